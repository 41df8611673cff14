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
 * @param meaning none where it was learnt without an encoder
 * @param alone makes the words' scores honest where they are all there is
 * @param fusion makes honest probabilities of all three scores: words, sentence and nearest
 * @param least what nearly every example gives its models to go by, see {@link #evidence}
 */
record Learnt(
        List<String> labels,
        WordModel words,
        @Nullable Meaning meaning,
        Fusion alone,
        Fusion fusion,
        double least) {

    /** What tells what a message is about by its vector. */
    record Meaning(SentenceModel sentence, Nearest nearest) {}

    /** Before anything is known of how far the words alone can be trusted. */
    static final Fusion ALONE = new Fusion(List.of(1.4));

    /** Before anything is known of how far each of the three can be trusted. */
    static final Fusion EVEN = new Fusion(List.of(0.4, 0.9, 0.7));

    private static final double WORDS_TELL = 0.25;
    private static final double NEARNESS_TELLS = 0.3;

    static Learnt load(DataInputStream in, List<Labelled> examples, List<String> labels)
            throws IOException {
        var alone = fusion(in);
        var fusion = fusion(in);
        double least = in.readDouble();
        var readings = examples.stream().map(Labelled::reading).toList();
        var words = WordModel.load(in, readings, labels.size());
        var meaning = in.readBoolean() ? meaning(in, examples, labels) : null;
        return new Learnt(labels, words, meaning, alone, fusion, least);
    }

    private static Meaning meaning(DataInputStream in, List<Labelled> examples, List<String> labels)
            throws IOException {
        var right = examples.stream().mapToInt(it -> labels.indexOf(it.label())).toArray();
        return new Meaning(
                SentenceModel.load(in, labels.size()), Nearest.load(in, right, labels.size()));
    }

    void store(DataOutputStream out) throws IOException {
        store(alone, out);
        store(fusion, out);
        out.writeDouble(least);
        words.store(out);
        out.writeBoolean(meaning != null);
        if (meaning != null) {
            meaning.sentence().store(out);
            meaning.nearest().store(out);
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
     * though one label may be far likelier than the others. The weights were chosen on public
     * corpora that come with messages from outside them.
     */
    static double evidence(double[] words, double[] sentence, double[] nearest) {
        var all = new double[words.length];
        for (int label = 0; label < all.length; label++) {
            all[label] =
                    WORDS_TELL * words[label] + sentence[label] + NEARNESS_TELLS * nearest[label];
        }
        return Scores.total(all);
    }
}
