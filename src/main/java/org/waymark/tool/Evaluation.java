package org.waymark.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.guide.Guide;
import org.waymark.tool.EvaluatedFile.Line;
import org.waymark.tool.Judged.Route;

/** What a guide makes of messages for which it is known what is right. */
final class Evaluation {

    private static final String HEADER = "id\tintents\tconfidence\troute\tsafety\tkind\tprovider";

    private final List<Answer> answers;
    private final List<Judged> judged;

    private Evaluation(List<Answer> answers) {
        this.answers = answers;
        this.judged = answers.stream().map(Answer::judged).toList();
    }

    /** Each message is read as the first of a conversation; twice, so that the code is warm. */
    static Evaluation of(Guide guide, List<Line> lines) {
        var reader = new Heard.Reader(guide);
        lines.forEach(line -> reader.read(line.text()));
        return new Evaluation(
                lines.stream().map(it -> new Answer(it, reader.read(it.text()))).toList());
    }

    List<Judged> judged() {
        return judged;
    }

    /** What is found, by name. */
    Figures figures() {
        var figures = figures(judged);
        slots().forEach(slot -> {
            figures.putShare("slot-" + slot, count(it -> it.isRight(slot)), answers.size());
            var told = answers.stream().filter(it -> it.tells(slot)).toList();
            long right = told.stream().filter(it -> it.isRight(slot)).count();
            figures.putShare("slot-" + slot + "-told", right, told.size());
        });
        figures.put("latency-p50-ms", latency(0.5));
        figures.put("latency-p99-ms", latency(0.99));
        return figures;
    }

    /** What is found of the intents. */
    static Figures figures(List<Judged> judged) {
        var figures = new Figures();
        int all = judged.size();
        figures.putShare("accuracy", count(judged, Judged::isRight), all);
        figures.putShare("accuracy-either", count(judged, Judged::isRightOrSecond), all);
        var two = judged.stream().filter(Judged::hasSecond).toList();
        figures.putShare("both-heard", count(two, Judged::hasBoth), two.size());
        figures.put("macro-f1", new Confusion(judged).macroF1());
        figures.put("ece", Reliability.of(judged, Judged::isRight).error());
        figures.put("ece-either", Reliability.of(judged, Judged::isRightOrSecond).error());
        figures.putShare("went", count(judged, it -> it.is(Route.GO)), all);
        figures.putShare("asked", count(judged, it -> it.is(Route.ASK)), all);
        figures.putShare("refused", count(judged, it -> it.is(Route.REFUSE)), all);
        figures.putShare("wrong-and-sure", count(judged, Judged::isWrongAndSure), all);
        figures.putShare(
                "wrong-where-it-went",
                count(judged, Judged::isWrongAndSure),
                count(judged, it -> it.is(Route.GO)));
        return figures;
    }

    void print(PrintWriter out) {
        out.println("messages               " + answers.size());
        figures().print(out);
        out.println();
        new Confusion(judged).print(out);
        out.println();
        out.println("neither the first intent nor the second");
        judged.stream()
                .filter(it -> !it.isRightOrSecond())
                .forEach(it ->
                        out.printf(
                                Locale.ROOT,
                                "%.2f %-6s %s -> %s: %s%n",
                                it.confidence(),
                                it.route().name().toLowerCase(Locale.ROOT),
                                it.primary(),
                                it.first(),
                                it.text()));
    }

    /** Writes one row a message. */
    void write(Path file) throws IOException {
        var rows = answers.stream().map(it -> it.heard().row(it.line().id()));
        Files.write(file, Stream.concat(Stream.of(HEADER), rows).toList());
    }

    private List<String> slots() {
        return List.copyOf(answers.getFirst().line().slots().keySet());
    }

    private double latency(double share) {
        var sorted = answers.stream().mapToDouble(it -> it.heard().micros()).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e3;
    }

    private long count(Predicate<Answer> held) {
        return answers.stream().filter(held).count();
    }

    private static long count(List<Judged> judged, Predicate<Judged> held) {
        return judged.stream().filter(held).count();
    }

    /** What was made of one message. */
    private record Answer(Line line, Heard heard) {

        Judged judged() {
            return new Judged(
                    line.id(),
                    line.text(),
                    line.primary(),
                    line.secondary(),
                    heard.intents(),
                    heard.confidence(),
                    heard.route());
        }

        boolean tells(String slot) {
            return !line.slots().getOrDefault(slot, "").isEmpty();
        }

        /** The value that the text tells, or none where it tells none. */
        boolean isRight(String slot) {
            return heard.slots().getOrDefault(slot, "").equals(line.slots().get(slot));
        }
    }
}
