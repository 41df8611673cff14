package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Event;

/** What a message is about, by the meaning of the whole of it. */
final class SentenceModel {

    private static final Maxent.Method METHOD = new Maxent.Method(60, 0.3);

    /** Vectors have the length 1, for which weights would have to grow against their restraint. */
    private static final float SCALE = 10;

    private final Maxent maxent;

    private SentenceModel(Maxent maxent) {
        this.maxent = maxent;
    }

    /** Learns from examples and the vectors of each. */
    static SentenceModel train(
            List<Labelled> examples, List<float[]> vectors, List<String> labels) {
        var events =
                IntStream.range(0, examples.size())
                        .mapToObj(i -> event(examples.get(i).label(), vectors.get(i)))
                        .toList();
        return new SentenceModel(Maxent.train(events, labels, METHOD));
    }

    static SentenceModel load(DataInputStream in, List<String> labels) throws IOException {
        return new SentenceModel(Maxent.load(in, labels));
    }

    void store(DataOutputStream out) throws IOException {
        maxent.store(out);
    }

    /** A probability for each label. */
    List<Double> score(float[] vector) {
        return maxent.score(names(vector.length), scaled(vector));
    }

    private static Event event(String label, float[] vector) {
        return new Event(label, names(vector.length), scaled(vector));
    }

    private static String[] names(int length) {
        return IntStream.range(0, length).mapToObj(Integer::toString).toArray(String[]::new);
    }

    private static float[] scaled(float[] vector) {
        var scaled = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            scaled[i] = vector[i] * SCALE;
        }
        return scaled;
    }
}
