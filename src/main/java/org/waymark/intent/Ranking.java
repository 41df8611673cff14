package org.waymark.intent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.intent.Classification.Ranked;

/**
 * Puts intents in order. Finer intents count with their parent, so that they do not compete with
 * one another: whoever is sure of {@code misconduct} should not be asked which kind they mean.
 */
final class Ranking {

    private static final double MOST = 0.5;

    private Ranking() {}

    /** Ranks probabilities of intents, the likeliest first. */
    static List<Ranked> of(Map<String, Double> probabilities) {
        var families = new LinkedHashMap<String, List<Ranked>>();
        probabilities.forEach((intent, probability) ->
                families.computeIfAbsent(parent(intent), name -> new ArrayList<>())
                        .add(new Ranked(intent, probability)));
        var ranking = new ArrayList<Ranked>();
        families.forEach((parent, family) -> ranking.add(merge(parent, family)));
        ranking.sort(Comparator.comparingDouble(Ranked::confidence).reversed());
        return List.copyOf(ranking);
    }

    /** The same ranking, with this intent first and all confidence its own. */
    static List<Ranked> certain(String intent, List<Ranked> ranking) {
        var ranked = new ArrayList<Ranked>();
        ranked.add(new Ranked(intent, 1));
        ranking.stream()
                .filter(other -> !parent(other.intent()).equals(parent(intent)))
                .forEach(other -> ranked.add(new Ranked(other.intent(), 0)));
        return List.copyOf(ranked);
    }

    private static Ranked merge(String parent, List<Ranked> family) {
        if (family.size() == 1) {
            return family.getFirst();
        }
        double all = family.stream().mapToDouble(Ranked::confidence).sum();
        var name =
                family.stream()
                        .filter(finer -> finer.confidence() > all * MOST)
                        .findFirst()
                        .map(Ranked::intent)
                        .orElse(parent);
        return new Ranked(name, all);
    }

    /** The intent that a finer one stands below; any other intent itself. */
    static String parent(String intent) {
        int dot = intent.indexOf('.');
        return dot < 0 ? intent : intent.substring(0, dot);
    }
}
