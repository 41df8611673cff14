package org.waymark.text;

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

    private TypedTurnReport() {}

    /** Learns before anything is measured. */
    public static void main(String[] args) throws RunnerException {
        var talk = new Talk();
        System.out.println("messages of dev.tsv read as a whole, the others by their words");
        printShare("all", talk, talk.all());
        printShare("of one sentence", talk, talk.ofOneSentence());
        var results = measure();
        System.out.printf("%n%-28s %9s %9s%n", "of one sentence, µs", "p50", "p99");
        var embedding = print("an embedding, nothing else", results, "embedding");
        var whole = print("a turn, read as a whole", results, "turnByWhole");
        print("a turn, read by its words", results, "turnByWords");
        System.out.printf(
                Locale.ROOT,
                "%nread as a whole, a turn takes %.2f times an embedding at p50%n",
                whole.getPercentile(50) / embedding.getPercentile(50));
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

    private static List<RunResult> measure() throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(TypedTurn.class.getName())
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build();
        return List.copyOf(new Runner(options).run());
    }

    private static Statistics print(String name, List<RunResult> results, String benchmark) {
        var found =
                results.stream()
                        .filter(it -> it.getParams().getBenchmark().endsWith("." + benchmark))
                        .findFirst()
                        .orElseThrow();
        var times = found.getPrimaryResult().getStatistics();
        System.out.printf(
                Locale.ROOT,
                "%-28s %,9.0f %,9.0f%n",
                name,
                times.getPercentile(50),
                times.getPercentile(99));
        return times;
    }
}
