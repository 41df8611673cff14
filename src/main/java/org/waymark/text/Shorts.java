package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Rows of numbers, all of one length, in two bytes each, since what is learnt needs no more digits.
 */
final class Shorts {

    /** Row after row: many small arrays would lie scattered in memory. */
    private final short[] values;

    /** What one in two bytes stands for. */
    private final float unit;

    private final int width;

    private Shorts(short[] values, float unit, int width) {
        this.values = values;
        this.unit = unit;
        this.width = width;
    }

    /** Rows of this width, as exact as two bytes are. */
    static Shorts of(float[][] rows, int width) {
        float unit = largest(rows) / Short.MAX_VALUE;
        var rounded = new short[Math.multiplyExact(rows.length, width)];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < width; i++) {
                rounded[row * width + i] = (short) Math.round(rows[row][i] / unit);
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
        var values = new short[Math.multiplyExact(count, width)];
        var bytes = new byte[Math.multiplyExact(values.length, Short.BYTES)];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asShortBuffer().get(values);
        return new Shorts(values, unit, width);
    }

    void store(DataOutputStream out) throws IOException {
        out.writeFloat(unit);
        out.writeInt(values.length / width);
        out.writeInt(width);
        var bytes = ByteBuffer.allocate(values.length * Short.BYTES);
        bytes.asShortBuffer().put(values);
        out.write(bytes.array());
    }

    /** How many numbers a row has. */
    int width() {
        return width;
    }

    /** Adds a row, so many times, to sums of as many. */
    void add(float times, int row, float[] sums) {
        float units = times * unit;
        int from = row * width;
        for (int i = 0; i < width; i++) {
            sums[i] += units * values[from + i];
        }
    }
}
