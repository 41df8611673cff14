package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How near a message is in meaning to the nearest examples of each label. It needs few examples,
 * and unlike a model that only divides them it also tells when a message is far from all.
 */
final class Nearest {

    /** The mean of so many: one alone may be a stray. */
    private static final int MANY = 3;

    /** Brings nearness, which differs by tenths, to the size of other scores. */
    private static final double SCALE = 30;

    /** For a label without an example, further than any text from another. */
    private static final float FAR = -0.2f;

    /** By dimension and then by example: sums of columns are quick. */
    private final float[] vectors;

    private final int[] right;
    private final int labels;

    private Nearest(float[] vectors, int[] right, int labels) {
        this.vectors = vectors;
        this.right = right;
        this.labels = labels;
    }

    /**
     * Over examples.
     *
     * @param right the number of each one's label
     */
    static Nearest of(List<float[]> examples, int[] right, int labels) {
        int length = examples.getFirst().length;
        var vectors = new float[examples.size() * length];
        for (int example = 0; example < examples.size(); example++) {
            for (int i = 0; i < length; i++) {
                vectors[i * examples.size() + example] = examples.get(example)[i];
            }
        }
        return new Nearest(vectors, right, labels);
    }

    static Nearest load(DataInputStream in, int[] right, int labels) throws IOException {
        return new Nearest(Floats.read(in), right, labels);
    }

    void store(DataOutputStream out) throws IOException {
        Floats.write(vectors, out);
    }

    /** How near each label is, as a score. */
    double[] score(float[] vector) {
        var nearness = nearness(vector);
        var nearest = new float[labels * MANY];
        Arrays.fill(nearest, FAR);
        for (int example = 0; example < right.length; example++) {
            insert(nearest, right[example] * MANY, nearness[example]);
        }
        var scores = new double[labels];
        for (int label = 0; label < labels; label++) {
            scores[label] = SCALE * mean(nearest, label * MANY);
        }
        return scores;
    }

    private float[] nearness(float[] vector) {
        int examples = right.length;
        var nearness = new float[examples];
        for (int i = 0; i < vector.length; i++) {
            float times = vector[i];
            int from = i * examples;
            for (int example = 0; example < examples; example++) {
                nearness[example] += times * vectors[from + example];
            }
        }
        return nearness;
    }

    /** Keeps the greatest, in falling order. */
    private static void insert(float[] nearest, int from, float value) {
        int place = from + MANY;
        while (place > from && nearest[place - 1] < value) {
            if (place < from + MANY) {
                nearest[place] = nearest[place - 1];
            }
            place--;
        }
        if (place < from + MANY) {
            nearest[place] = value;
        }
    }

    private static double mean(float[] nearest, int from) {
        double sum = 0;
        int count = 0;
        for (int i = from; i < from + MANY && (i == from || nearest[i] > FAR); i++) {
            sum += nearest[i];
            count++;
        }
        return sum / count;
    }
}
