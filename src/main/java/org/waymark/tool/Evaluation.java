package org.waymark.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.dialog.Act;
import org.waymark.guide.Decision;
import org.waymark.guide.Guide;
import org.waymark.intent.Classification.Ranked;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;
import org.waymark.tool.EvaluatedFile.Line;

/** What a guide makes of messages for which it is known what is right. */
final class Evaluation {

    private static final int BINS = 10;

    private final List<Answer> answers;

    private Evaluation(List<Answer> answers) {
        this.answers = answers;
    }

    /** Each message is read as the first of a conversation. */
    static Evaluation of(Guide guide, List<Line> lines) {
        return new Evaluation(lines.stream().map(line -> answer(guide, line)).toList());
    }

    private static Answer answer(Guide guide, Line line) {
        var explained = guide.explain(line.text());
        var start = guide.replay(List.of()).getFirst().after();
        var decision = guide.read(start, new VisitorMessage.Say(new Typed(line.text())));
        return new Answer(
                line,
                explained.intents().ranked().stream().limit(2).toList(),
                route(decision),
                explained.safety().concern().level().name().toLowerCase(Locale.ROOT),
                explained.safety().concern().key(),
                explained.slots().getOrDefault("provider", ""));
    }

    private static String route(Decision decision) {
        if (decision instanceof Decision.Decided(Act.Said said)) {
            return switch (said.certainty()) {
                case GO -> "go";
                case ASK -> "ask";
                case ANSWERED, UNCLEAR -> "refuse";
            };
        }
        return "refuse";
    }

    /** What is found, by name; all from 0 to 1. */
    Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("accuracy", share(answers, Answer::isRight));
        figures.put("accuracy-either", share(answers, Answer::isRightOrSecond));
        figures.put("went", share(answers, it -> it.route().equals("go")));
        figures.put("asked", share(answers, it -> it.route().equals("ask")));
        figures.put("refused", share(answers, it -> it.route().equals("refuse")));
        figures.put(
                "wrong-and-sure",
                share(answers, it -> it.route().equals("go") && !it.isRightOrSecond()));
        figures.put("calibration-error", calibrationError());
        return figures;
    }

    void print(PrintWriter out) {
        out.println("messages            " + answers.size());
        figures().forEach((name, figure) -> out.printf("%-19s %.4f%n", name, figure));
        out.println();
        answers.stream()
                .filter(it -> !it.isRightOrSecond())
                .forEach(it ->
                        out.printf(
                                "%.2f %-7s %s -> %s: %s%n",
                                it.confidence(),
                                it.route(),
                                it.line().primary(),
                                it.first(),
                                it.line().text()));
    }

    /** Writes one row a message. */
    void write(Path file) throws IOException {
        var header = "id\tintents\tconfidence\troute\tsafety\tkind\tprovider";
        Files.write(
                file, Stream.concat(Stream.of(header), answers.stream().map(Answer::row)).toList());
    }

    /** A line for each figure that is below what is required. */
    List<String> missed(Map<String, Double> required) {
        var figures = figures();
        return required.entrySet().stream()
                .filter(it -> figures.getOrDefault(it.getKey(), 0.0) < it.getValue())
                .map(it -> "%s is below %s".formatted(it.getKey(), it.getValue()))
                .toList();
    }

    /** How far confidence and the share that is right lie apart, over ten bins of confidence. */
    private double calibrationError() {
        return IntStream.range(0, BINS)
                .mapToDouble(bin -> {
                    var some = answers.stream().filter(it -> it.bin() == bin).toList();
                    double said = some.stream().mapToDouble(Answer::confidence).average().orElse(0);
                    double right = share(some, Answer::isRight);
                    return Math.abs(said - right) * some.size() / Math.max(1, answers.size());
                })
                .sum();
    }

    private static double share(List<Answer> answers, Predicate<Answer> held) {
        return answers.stream().filter(held).count() / (double) Math.max(1, answers.size());
    }

    /** What was made of one message. */
    private record Answer(
            Line line,
            List<Ranked> ranked,
            String route,
            String safety,
            String kind,
            String provider) {

        String first() {
            return ranked.isEmpty() ? "" : ranked.getFirst().intent();
        }

        double confidence() {
            return ranked.isEmpty() ? 0 : ranked.getFirst().confidence();
        }

        int bin() {
            return Math.min(BINS - 1, (int) (confidence() * BINS));
        }

        boolean isRight() {
            return family(first()).equals(family(line.primary()));
        }

        boolean isRightOrSecond() {
            return isRight()
                    || (!line.secondary().isEmpty()
                            && family(first()).equals(family(line.secondary())));
        }

        String row() {
            var intents = String.join(",", ranked.stream().map(Ranked::intent).toList());
            var sure = String.format(Locale.ROOT, "%.4f", confidence());
            return String.join("\t", line.id(), intents, sure, route, safety, kind, provider);
        }

        /** A finer intent counts as the one that it stands below. */
        private static String family(String intent) {
            int dot = intent.indexOf('.');
            return dot < 0 ? intent : intent.substring(0, dot);
        }
    }
}
