package org.waymark.text;

import java.util.Arrays;

/**
 * Rows of numbers, in four bits each: it is memory that multiplying with thousands of rows waits
 * for. Numbers are steps from nothing, column by column.
 */
final class FourBits {

    /** Eight below nothing, nothing itself and seven above. */
    private static final int STEPS = 16;

    /**
     * The size of a step in standard deviations: that with which sixteen even ones lose least of
     * numbers in a normal distribution (J. Max, "Quantizing for minimum distortion", 1960).
     */
    private static final float STEP = 0.335f;

    /** By column. */
    private final float[] steps;

    /** By row, from 0 on. */
    private final byte[][] rows;

    private FourBits(float[] steps, byte[][] rows) {
        this.steps = steps;
        this.rows = rows;
    }

    /** Rows whose numbers are spread around nothing in each column. */
    static FourBits of(float[][] rows) {
        var squares = new float[rows[0].length];
        for (var row : rows) {
            for (int i = 0; i < squares.length; i++) {
                squares[i] += row[i] * row[i];
            }
        }
        var steps = new float[squares.length];
        for (int i = 0; i < steps.length; i++) {
            // where all are the same, any step will do
            steps[i] = Math.max(STEP * (float) Math.sqrt(squares[i] / rows.length), 1e-9f);
        }
        return new FourBits(
                steps, Arrays.stream(rows).map(it -> rounded(it, steps)).toArray(byte[][]::new));
    }

    private static byte[] rounded(float[] row, float[] steps) {
        var rounded = new byte[row.length];
        for (int i = 0; i < rounded.length; i++) {
            int step = STEPS / 2 + Math.round(row[i] / steps[i]);
            rounded[i] = (byte) Math.clamp(step, 0, STEPS - 1);
        }
        return rounded;
    }

    /** The rows, as exact as they are held. */
    float[][] all() {
        var all = new float[rows.length][steps.length];
        for (int row = 0; row < all.length; row++) {
            for (int i = 0; i < steps.length; i++) {
                all[row][i] = steps[i] * (rows[row][i] - STEPS / 2);
            }
        }
        return all;
    }

    /**
     * Makes the products of a value with each row.
     *
     * @param times how often each product counts
     * @param plus added to each of these
     * @param exactly whether the value itself is not to be rounded, for several times the time
     */
    OnnxGraph addProducts(
            OnnxGraph graph, String made, String of, float times, float[] plus, boolean exactly) {
        return graph.constant(made + ".steps", new float[][] {steps})
                .operation("Mul", made + ".of", of, made + ".steps")
                .products(made, made + ".of", rows, times, plus, exactly);
    }
}
