package org.waymark.text;

import java.util.Arrays;
import java.util.Map;

/**
 * Rows of numbers, in four or eight bits each: it is memory that multiplying with them waits for.
 * Numbers are steps from zero, column by column. ONNX Runtime multiplies them with a row of numbers
 * that it rounds to eight bits first, block by block.
 */
final class Rounded {

    private static final int FOUR_BITS = 4;
    private static final int EIGHT_BITS = 8;

    /**
     * The size of a step in standard deviations: that with which sixteen even ones lose least of
     * numbers in a normal distribution (J. Max, "Quantizing for minimum distortion", 1960).
     */
    private static final float STEP = 0.335f;

    /** Where all numbers of a column are zero, any step will do. */
    private static final float SMALLEST = 1e-9f;

    /** All numbers of a projected vector: blocks of 32 take twice the time. */
    private static final int LARGE_BLOCK = 256;

    /** One large number blurs few others, and no block spans two parts of a sentence's vector. */
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
    private final int block;

    private Rounded(float[][] rows, float[] steps, int bits, int block) {
        this.steps = steps;
        this.bits = bits;
        this.block = block;
        this.rows = Arrays.stream(rows).map(this::rounded).toArray(byte[][]::new);
    }

    /** Rows whose numbers are spread around zero in each column, most of them near it. */
    static Rounded toFourBits(float[][] rows) {
        var steps = new float[rows[0].length];
        for (int i = 0; i < steps.length; i++) {
            float squares = 0;
            for (var row : rows) {
                squares += row[i] * row[i];
            }
            steps[i] = Math.max(STEP * (float) Math.sqrt(squares / rows.length), SMALLEST);
        }
        return new Rounded(rows, steps, FOUR_BITS, LARGE_BLOCK);
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
        return new Rounded(rows, steps, EIGHT_BITS, SMALL_BLOCK);
    }

    private byte[] rounded(float[] row) {
        var rounded = new byte[row.length];
        for (int i = 0; i < rounded.length; i++) {
            int step = zeroPoint() + Math.round(row[i] / steps[i]);
            rounded[i] = (byte) Math.clamp(step, 0, 2 * zeroPoint() - 1);
        }
        return rounded;
    }

    /** What zero is held as: as many steps are below it, and one fewer above. */
    private int zeroPoint() {
        return 1 << (bits - 1);
    }

    /** The rows, as exact as they are held. */
    float[][] all() {
        var all = new float[rows.length][steps.length];
        for (int row = 0; row < all.length; row++) {
            for (int i = 0; i < steps.length; i++) {
                all[row][i] = steps[i] * (Byte.toUnsignedInt(rows[row][i]) - zeroPoint());
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
        int bytes = block * bits / Byte.SIZE;
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
                Map.entry("bits", bits),
                Map.entry("block_size", block),
                Map.entry("accuracy_level", exactly ? EXACT : ONE_ROW_ROUNDED));
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
