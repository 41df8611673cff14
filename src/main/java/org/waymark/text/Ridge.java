package org.waymark.text;

/**
 * Finds how much each example must count so that sums over all of them, as far as they are alike,
 * give what each should have: kernel ridge regression, by conjugate gradients.
 */
final class Ridge {

    /** How much counts are held back; a tenth, as {@link Likeness} was chosen with. */
    private static final float RESTRAINT = 0.1f;

    /** What is left to mend need not be smaller: nothing that is told apart changes any more. */
    private static final double NEAR_ENOUGH = 0.02;

    private static final int MOST_ROUNDS = 60;

    private Ridge() {}

    /**
     * How much each example counts.
     *
     * @param wanted what each example should have, {@code width} values for each
     */
    static float[] solve(Likeness likeness, float[] wanted, int width) {
        var counts = new float[wanted.length];
        var left = wanted.clone();
        var way = wanted.clone();
        var size = products(left, left, width);
        double first = sum(size);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var ahead = likeness.times(way, width);
            add(ahead, way, filled(width, RESTRAINT), width);
            var step = ratios(size, products(way, ahead, width));
            add(counts, way, step, width);
            add(left, ahead, negative(step), width);
            var smaller = products(left, left, width);
            if (sum(smaller) < NEAR_ENOUGH * NEAR_ENOUGH * first) {
                break;
            }
            var turn = ratios(smaller, size);
            for (int i = 0; i < way.length; i++) {
                way[i] = left[i] + turn[i % width] * way[i];
            }
            size = smaller;
        }
        return counts;
    }

    /** Column by column, the sum of products. */
    private static double[] products(float[] one, float[] other, int width) {
        var products = new double[width];
        for (int i = 0; i < one.length; i++) {
            products[i % width] += (double) one[i] * other[i];
        }
        return products;
    }

    private static void add(float[] sums, float[] values, float[] times, int width) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times[i % width] * values[i];
        }
    }

    private static float[] ratios(double[] above, double[] below) {
        var ratios = new float[above.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = below[i] == 0 ? 0 : (float) (above[i] / below[i]);
        }
        return ratios;
    }

    private static float[] negative(float[] values) {
        var negative = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            negative[i] = -values[i];
        }
        return negative;
    }

    private static float[] filled(int width, float value) {
        var filled = new float[width];
        java.util.Arrays.fill(filled, value);
        return filled;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
