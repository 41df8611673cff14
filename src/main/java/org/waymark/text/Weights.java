package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private final Map<String, Known> known;

    private record Known(int number, double weight) {}

    private Weights(Map<String, Known> known) {
        this.known = known;
    }

    /** Weighs the features of these examples. */
    static Weights of(List<Reading> examples) {
        var known = new LinkedHashMap<String, Known>();
        var counts = new LinkedHashMap<String, Integer>();
        for (var example : examples) {
            example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        counts.forEach((feature, count) -> {
            if (count >= SEEN_OFTEN_ENOUGH || feature.startsWith(Features.WORD)) {
                double rarity = Math.log(1 + examples.size() / (double) count);
                known.put(feature, new Known(known.size(), kind(feature) * rarity));
            }
        });
        return new Weights(known);
    }

    static Weights load(DataInputStream in) throws IOException {
        int size = in.readInt();
        var known = new LinkedHashMap<String, Known>();
        for (int number = 0; number < size; number++) {
            known.put(in.readUTF(), new Known(number, in.readDouble()));
        }
        return new Weights(known);
    }

    void store(DataOutputStream out) throws IOException {
        out.writeInt(known.size());
        for (var entry : known.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeDouble(entry.getValue().weight());
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
        var numbers = new int[all.size()];
        var values = new float[all.size()];
        int size = 0;
        int words = 0;
        double squares = 0;
        for (var feature : all) {
            var found = known.get(feature);
            if (found != null) {
                numbers[size] = found.number();
                values[size++] = (float) found.weight();
                squares += found.weight() * found.weight();
                words += feature.startsWith(Features.WORD) ? 1 : 0;
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
        return reading.words().stream().allMatch(word -> known.containsKey(Features.WORD + word));
    }

    private static double kind(String feature) {
        if (feature.startsWith(Features.WORD)) {
            return WORD;
        }
        return feature.startsWith(Features.PAIR) ? PAIR : PIECE;
    }
}
