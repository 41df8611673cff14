package org.waymark.text;

import java.util.Arrays;
import java.util.Map;

/**
 * Rows of numbers, in four bits each: it is memory that multiplying with them waits for. Numbers
 * are steps from zero, column by column. ONNX Runtime multiplies them with a row of numbers that it
 * rounds to eight bits first, block by block.
 */
final class Rounded {

    private static final int BITS = 4;
    private static final int IN_A_BYTE = Byte.SIZE / BITS;

    /** What zero is held as: as many steps are below it, and one fewer above. */
    private static final int ZERO = 1 << (BITS - 1);

    /**
     * The size of a step in standard deviations: that with which sixteen even ones lose least of
     * numbers in a normal distribution (J. Max, "Quantizing for minimum distortion", 1960).
     */
    private static final float STEP = 0.335f;

    /** Where all numbers of a column are zero, any step will do. */
    private static final float SMALLEST = 1e-9f;

    /** As ONNX Runtime numbers levels of accuracy. */
    private static final int EXACT = 1;

    private static final int ONE_ROW_ROUNDED = 4;

    /** An operand that may be missing. */
    private static final String NOT_GIVEN = "";

    /** By column. */
    private final float[] steps;

    /** By row, so many steps above the lowest that there is. */
    private final byte[][] rows;

    private final int block;

    private Rounded(float[][] rows, float[] steps, int block) {
        this.steps = steps;
        this.block = block;
        this.rows = Arrays.stream(rows).map(this::rounded).toArray(byte[][]::new);
    }

    /**
     * Rows whose numbers are spread around zero in each column, most of them near it.
     *
     * @param block how many numbers of a row that is multiplied with them are rounded together: a
     *     power of two from 16
     */
    static Rounded of(float[][] rows, int block) {
        var steps = new float[rows[0].length];
        for (int i = 0; i < steps.length; i++) {
            float squares = 0;
            for (var row : rows) {
                squares += row[i] * row[i];
            }
            steps[i] = Math.max(STEP * (float) Math.sqrt(squares / rows.length), SMALLEST);
        }
        return new Rounded(rows, steps, block);
    }

    private byte[] rounded(float[] row) {
        var rounded = new byte[row.length];
        for (int i = 0; i < rounded.length; i++) {
            int step = ZERO + Math.round(row[i] / steps[i]);
            rounded[i] = (byte) Math.clamp(step, 0, 2 * ZERO - 1);
        }
        return rounded;
    }

    /** The rows, as exact as they are held. */
    float[][] all() {
        var all = new float[rows.length][steps.length];
        for (int row = 0; row < all.length; row++) {
            for (int i = 0; i < steps.length; i++) {
                all[row][i] = steps[i] * (rows[row][i] - ZERO);
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
        int blocks = Math.ceilDiv(steps.length, block);
        int bytes = block / IN_A_BYTE;
        var units = new float[rows.length * blocks];
        Arrays.fill(units, times);
        return graph.constant(made + ".steps", steps)
                .constant(made + ".rows", packed(blocks * bytes), rows.length, blocks, bytes)
                .constant(made + ".units", units)
                .constant(made + ".plus", plus)
                .operation("Mul", made + ".of", of, made + ".steps")
                .operation(
                        "MatMulNBits",
                        attributes(exactly),
                        made,
                        made + ".of",
                        made + ".rows",
                        made + ".units",
                        NOT_GIVEN,
                        NOT_GIVEN,
                        made + ".plus");
    }

    private Map<String, Integer> attributes(boolean exactly) {
        return Map.ofEntries(
                Map.entry("K", steps.length),
                Map.entry("N", rows.length),
                Map.entry("bits", BITS),
                Map.entry("block_size", block),
                Map.entry("accuracy_level", exactly ? EXACT : ONE_ROW_ROUNDED));
    }

    /** Two numbers in each byte, the first in its lower bits. */
    private byte[] packed(int bytesOfRow) {
        var packed = new byte[Math.multiplyExact(rows.length, bytesOfRow)];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < steps.length; i++) {
                int at = row * bytesOfRow + i / IN_A_BYTE;
                packed[at] |= (byte) (rows[row][i] << (i % IN_A_BYTE * BITS));
            }
        }
        return packed;
    }
}
