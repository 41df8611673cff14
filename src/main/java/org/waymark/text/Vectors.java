package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** The vectors of many examples, by dimension and then by example: so products are quick. */
final class Vectors {

    private final float[][] dimensions;

    private Vectors(float[][] dimensions) {
        this.dimensions = dimensions;
    }

    static Vectors of(List<float[]> vectors) {
        var dimensions = new float[vectors.getFirst().length][vectors.size()];
        for (int example = 0; example < vectors.size(); example++) {
            for (int i = 0; i < dimensions.length; i++) {
                dimensions[i][example] = vectors.get(example)[i];
            }
        }
        return new Vectors(dimensions);
    }

    static Vectors load(DataInputStream in) throws IOException {
        return new Vectors(Floats.readRows(in));
    }

    void store(DataOutputStream out) throws IOException {
        Floats.writeRows(dimensions, out);
    }

    /** The products of a vector with those of all examples. */
    float[] products(float[] vector) {
        return products(vector, dimensions[0].length);
    }

    /** The same, with so many of the first examples. */
    float[] products(float[] vector, int first) {
        var products = new float[first];
        for (int i = 0; i < vector.length; i++) {
            Floats.add(vector[i], dimensions[i], products);
        }
        return products;
    }
}
