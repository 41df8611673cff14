package org.waymark.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which features are worth knowing, and how much each weighs: rare ones more than common ones, and
 * words more than the pieces that they are made of. Measured by cross-validation of our examples.
 */
final class Weights {

    private static final double WORD = 1;
    private static final double PAIR = 0.7;
    private static final double PIECE = 0.5;

    /** The length of a message's vector: so a long message is no surer than a middling one. */
    private static final double LENGTH = 20;

    /** With fewer words than this, a message tells less: "nhs" alone is no complaint. */
    private static final double WORDS_THAT_TELL = 4;

    /** Pairs and pieces that occur in one example alone cost time and tell nothing. */
    private static final int SEEN_OFTEN_ENOUGH = 2;

    private final Map<String, Double> weights = new HashMap<>();

    /** Weighs the features of these examples. */
    Weights(List<Labelled> examples) {
        Map<String, Integer> counts = new HashMap<>();
        for (var example : examples) {
            example.reading().features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        counts.forEach((feature, count) -> {
            if (count >= SEEN_OFTEN_ENOUGH || feature.startsWith(Features.WORD)) {
                double rarity = Math.log(1 + examples.size() / (double) count);
                weights.put(feature, kind(feature) * rarity);
            }
        });
    }

    /** The features of the reading that are worth knowing. */
    String[] known(Reading reading) {
        return reading.features().stream().filter(weights::containsKey).toArray(String[]::new);
    }

    /** What each of these features counts in a message that has them all. */
    float[] values(String[] known) {
        var values = new float[known.length];
        double squares = 0;
        int words = 0;
        for (int i = 0; i < known.length; i++) {
            double weight = weights.getOrDefault(known[i], 0.0);
            values[i] = (float) weight;
            squares += weight * weight;
            words += known[i].startsWith(Features.WORD) ? 1 : 0;
        }
        double length = LENGTH * Math.min(1, Math.max(words, 1) / WORDS_THAT_TELL);
        for (int i = 0; i < known.length; i++) {
            values[i] *= (float) (length / Math.sqrt(squares));
        }
        return values;
    }

    private static double kind(String feature) {
        if (feature.startsWith(Features.WORD)) {
            return WORD;
        }
        return feature.startsWith(Features.PAIR) ? PAIR : PIECE;
    }
}
