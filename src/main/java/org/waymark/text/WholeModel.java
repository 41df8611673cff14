package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about, by how like each example it is, in its words and as a whole: kernel
 * ridge regression. It divides what lies near a border as finely as the examples there allow, and
 * what is like none of them gets little of anything.
 */
final class WholeModel implements AutoCloseable {

    /** Brings scores, from 0 to 1, to the size of logarithms of probabilities. */
    private static final float SCALE = 10;

    /** Names of values: a message's, as the encoder makes it, and a sum for each label. */
    private static final String VECTOR = "vector";

    private static final String SUMS = "sums";

    /** Adds up how like each example is to a whole message, as often as it counts. */
    private final NativeModel wholes;

    /** For each feature of words, what the examples that have it add up to. */
    private final Shorts byWords;

    /** What a message like no example has. */
    private final float[] usual;

    /** The model of wholes, where it was just learnt and may be kept. */
    private final byte @Nullable [] learnt;

    private WholeModel(
            NativeModel wholes, Shorts byWords, float[] usual, byte @Nullable [] learnt) {
        this.wholes = wholes;
        this.byWords = byWords;
        this.usual = usual;
        this.learnt = learnt;
    }

    /**
     * Learns from examples.
     *
     * @param vectors as the encoder makes them
     * @param words what {@link Weights} sees of each, of length 1 at most
     * @param features how many features words have
     * @param right the number of each one's label
     */
    static WholeModel train(
            List<float[]> vectors,
            Emphasis emphasis,
            List<Row> words,
            int features,
            int[] right,
            int labels) {
        var usual = shares(right, labels);
        var projection = Projection.of(vectors, emphasis);
        var left = vectors.stream().map(projection::of).toList();
        var examples = Wholes.of(left);
        var likeness = Likeness.among(examples, words, features);
        var counts = Ridge.solve(likeness, wanted(right, usual));
        var byWords = new float[features][labels];
        for (int example = 0; example < words.size(); example++) {
            var row = words.get(example);
            for (int i = 0; i < row.size(); i++) {
                float times = Likeness.WORDS_COUNT * row.value(i);
                Floats.add(times, counts[example], byWords[row.feature(i)]);
            }
        }
        var graph = graph(projection, examples, counts);
        return new WholeModel(model(graph), Shorts.of(byWords, labels), usual, graph);
    }

    private static NativeModel model(byte[] graph) {
        return new NativeModel("model of whole sentences", () -> graph);
    }

    private static byte[] graph(Projection projection, Wholes examples, float[][] counts) {
        var graph = new OnnxGraph().input(VECTOR, projection.width());
        projection.addTo(graph, VECTOR, Wholes.LEFT);
        return examples.addTo(graph)
                .constant("counts", new float[][][] {counts})
                .operation("MatMul", "summed", Wholes.OF_EACH, "counts")
                .operation("Mul", SUMS, "summed", Wholes.SHARED)
                .output(SUMS)
                .model();
    }

    private static float[] shares(int[] right, int labels) {
        var shares = new float[labels];
        for (int label : right) {
            shares[label] += 1f / right.length;
        }
        return shares;
    }

    private static float[][] wanted(int[] right, float[] usual) {
        var wanted = new float[right.length][usual.length];
        for (int example = 0; example < right.length; example++) {
            for (int label = 0; label < usual.length; label++) {
                wanted[example][label] = (right[example] == label ? 1 : 0) - usual[label];
            }
        }
        return wanted;
    }

    static WholeModel load(DataInputStream in) throws IOException {
        var graph = new byte[in.readInt()];
        in.readFully(graph);
        var model = model(graph);
        model.prepare();
        return new WholeModel(model, Shorts.load(in), Floats.read(in), null);
    }

    void store(DataOutputStream out) throws IOException {
        if (learnt == null) {
            throw new IOException("what was loaded is kept already");
        }
        out.writeInt(learnt.length);
        out.write(learnt);
        byWords.store(out);
        Floats.write(usual, out);
    }

    /** Gives its native memory back at once; it scores no more. */
    @Override
    public void close() {
        wholes.close();
    }

    /**
     * A score for each label; what is like no example has low ones. None where native code fails.
     */
    double @Nullable [] score(float[] vector, Row words) {
        var sums = wholes.run(VECTOR, vector, SUMS);
        return sums == null ? null : scored(sums, words);
    }

    /**
     * The same, for learning.
     *
     * @throws IllegalStateException where native code fails
     */
    double[] scoreSurely(float[] vector, Row words) {
        return scored(wholes.runSurely(VECTOR, vector, SUMS), words);
    }

    private double[] scored(float[] sums, Row words) {
        for (int i = 0; i < words.size(); i++) {
            byWords.add(words.value(i), words.feature(i), sums);
        }
        var scores = new double[usual.length];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = SCALE * (usual[label] + sums[label]);
        }
        return scores;
    }
}
