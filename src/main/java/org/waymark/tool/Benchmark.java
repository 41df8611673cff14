package org.waymark.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.waymark.text.Equipment;
import org.waymark.text.Labelled;
import org.waymark.text.MessageModel;
import org.waymark.text.Reading;

/** Trains and tests on public corpora: a folder each, with lines of {@code intent<TAB>text}. */
final class Benchmark {

    /** Puts what needed no second look above all that did. */
    private static final double NO_DOUBT = 1000;

    private Benchmark() {}

    /**
     * Runs every corpus below the folder, or the one in it, and prints a line for each training.
     */
    static void run(Path folder, PrintWriter out) throws IOException {
        out.println("corpus\ttraining\texamples\taccuracy\ttypo\tauroc\ttrain_s\tus_per_message");
        for (var corpus : corpora(folder)) {
            for (var training : list(corpus, "train*.tsv")) {
                run(corpus, training, out);
            }
        }
    }

    private static List<Path> corpora(Path folder) throws IOException {
        return Files.exists(folder.resolve("train.tsv"))
                ? List.of(folder)
                : list(folder, "*").stream()
                        .filter(it -> Files.exists(it.resolve("train.tsv")))
                        .toList();
    }

    private static void run(Path corpus, Path training, PrintWriter out) throws IOException {
        var examples = read(training);
        long start = System.nanoTime();
        var model = MessageModel.train(examples, Equipment.usual());
        double seconds = (System.nanoTime() - start) / 1e9;
        long before = System.nanoTime();
        var inside = answers(model, corpus.resolve("test.tsv"));
        double micros = (System.nanoTime() - before) / 1e3 / Math.max(1, inside.size());
        var outside = answers(model, corpus.resolve("oos_test.tsv"));
        var row =
                List.of(
                        String.valueOf(corpus.getFileName()),
                        String.valueOf(training.getFileName()),
                        Integer.toString(examples.size()),
                        accuracy(inside),
                        accuracy(answers(model, corpus.resolve("test_typo.tsv"))),
                        outside.isEmpty() ? "" : "%.4f".formatted(auroc(inside, outside)),
                        "%.1f".formatted(seconds),
                        "%.0f".formatted(micros));
        out.println(String.join("\t", row));
        out.flush();
    }

    private static List<Answer> answers(MessageModel model, Path file) throws IOException {
        return Files.exists(file)
                ? read(file).stream().map(it -> answer(model, it)).toList()
                : List.of();
    }

    private static Answer answer(MessageModel model, Labelled message) {
        var judged = model.judge(message.reading());
        double like =
                judged.how() == MessageModel.How.SURE_WORDS
                        ? NO_DOUBT + judged.evidence()
                        : judged.evidence();
        return new Answer(judged.likeliest().equals(message.label()), like);
    }

    private static String accuracy(List<Answer> answers) {
        long right = answers.stream().filter(Answer::right).count();
        return answers.isEmpty() ? "" : "%.4f".formatted(right / (double) answers.size());
    }

    /** How often a message of the corpus is surer than one from outside it; half for a tie. */
    private static double auroc(List<Answer> inside, List<Answer> outside) {
        var sorted = outside.stream().mapToDouble(Answer::like).sorted().toArray();
        double won =
                inside.stream()
                        .mapToDouble(it -> {
                            long below = count(sorted, it.like(), false);
                            return (below + count(sorted, it.like(), true)) / 2.0;
                        })
                        .sum();
        return won / inside.size() / outside.size();
    }

    private static long count(double[] sorted, double limit, boolean inclusive) {
        return Arrays.stream(sorted).filter(it -> inclusive ? it <= limit : it < limit).count();
    }

    private static List<Labelled> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t", 2))
                .filter(cells -> cells.length == 2)
                .map(cells -> new Labelled(cells[0], Reading.of(cells[1])))
                .toList();
    }

    private static List<Path> list(Path folder, String pattern) throws IOException {
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            var sorted = new java.util.ArrayList<Path>();
            files.forEach(sorted::add);
            sorted.sort(null);
            return List.copyOf(sorted);
        }
    }

    /**
     * What was made of a message.
     *
     * @param like how much it is like what was learnt, of whatever label
     */
    private record Answer(boolean right, double like) {}
}
