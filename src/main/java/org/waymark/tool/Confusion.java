package org.waymark.tool;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which intents are taken for which. */
final class Confusion {

    /** How often each intent (the first key) was taken for each (the second). */
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** Takes the first intent alone for right, and the first that was heard. */
    Confusion(List<Judged> judged) {
        for (var it : judged) {
            counts.computeIfAbsent(it.primary(), name -> new TreeMap<>())
                    .merge(it.first(), 1, Integer::sum);
        }
    }

    /** All intents, by name. */
    List<String> intents() {
        var all = new TreeSet<>(counts.keySet());
        counts.values().forEach(row -> all.addAll(row.keySet()));
        return List.copyOf(all);
    }

    int count(String right, String heard) {
        return counts.getOrDefault(right, Map.of()).getOrDefault(heard, 0);
    }

    /** Of the messages with this intent, the share in which it was heard. */
    double recall(String intent) {
        return share(count(intent, intent), messages(intent));
    }

    /** Of the messages in which this intent was heard, the share that has it. */
    double precision(String intent) {
        int heard = counts.keySet().stream().mapToInt(it -> count(it, intent)).sum();
        return share(count(intent, intent), heard);
    }

    double f1(String intent) {
        double sum = precision(intent) + recall(intent);
        return sum == 0 ? 0 : 2 * precision(intent) * recall(intent) / sum;
    }

    int messages(String intent) {
        return counts.getOrDefault(intent, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The mean of F1 over the intents that messages have. */
    double macroF1() {
        return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    void print(PrintWriter out) {
        out.printf("%-24s %8s %9s %6s %6s%n", "intent", "messages", "precision", "recall", "F1");
        for (var intent : intents()) {
            out.printf(
                    Locale.ROOT,
                    "%-24s %8d %9.3f %6.3f %6.3f%n",
                    intent,
                    messages(intent),
                    precision(intent),
                    recall(intent),
                    f1(intent));
        }
        out.println();
        out.println("taken for another, most often first");
        pairs().forEach(it -> out.printf("%4d  %s -> %s%n", it.count(), it.right(), it.heard()));
    }

    /** What was taken for another, most often first. */
    List<Pair> pairs() {
        return counts.entrySet().stream()
                .flatMap(row ->
                        row.getValue().entrySet().stream()
                                .filter(it -> !it.getKey().equals(row.getKey()))
                                .map(it -> new Pair(row.getKey(), it.getKey(), it.getValue())))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.count()))
                .toList();
    }

    private static double share(int some, int all) {
        return all == 0 ? 0 : some / (double) all;
    }

    /** An intent, and the one that it was taken for. */
    record Pair(String right, String heard, int count) {}
}
