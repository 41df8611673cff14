package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Rows of numbers, all of one length, in two bytes each: what is learnt needs no more digits, and
 * it is memory that adding rows up waits for.
 */
final class Shorts {

    /** One array each, so that the compiler adds several numbers at once. */
    private final short[][] rows;

    /** What one in two bytes stands for. */
    private final float unit;

    private final int width;

    private Shorts(short[][] rows, float unit, int width) {
        this.rows = rows;
        this.unit = unit;
        this.width = width;
    }

    /** Rows of this width, as exact as two bytes are. */
    static Shorts of(float[][] rows, int width) {
        float unit = largest(rows) / Short.MAX_VALUE;
        var rounded = new short[rows.length][width];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < width; i++) {
                rounded[row][i] = (short) Math.round(rows[row][i] / unit);
            }
        }
        return new Shorts(rounded, unit, width);
    }

    private static float largest(float[][] rows) {
        float largest = Float.MIN_NORMAL * Short.MAX_VALUE;
        for (var row : rows) {
            for (float value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    static Shorts load(DataInputStream in) throws IOException {
        float unit = in.readFloat();
        int count = in.readInt();
        int width = in.readInt();
        var rows = new short[count][width];
        var bytes = new byte[Math.multiplyExact(count, Math.multiplyExact(width, Short.BYTES))];
        in.readFully(bytes);
        var values = ByteBuffer.wrap(bytes).asShortBuffer();
        for (var row : rows) {
            values.get(row);
        }
        return new Shorts(rows, unit, width);
    }

    void store(DataOutputStream out) throws IOException {
        out.writeFloat(unit);
        out.writeInt(rows.length);
        out.writeInt(width);
        var bytes = ByteBuffer.allocate(width * Short.BYTES);
        for (var row : rows) {
            bytes.asShortBuffer().put(row);
            out.write(bytes.array());
        }
    }

    /** How many numbers a row has. */
    int width() {
        return width;
    }

    /** Adds a row, so many times, to sums of as many. */
    void add(float times, int row, float[] sums) {
        add(times * unit, rows[row], sums);
    }

    /** Adds each row as many times as its place says. */
    void addAll(float[] times, float[] sums) {
        int row = 0;
        for (; row + 4 <= times.length; row += 4) {
            addFour(times, row, sums);
        }
        for (; row < times.length; row++) {
            add(times[row], row, sums);
        }
    }

    /** Four at once, since rows are short and each loop over one has to begin and end. */
    private void addFour(float[] times, int from, float[] sums) {
        float one = unit * times[from];
        float two = unit * times[from + 1];
        float three = unit * times[from + 2];
        float four = unit * times[from + 3];
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

    private static void add(float times, short[] values, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * values[i];
        }
    }
}
