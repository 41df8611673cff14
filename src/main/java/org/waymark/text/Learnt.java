package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt from examples.
 *
 * @param labels in the order of all scores
 * @param weights what its models see of a message's words
 * @param whole none where it was learnt without an encoder
 * @param alone makes honest probabilities of the words' scores
 * @param together makes honest probabilities of the whole's scores
 * @param sure from which probability on the words are enough, where all of them are known
 * @param least what nearly every example gives to go by, see {@link #evidence}
 */
record Learnt(
        List<String> labels,
        Weights weights,
        WordModel words,
        @Nullable WholeModel whole,
        Calibration alone,
        Calibration together,
        double sure,
        double least) {

    /** Before anything is known of how sure the words' scores may be. */
    static final Calibration WORDS_AS_USUAL = new Calibration(1.4);

    /** Before anything is known of how sure the whole's scores may be. */
    static final Calibration WHOLE_AS_USUAL = new Calibration(1.2);

    static Learnt load(DataInputStream in, List<String> labels) throws IOException {
        var alone = new Calibration(in.readDouble());
        var together = new Calibration(in.readDouble());
        double sure = in.readDouble();
        double least = in.readDouble();
        var weights = Weights.load(in);
        var words = WordModel.load(in);
        var whole = in.readBoolean() ? WholeModel.load(in) : null;
        return new Learnt(labels, weights, words, whole, alone, together, sure, least);
    }

    void store(DataOutputStream out) throws IOException {
        out.writeDouble(alone.stretch());
        out.writeDouble(together.stretch());
        out.writeDouble(sure);
        out.writeDouble(least);
        weights.store(out);
        words.store(out);
        out.writeBoolean(whole != null);
        if (whole != null) {
            whole.store(out);
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
