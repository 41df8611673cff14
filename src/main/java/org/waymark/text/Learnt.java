package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt from examples.
 *
 * @param labels in the order of all scores
 * @param weights what its models see of a message's words
 * @param whole none where it was learnt without an encoder
 * @param alone makes the words' scores honest where they are all there is
 * @param fusion makes honest probabilities of both scores: of the words and of the whole
 * @param least what nearly every example gives to go by, see {@link #evidence}
 */
record Learnt(
        List<String> labels,
        Weights weights,
        WordModel words,
        @Nullable WholeModel whole,
        Fusion alone,
        Fusion fusion,
        double least) {

    /** Before anything is known of how far the words alone can be trusted. */
    static final Fusion ALONE = new Fusion(List.of(1.4));

    /** Before anything is known of how far each of the two can be trusted. */
    static final Fusion EVEN = new Fusion(List.of(1.2));

    static Learnt load(DataInputStream in, List<String> labels) throws IOException {
        var alone = fusion(in);
        var fusion = fusion(in);
        double least = in.readDouble();
        var weights = Weights.load(in);
        var words = WordModel.load(in, labels.size());
        var whole = in.readBoolean() ? WholeModel.load(in) : null;
        return new Learnt(labels, weights, words, whole, alone, fusion, least);
    }

    void store(DataOutputStream out) throws IOException {
        store(alone, out);
        store(fusion, out);
        out.writeDouble(least);
        weights.store(out);
        words.store(out);
        out.writeBoolean(whole != null);
        if (whole != null) {
            whole.store(out);
        }
    }

    private static Fusion fusion(DataInputStream in) throws IOException {
        var trust = new ArrayList<Double>();
        for (int left = in.readInt(); left > 0; left--) {
            trust.add(in.readDouble());
        }
        return new Fusion(List.copyOf(trust));
    }

    private static void store(Fusion fusion, DataOutputStream out) throws IOException {
        out.writeInt(fusion.trust().size());
        for (double trust : fusion.trust()) {
            out.writeDouble(trust);
        }
    }

    /**
     * How much there is to go by, of whatever label: a message that is like no example has little,
     * though one label may be far likelier than the others.
     *
     * @param scores of the whole where it was read as a whole, or else of the words
     */
    static double evidence(double[] scores) {
        return Scores.total(scores);
    }
}
