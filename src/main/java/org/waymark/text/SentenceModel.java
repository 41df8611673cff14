package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** What a message is about, by the meaning of the whole of it. */
final class SentenceModel {

    private static final Maxent.Method METHOD = new Maxent.Method(40, 1);

    /** Vectors have the length 1, for which weights would have to grow against their restraint. */
    private static final float SCALE = 10;

    private final Maxent maxent;

    private SentenceModel(Maxent maxent) {
        this.maxent = maxent;
    }

    /** Learns from the vectors of examples, and the number of each one's label. */
    static SentenceModel train(List<float[]> vectors, int[] right, int labels) {
        var rows = vectors.stream().map(SentenceModel::scaled).toList();
        return new SentenceModel(Maxent.train(rows, right, labels, METHOD));
    }

    static SentenceModel load(DataInputStream in, int labels) throws IOException {
        return new SentenceModel(Maxent.load(in, labels));
    }

    void store(DataOutputStream out) throws IOException {
        maxent.store(out);
    }

    /** A score for each label. */
    double[] score(float[] vector) {
        return maxent.score(row(vector));
    }

    private static Row row(float[] vector) {
        var scaled = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            scaled[i] = vector[i] * SCALE;
        }
        return Row.dense(scaled);
    }

    private static double[] scaled(float[] vector) {
        var scaled = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            scaled[i] = vector[i] * SCALE;
        }
        return scaled;
    }
}
