package org.waymark.text;

import java.util.Arrays;
import java.util.Map;

/**
 * Rows of numbers, in four or eight bits each: it is memory that multiplying with thousands of rows
 * waits for. Numbers are steps from nothing, column by column.
 */
final class Rounded {

    private static final int FOUR_BITS = 4;
    private static final int EIGHT_BITS = 8;

    /**
     * The size of a step in standard deviations: that with which sixteen even ones lose least of
     * numbers in a normal distribution (J. Max, "Quantizing for minimum distortion", 1960).
     */
    private static final float STEP = 0.335f;

    /** Where all numbers of a column are nothing, any step will do. */
    private static final float SMALLEST = 1e-9f;

    /** So many numbers of the one row are rounded together; more take less time. */
    private static final int LARGE_BLOCK = 256;

    /** Fewer do not let one large number blur as many others. */
    private static final int SMALL_BLOCK = 32;

    /** As ONNX Runtime numbers levels of accuracy. */
    private static final int EXACT = 1;

    private static final int ONE_ROW_ROUNDED = 4;

    /** An operand that may be missing. */
    private static final String NOT_GIVEN = "";

    /** By column. */
    private final float[] steps;

    /** By row, so many steps above the lowest that there is. */
    private final byte[][] rows;

    private final int bits;

    private Rounded(float[][] rows, float[] steps, int bits) {
        this.steps = steps;
        this.bits = bits;
        this.rows = Arrays.stream(rows).map(this::rounded).toArray(byte[][]::new);
    }

    /** Rows whose numbers are spread evenly around nothing in each column. */
    static Rounded toFourBits(float[][] rows) {
        var steps = new float[rows[0].length];
        for (int i = 0; i < steps.length; i++) {
            float squares = 0;
            for (var row : rows) {
                squares += row[i] * row[i];
            }
            steps[i] = Math.max(STEP * (float) Math.sqrt(squares / rows.length), SMALLEST);
        }
        return new Rounded(rows, steps, FOUR_BITS);
    }

    /** Any rows: the largest number of a column is as large as eight bits tell. */
    static Rounded toEightBits(float[][] rows) {
        var steps = new float[rows[0].length];
        Arrays.fill(steps, SMALLEST);
        for (var row : rows) {
            for (int i = 0; i < steps.length; i++) {
                steps[i] = Math.max(steps[i], Math.abs(row[i]) / Byte.MAX_VALUE);
            }
        }
        return new Rounded(rows, steps, EIGHT_BITS);
    }

    private byte[] rounded(float[] row) {
        var rounded = new byte[row.length];
        for (int i = 0; i < rounded.length; i++) {
            int step = nothing() + Math.round(row[i] / steps[i]);
            rounded[i] = (byte) Math.clamp(step, 0, 2 * nothing() - 1);
        }
        return rounded;
    }

    /** As many steps are below nothing; one fewer are above it. */
    private int nothing() {
        return 1 << (bits - 1);
    }

    /** The rows, as exact as they are held. */
    float[][] all() {
        var all = new float[rows.length][steps.length];
        for (int row = 0; row < all.length; row++) {
            for (int i = 0; i < steps.length; i++) {
                all[row][i] = steps[i] * (Byte.toUnsignedInt(rows[row][i]) - nothing());
            }
        }
        return all;
    }

    /** Makes the products of a row with each of these rows. */
    OnnxGraph addProducts(OnnxGraph graph, String made, String of) {
        return addProducts(graph, made, of, 1, new float[rows.length], false);
    }

    /**
     * Makes the products of a row with each of these rows.
     *
     * @param times how often each product counts
     * @param plus added to each of these
     * @param exactly whether the one row is not to be rounded to eight bits, for several times the
     *     time
     */
    OnnxGraph addProducts(
            OnnxGraph graph, String made, String of, float times, float[] plus, boolean exactly) {
        int width = steps.length;
        int block = bits == FOUR_BITS ? LARGE_BLOCK : SMALL_BLOCK;
        int blocks = Math.ceilDiv(width, block);
        int bytes = block * bits / Byte.SIZE;
        var units = new float[rows.length * blocks];
        Arrays.fill(units, times);
        var attributes =
                Map.ofEntries(
                        Map.entry("K", width),
                        Map.entry("N", rows.length),
                        Map.entry("bits", bits),
                        Map.entry("block_size", block),
                        Map.entry("accuracy_level", exactly ? EXACT : ONE_ROW_ROUNDED));
        return graph.constant(made + ".steps", new float[][] {steps})
                .constant(made + ".rows", packed(blocks * bytes), rows.length, blocks, bytes)
                .constant(made + ".units", units)
                .constant(made + ".plus", plus)
                .operation("Mul", made + ".of", of, made + ".steps")
                .operation(
                        "MatMulNBits",
                        attributes,
                        made,
                        made + ".of",
                        made + ".rows",
                        made + ".units",
                        NOT_GIVEN,
                        NOT_GIVEN,
                        made + ".plus");
    }

    /** As many numbers in each byte as fit, the first in its lowest bits. */
    private byte[] packed(int bytesOfRow) {
        int each = Byte.SIZE / bits;
        var packed = new byte[Math.multiplyExact(rows.length, bytesOfRow)];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < steps.length; i++) {
                packed[row * bytesOfRow + i / each] |= (byte) (rows[row][i] << (i % each * bits));
            }
        }
        return packed;
    }
}
