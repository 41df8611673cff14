package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Adds up, multiplies, reads and writes many numbers at once. */
final class Floats {

    private Floats() {}

    /**
     * Adds values, so many times, to sums of as many. One array each, from its start: only so does
     * the compiler add several at once.
     */
    static void add(float times, float[] values, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * values[i];
        }
    }

    static float product(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += (double) one[i] * other[i];
        }
        return (float) product;
    }

    /** Changes it in its place, unless it is nothing. */
    static float[] toLengthOne(float[] vector) {
        float length = (float) Math.sqrt(product(vector, vector));
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    /** Columns as rows. */
    static float[][] transposed(float[][] rows) {
        var columns = new float[rows[0].length][rows.length];
        for (int i = 0; i < columns.length; i++) {
            for (int row = 0; row < rows.length; row++) {
                columns[i][row] = rows[row][i];
            }
        }
        return columns;
    }

    static void write(float[] values, DataOutputStream out) throws IOException {
        var bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    static float[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        var bytes = in.readNBytes(Math.multiplyExact(length, Float.BYTES));
        if (bytes.length < length * Float.BYTES) {
            throw new EOFException("numbers are missing");
        }
        var values = new float[length];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return values;
    }
}
