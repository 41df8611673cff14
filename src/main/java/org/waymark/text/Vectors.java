package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The vectors of many examples, of length 1, by dimension and then by example: so products are
 * quick. It is memory that they wait for, so each number has two bytes; they are as exact as {@link
 * Likeness} is.
 */
final class Vectors {

    private static final float UNIT = 1f / Short.MAX_VALUE;

    private final short[][] dimensions;

    private Vectors(short[][] dimensions) {
        this.dimensions = dimensions;
    }

    static Vectors of(List<float[]> vectors) {
        var dimensions = new short[vectors.getFirst().length][vectors.size()];
        for (int example = 0; example < vectors.size(); example++) {
            for (int i = 0; i < dimensions.length; i++) {
                dimensions[i][example] = inUnits(vectors.get(example)[i]);
            }
        }
        return new Vectors(dimensions);
    }

    static Vectors load(DataInputStream in) throws IOException {
        var rows = Floats.readRows(in);
        var dimensions = new short[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            dimensions[i] = new short[rows[i].length];
            for (int example = 0; example < rows[i].length; example++) {
                dimensions[i][example] = inUnits(rows[i][example]);
            }
        }
        return new Vectors(dimensions);
    }

    void store(DataOutputStream out) throws IOException {
        var rows = new float[dimensions.length][dimensions[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int example = 0; example < rows[i].length; example++) {
                rows[i][example] = UNIT * dimensions[i][example];
            }
        }
        Floats.writeRows(rows, out);
    }

    private static short inUnits(float value) {
        return (short) Math.round(value / UNIT);
    }

    /** The products of a vector with those of all examples. */
    float[] products(float[] vector) {
        return products(vector, dimensions[0].length);
    }

    /** The same, with so many of the first examples. */
    float[] products(float[] vector, int first) {
        var products = new float[first];
        int i = 0;
        for (; i + 4 <= vector.length; i += 4) {
            addFour(vector, i, products);
        }
        for (; i < vector.length; i++) {
            addOne(UNIT * vector[i], dimensions[i], products);
        }
        return products;
    }

    /** Four at once, since the sums wait for memory too. */
    private void addFour(float[] vector, int from, float[] sums) {
        float one = UNIT * vector[from];
        float two = UNIT * vector[from + 1];
        float three = UNIT * vector[from + 2];
        float four = UNIT * vector[from + 3];
        var first = dimensions[from];
        var second = dimensions[from + 1];
        var third = dimensions[from + 2];
        var fourth = dimensions[from + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] =
                    sums[i]
                            + one * first[i]
                            + two * second[i]
                            + three * third[i]
                            + four * fourth[i];
        }
    }

    private static void addOne(float times, short[] values, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * values[i];
        }
    }
}
