package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** The vectors of many examples, stored by dimension and then by example: so sums are quick. */
final class Vectors {

    private final float[] values;
    private final int examples;

    private Vectors(float[] values, int examples) {
        this.values = values;
        this.examples = examples;
    }

    static Vectors of(List<float[]> vectors) {
        int length = vectors.getFirst().length;
        var values = new float[vectors.size() * length];
        for (int example = 0; example < vectors.size(); example++) {
            for (int i = 0; i < length; i++) {
                values[i * vectors.size() + example] = vectors.get(example)[i];
            }
        }
        return new Vectors(values, vectors.size());
    }

    static Vectors load(DataInputStream in) throws IOException {
        int examples = in.readInt();
        return new Vectors(Floats.read(in), examples);
    }

    void store(DataOutputStream out) throws IOException {
        out.writeInt(examples);
        Floats.write(values, out);
    }

    /** That of one example. */
    float[] of(int example) {
        var vector = new float[values.length / examples];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = values[i * examples + example];
        }
        return vector;
    }

    /** The products of a vector with those of all examples. */
    float[] products(float[] vector) {
        return products(vector, examples);
    }

    /** The same, with so many of the first examples. */
    float[] products(float[] vector, int first) {
        var products = new float[first];
        for (int i = 0; i < vector.length; i++) {
            float times = vector[i];
            int from = i * examples;
            for (int example = 0; example < first; example++) {
                products[example] += times * values[from + example];
            }
        }
        return products;
    }
}
