package org.waymark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Prints what a typed turn costs, see {@link TypedTurn}, and how many messages of {@code dev.tsv}
 * are read as a whole.
 */
final class TypedTurnReport {

    /** One after another, since a machine that others use is faster at one time than at another. */
    private static final int ROUNDS = 3;

    private TypedTurnReport() {}

    /** Learns before anything is measured. */
    public static void main(String[] args) throws RunnerException {
        var talk = new Talk();
        System.out.println("messages of dev.tsv read as a whole, the others by their words");
        printShare("all", talk, talk.all());
        printShare("of one sentence", talk, talk.ofOneSentence());
        System.out.printf(
                "%nof one sentence, µs at p50 (p99)%n%-8s %16s %16s %16s%n",
                "round", "an embedding", "turn by whole", "turn by words");
        var times = new ArrayList<Double>();
        for (int round = 1; round <= ROUNDS; round++) {
            times.add(measure(round));
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%nread as a whole, a turn takes %.2f times an embedding at p50, in the middle round;"
                        + " %.2f and %.2f in the others%n",
                times.get(1),
                times.getFirst(),
                times.getLast());
    }

    /** How many times as long as an embedding a turn takes. */
    private static double measure(int round) throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(TypedTurn.class.getName())
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build();
        var results = List.copyOf(new Runner(options).run());
        var embedding = statistics(results, "embedding");
        var whole = statistics(results, "turnByWhole");
        System.out.printf(
                "%-8s %16s %16s %16s%n",
                round, shown(embedding), shown(whole), shown(statistics(results, "turnByWords")));
        return whole.getPercentile(50) / embedding.getPercentile(50);
    }

    private static Statistics statistics(List<RunResult> results, String benchmark) {
        return results.stream()
                .filter(it -> it.getParams().getBenchmark().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getStatistics();
    }

    private static String shown(Statistics times) {
        return String.format(
                Locale.ROOT, "%,.0f (%,.0f)", times.getPercentile(50), times.getPercentile(99));
    }

    private static void printShare(String name, Talk talk, Stream<String> messages) {
        var all = messages.toList();
        long whole = all.stream().filter(talk::readsWhole).count();
        System.out.printf(
                Locale.ROOT,
                "%-28s %4d of %4d: %.1f %%%n",
                name,
                whole,
                all.size(),
                100.0 * whole / all.size());
    }
}
