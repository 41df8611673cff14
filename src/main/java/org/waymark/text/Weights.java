package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Which features are worth knowing, their numbers, and how much each weighs: rare ones more than
 * common ones, and words more than the pieces that they are made of. Measured by cross-validation
 * of our examples.
 */
final class Weights {

    private static final double WORD = 1;
    private static final double PAIR = 0.7;
    private static final double PIECE = 0.5;

    /** With fewer words than this, a message tells less: "nhs" alone is no complaint. */
    private static final double WORDS_THAT_TELL = 4;

    /** Pairs and pieces that occur in one example alone cost time and tell nothing. */
    private static final int SEEN_OFTEN_ENOUGH = 2;

    private final Numbering known;

    /** What each known feature counts, by its number. */
    private final float[] weights;

    private Weights(Numbering known, float[] weights) {
        this.known = known;
        this.weights = weights;
    }

    /** Weighs the features of these examples. */
    static Weights of(List<Reading> examples) {
        var all = new Numbering();
        for (var example : examples) {
            for (long feature : example.features()) {
                all.add(feature);
            }
        }
        var chosen =
                Arrays.stream(all.keys())
                        .filter(it -> Features.isWord(it) || all.count(it) >= SEEN_OFTEN_ENOUGH)
                        .toArray();
        var weights = new float[chosen.length];
        for (int number = 0; number < chosen.length; number++) {
            double rarity = Math.log(1 + examples.size() / (double) all.count(chosen[number]));
            weights[number] = (float) (kind(chosen[number]) * rarity);
        }
        return new Weights(numbered(chosen), weights);
    }

    private static Numbering numbered(long[] features) {
        var known = new Numbering();
        for (long feature : features) {
            known.add(feature);
        }
        return known;
    }

    static Weights load(DataInputStream in) throws IOException {
        var weights = Floats.read(in);
        var features = new long[weights.length];
        for (int number = 0; number < features.length; number++) {
            features[number] = in.readLong();
        }
        return new Weights(numbered(features), weights);
    }

    void store(DataOutputStream out) throws IOException {
        Floats.write(weights, out);
        for (long feature : known.keys()) {
            out.writeLong(feature);
        }
    }

    /** How many features are known. */
    int size() {
        return known.size();
    }

    /**
     * The features of the reading that are known, and what each counts beside the others. The row
     * has length 1, so that a long message is no surer than a middling one; a few words have less.
     */
    Row row(Reading reading) {
        var all = reading.features();
        var numbers = new int[all.length];
        var values = new float[all.length];
        int size = 0;
        int words = 0;
        double squares = 0;
        for (long feature : all) {
            int number = known.number(feature);
            if (number >= 0) {
                float weight = weights[number];
                numbers[size] = number;
                values[size++] = weight;
                squares += weight * weight;
                words += Features.isWord(feature) ? 1 : 0;
            }
        }
        double length = Math.min(1, Math.max(words, 1) / WORDS_THAT_TELL);
        for (int i = 0; i < size; i++) {
            values[i] *= (float) (length / Math.sqrt(squares));
        }
        return new Row(Arrays.copyOf(numbers, size), Arrays.copyOf(values, size));
    }

    /** Whether each word occurs in an example. */
    boolean knowsAllOf(Reading reading) {
        return reading.words().stream().allMatch(word -> known.number(Features.word(word)) >= 0);
    }

    private static double kind(long feature) {
        if (Features.isWord(feature)) {
            return WORD;
        }
        return Features.isPair(feature) ? PAIR : PIECE;
    }
}
