package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What a message is about, by how like each example it is, in its words and as a whole: kernel
 * ridge regression. It divides what lies near a border as finely as the examples there allow, and
 * what is like none of them gets little of anything.
 */
final class WholeModel {

    /** Brings scores, from 0 to 1, to the size of logarithms of probabilities. */
    private static final float SCALE = 10;

    /** Sums over so many numbers at a time are quickest. */
    private static final int STRIDE = 8;

    private final Vectors vectors;

    /** For each example, how much it counts for each label; filled up to whole strides. */
    private final float[] counts;

    /** For each feature of words, what the examples that have it add up to. */
    private final float[] byWords;

    /** What a message like no example has. */
    private final double[] usual;

    private WholeModel(Vectors vectors, float[] counts, float[] byWords, double[] usual) {
        this.vectors = vectors;
        this.counts = counts;
        this.byWords = byWords;
        this.usual = usual;
    }

    /**
     * Learns from examples.
     *
     * @param words what {@link Weights} sees of each, of length 1 at most
     * @param features how many features words have
     * @param right the number of each one's label
     */
    static WholeModel train(
            List<float[]> vectors, List<Row> words, int features, int[] right, int labels) {
        var usual = shares(right, labels);
        int width = width(labels);
        var packed = Vectors.of(vectors);
        var counts =
                Ridge.solve(
                        Likeness.among(packed, words, features),
                        wanted(right, usual, width),
                        width);
        var byWords = new float[features * width];
        for (int example = 0; example < words.size(); example++) {
            var row = words.get(example);
            for (int i = 0; i < row.size(); i++) {
                add(
                        Likeness.WORDS_COUNT * row.value(i),
                        counts,
                        example * width,
                        byWords,
                        row.feature(i) * width,
                        width);
            }
        }
        return new WholeModel(packed, counts, byWords, usual);
    }

    private static double[] shares(int[] right, int labels) {
        var shares = new double[labels];
        for (int label : right) {
            shares[label] += 1.0 / right.length;
        }
        return shares;
    }

    private static float[] wanted(int[] right, double[] usual, int width) {
        var wanted = new float[right.length * width];
        for (int example = 0; example < right.length; example++) {
            for (int label = 0; label < usual.length; label++) {
                wanted[example * width + label] =
                        (float) ((right[example] == label ? 1 : 0) - usual[label]);
            }
        }
        return wanted;
    }

    private static int width(int labels) {
        return Math.ceilDiv(labels, STRIDE) * STRIDE;
    }

    static WholeModel load(DataInputStream in) throws IOException {
        var vectors = Vectors.load(in);
        var counts = Floats.read(in);
        var byWords = Floats.read(in);
        var usual = new double[in.readInt()];
        for (int label = 0; label < usual.length; label++) {
            usual[label] = in.readDouble();
        }
        return new WholeModel(vectors, counts, byWords, usual);
    }

    void store(DataOutputStream out) throws IOException {
        vectors.store(out);
        Floats.write(counts, out);
        Floats.write(byWords, out);
        out.writeInt(usual.length);
        for (double share : usual) {
            out.writeDouble(share);
        }
    }

    /** A score for each label; what is like no example has low ones. */
    double[] score(float[] vector, Row words) {
        int width = width(usual.length);
        var sums = new float[width];
        var products = vectors.products(vector);
        for (int example = 0; example < products.length; example++) {
            float like = Likeness.ofWholes(products[example]);
            add(like, counts, example * width, sums, 0, width);
        }
        for (int i = 0; i < words.size(); i++) {
            add(words.value(i), byWords, words.feature(i) * width, sums, 0, width);
        }
        var scores = new double[usual.length];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = SCALE * (usual[label] + sums[label]);
        }
        return scores;
    }

    private static void add(
            float times, float[] values, int from, float[] sums, int to, int width) {
        for (int i = 0; i < width; i++) {
            sums[to + i] += times * values[from + i];
        }
    }
}
