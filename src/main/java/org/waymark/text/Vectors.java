package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The vectors of many examples, of length 1 at most, by dimension and then by example: so products
 * are quick. It is memory that they wait for, so each number has one byte, which on held-out
 * examples tells as much as exact ones.
 */
final class Vectors {

    private final byte[][] dimensions;

    /** What one in a byte stands for. */
    private final float unit;

    private Vectors(byte[][] dimensions, float unit) {
        this.dimensions = dimensions;
        this.unit = unit;
    }

    static Vectors of(List<float[]> vectors) {
        float unit = largest(vectors) / Byte.MAX_VALUE;
        var dimensions = new byte[vectors.getFirst().length][vectors.size()];
        for (int example = 0; example < vectors.size(); example++) {
            for (int i = 0; i < dimensions.length; i++) {
                dimensions[i][example] = (byte) Math.round(vectors.get(example)[i] / unit);
            }
        }
        return new Vectors(dimensions, unit);
    }

    private static float largest(List<float[]> vectors) {
        float largest = Float.MIN_NORMAL;
        for (var vector : vectors) {
            for (float value : vector) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    static Vectors load(DataInputStream in) throws IOException {
        float unit = in.readFloat();
        var dimensions = new byte[in.readInt()][in.readInt()];
        for (var dimension : dimensions) {
            in.readFully(dimension);
        }
        return new Vectors(dimensions, unit);
    }

    void store(DataOutputStream out) throws IOException {
        out.writeFloat(unit);
        out.writeInt(dimensions.length);
        out.writeInt(dimensions[0].length);
        for (var dimension : dimensions) {
            out.write(dimension);
        }
    }

    /** An example's vector, as exact as it is held. */
    float[] get(int example) {
        var vector = new float[dimensions.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = unit * dimensions[i][example];
        }
        return vector;
    }

    /** The products of a vector with those of all examples. */
    float[] products(float[] vector) {
        return products(vector, dimensions[0].length);
    }

    /** The same, with so many of the first examples. */
    float[] products(float[] vector, int first) {
        var products = new float[first];
        int i = 0;
        for (; i + 6 <= vector.length; i += 6) {
            addSix(vector, i, products);
        }
        for (; i < vector.length; i++) {
            addOne(unit * vector[i], dimensions[i], products);
        }
        return products;
    }

    /** Six at once, since the sums wait for memory too; of more, the compiler makes a slow loop. */
    private void addSix(float[] vector, int from, float[] sums) {
        float one = unit * vector[from];
        float two = unit * vector[from + 1];
        float three = unit * vector[from + 2];
        float four = unit * vector[from + 3];
        float five = unit * vector[from + 4];
        float six = unit * vector[from + 5];
        var first = dimensions[from];
        var second = dimensions[from + 1];
        var third = dimensions[from + 2];
        var fourth = dimensions[from + 3];
        var fifth = dimensions[from + 4];
        var sixth = dimensions[from + 5];
        for (int i = 0; i < sums.length; i++) {
            sums[i] =
                    sums[i]
                            + one * first[i]
                            + two * second[i]
                            + three * third[i]
                            + four * fourth[i]
                            + five * fifth[i]
                            + six * sixth[i];
        }
    }

    private static void addOne(float times, byte[] values, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * values[i];
        }
    }
}
