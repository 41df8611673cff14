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
 * @param sentence none where it was learnt without an encoder
 * @param alone makes the words' scores honest where they are all there is
 * @param fusion makes one score of both
 */
record Learnt(
        List<String> labels,
        WordModel words,
        @Nullable SentenceModel sentence,
        Temperature alone,
        Fusion fusion) {

    static Learnt load(DataInputStream in, List<Labelled> examples, List<String> labels)
            throws IOException {
        var alone = new Temperature(in.readDouble());
        var fusion = new Fusion(in.readDouble(), in.readDouble());
        var words = WordModel.load(in, examples, labels);
        var sentence = in.readBoolean() ? SentenceModel.load(in, labels) : null;
        return new Learnt(labels, words, sentence, alone, fusion);
    }

    void store(DataOutputStream out) throws IOException {
        out.writeDouble(alone.value());
        out.writeDouble(fusion.words());
        out.writeDouble(fusion.sentence());
        words.store(out);
        out.writeBoolean(sentence != null);
        if (sentence != null) {
            sentence.store(out);
        }
    }
}
