package org.waymark.intent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.text.Reading;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Prints how well the intents' examples foretell one another: each fifth of them is classified by
 * what was learnt from the others. Finer intents count as their parent.
 *
 * <pre>
 *   mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.3:exec -Dexec.executable=java \
 *     -Dexec.classpathScope=test \
 *     -Dexec.args="-cp %classpath org.waymark.intent.CrossValidation dialogs/intents"
 * </pre>
 */
final class CrossValidation {

    private static final int FOLDS = 5;

    private CrossValidation() {}

    public static void main(String[] folder) throws IOException {
        var intents = read(Path.of(folder[0]));
        var answers = new ArrayList<Answer>();
        for (int fold = 0; fold < FOLDS; fold++) {
            answers.addAll(answers(intents, fold));
        }
        printRecall(answers);
        printMistakes(answers);
        printThresholds(answers);
        printGaps(answers);
    }

    private static List<Answer> answers(List<Intent> intents, int fold) {
        var classifier = IntentClassifier.train(kept(intents, i -> i % FOLDS != fold));
        return kept(intents, i -> i % FOLDS == fold).stream()
                .flatMap(intent ->
                        intent.examples().stream()
                                .map(text ->
                                        new Answer(
                                                Ranking.parent(intent.name()),
                                                text,
                                                classifier.classify(Reading.of(text)))))
                .toList();
    }

    private static List<Intent> kept(List<Intent> intents, Predicate<Integer> keep) {
        return intents.stream()
                .map(intent -> {
                    var examples = intent.examples();
                    var some =
                            IntStream.range(0, examples.size())
                                    .filter(keep::test)
                                    .mapToObj(examples::get)
                                    .toList();
                    return new Intent(intent.name(), "", some, Map.of());
                })
                .toList();
    }

    private static void printRecall(List<Answer> answers) {
        var byIntent =
                answers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Answer::intent,
                                        TreeMap::new,
                                        Collectors.averagingDouble(a -> a.isRight() ? 1 : 0)));
        byIntent.forEach((intent, recall) -> System.out.printf("%-24s %.3f%n", intent, recall));
        System.out.printf(
                "%nexamples %d, accuracy %.3f, macro accuracy %.3f, right in the first two %.3f%n",
                answers.size(),
                share(answers, Answer::isRight),
                byIntent.values().stream().mapToDouble(r -> r).average().orElse(0),
                share(answers, Answer::isRightInTwo));
        System.out.printf(
                "mean confidence %.3f, unreadable %.3f%n",
                answers.stream().mapToDouble(Answer::confidence).average().orElse(0),
                share(answers, a -> !a.found().readable()));
    }

    private static void printMistakes(List<Answer> answers) {
        System.out.println("\nmistakes, the surest first");
        answers.stream()
                .filter(answer -> !answer.isRight())
                .sorted(Comparator.comparingDouble(answer -> -answer.confidence()))
                .forEach(a ->
                        System.out.printf(
                                "%.2f  %s -> %s: %s%n",
                                a.confidence(), a.intent(), a.first(), a.text()));
    }

    private static void printThresholds(List<Answer> answers) {
        System.out.println("\nconfidence of at least: share of messages, of these right");
        for (double least = 0.2; least < 0.96; least += 0.05) {
            double threshold = least;
            var sure = answers.stream().filter(a -> a.confidence() >= threshold).toList();
            System.out.printf(
                    "%.2f  %.3f  %.3f%n",
                    least, sure.size() / (double) answers.size(), share(sure, Answer::isRight));
        }
    }

    private static void printGaps(List<Answer> answers) {
        System.out.println("\ngap between the first two: share, first right, one of the two right");
        for (double gap = 0; gap < 0.95; gap += 0.1) {
            double from = gap;
            var some =
                    answers.stream().filter(a -> a.gap() >= from && a.gap() < from + 0.1).toList();
            System.out.printf(
                    "%.1f–%.1f  %.3f  %.3f  %.3f%n",
                    gap,
                    gap + 0.1,
                    some.size() / (double) answers.size(),
                    share(some, Answer::isRight),
                    share(some, Answer::isRightInTwo));
        }
    }

    private static double share(List<Answer> answers, Predicate<Answer> held) {
        return answers.stream().filter(held).count() / (double) Math.max(1, answers.size());
    }

    private static List<Intent> read(Path folder) throws IOException {
        var intents = new ArrayList<Intent>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                Map<String, Object> intent =
                        new Yaml(new SafeConstructor(new LoaderOptions()))
                                .load(Files.readString(file));
                var examples =
                        ((List<?>) intent.getOrDefault("examples", List.of()))
                                .stream().map(String::valueOf).toList();
                intents.add(
                        new Intent(String.valueOf(intent.get("intent")), "", examples, Map.of()));
            }
        }
        return intents;
    }

    /** What was found for an example that was not learnt. */
    private record Answer(String intent, String text, Classification found) {

        String first() {
            return Ranking.parent(found.ranked().getFirst().intent());
        }

        boolean isRight() {
            return first().equals(intent);
        }

        boolean isRightInTwo() {
            return found.ranked().stream()
                    .limit(2)
                    .anyMatch(ranked -> Ranking.parent(ranked.intent()).equals(intent));
        }

        double confidence() {
            return found.ranked().getFirst().confidence();
        }

        double gap() {
            return confidence() - found.ranked().get(1).confidence();
        }
    }
}
