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

    private final Projection projection;
    private final Vectors vectors;

    /** For each example, how much it counts for each label. */
    private final Shorts counts;

    /** For each feature of words, what the examples that have it add up to. */
    private final Shorts byWords;

    /** What a message like no example has. */
    private final float[] usual;

    private WholeModel(
            Projection projection, Vectors vectors, Shorts counts, Shorts byWords, float[] usual) {
        this.projection = projection;
        this.vectors = vectors;
        this.counts = counts;
        this.byWords = byWords;
        this.usual = usual;
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
        var likeness = Likeness.among(left, words, features);
        var counts = Ridge.solve(likeness, wanted(right, usual));
        var byWords = new float[features][labels];
        for (int example = 0; example < words.size(); example++) {
            var row = words.get(example);
            for (int i = 0; i < row.size(); i++) {
                float times = Likeness.WORDS_COUNT * row.value(i);
                Floats.add(times, counts[example], byWords[row.feature(i)]);
            }
        }
        return new WholeModel(
                projection,
                Vectors.of(left),
                Shorts.of(counts, labels),
                Shorts.of(byWords, labels),
                usual);
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
        return new WholeModel(
                Projection.load(in),
                Vectors.load(in),
                Shorts.load(in),
                Shorts.load(in),
                Floats.read(in));
    }

    void store(DataOutputStream out) throws IOException {
        projection.store(out);
        vectors.store(out);
        counts.store(out);
        byWords.store(out);
        Floats.write(usual, out);
    }

    /** A score for each label; what is like no example has low ones. */
    double[] score(float[] vector, Row words) {
        var sums = new float[counts.width()];
        counts.addAll(Likeness.ofWholes(vectors.products(projection.of(vector))), sums);
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
