package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads and writes many numbers at once. */
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

    /** Adds many rows of values, each so many times, one after another, to sums of as many. */
    static void addAll(float[] times, float[][] rows, float[] sums) {
        int row = 0;
        for (; row + 4 <= rows.length; row += 4) {
            addFour(times, rows, row, sums);
        }
        for (; row < rows.length; row++) {
            add(times[row], rows[row], sums);
        }
    }

    /** The same as one after another, to the last digit, but the sums are fetched once. */
    private static void addFour(float[] times, float[][] rows, int from, float[] sums) {
        float one = times[from];
        float two = times[from + 1];
        float three = times[from + 2];
        float four = times[from + 3];
        var first = rows[from];
        var second = rows[from + 1];
        var third = rows[from + 2];
        var fourth = rows[from + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] =
                    sums[i]
                            + one * first[i]
                            + two * second[i]
                            + three * third[i]
                            + four * fourth[i];
        }
    }

    static void write(float[] values, DataOutputStream out) throws IOException {
        var bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    /** Writes rows of one length. */
    static void writeRows(float[][] rows, DataOutputStream out) throws IOException {
        out.writeInt(rows.length);
        for (var row : rows) {
            write(row, out);
        }
    }

    static float[][] readRows(DataInputStream in) throws IOException {
        var rows = new float[in.readInt()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = read(in);
        }
        return rows;
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
