package org.waymark.text;

import java.util.Arrays;

/**
 * Finds how much each example must count so that sums over all of them, as far as they are alike,
 * give what each should have: kernel ridge regression, by conjugate gradients that {@link
 * Landmarks} bring near the end.
 */
final class Ridge {

    /** How much counts are held back; a tenth, as {@link Likeness} was chosen with. */
    private static final float RESTRAINT = 0.1f;

    /** What is left to mend need not be smaller: nothing that is told apart changes any more. */
    private static final double NEAR_ENOUGH = 0.03;

    private static final int MOST_ROUNDS = 60;

    private Ridge() {}

    /**
     * How much each example counts.
     *
     * @param wanted what each example should have, so many values for each
     */
    static float[][] solve(Likeness likeness, float[][] wanted) {
        int width = wanted[0].length;
        var landmarks = new Landmarks(likeness, RESTRAINT);
        var counts = new float[wanted.length][width];
        var left = copy(wanted);
        double first = total(left);
        var way = landmarks.mend(left);
        var size = products(left, way);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var ahead = likeness.times(way);
            for (int i = 0; i < ahead.length; i++) {
                Floats.add(RESTRAINT, way[i], ahead[i]);
            }
            var step = ratios(size, products(way, ahead));
            for (int i = 0; i < counts.length; i++) {
                for (int k = 0; k < width; k++) {
                    counts[i][k] += step[k] * way[i][k];
                    left[i][k] -= step[k] * ahead[i][k];
                }
            }
            if (total(left) < NEAR_ENOUGH * NEAR_ENOUGH * first) {
                break;
            }
            var mended = landmarks.mend(left);
            var smaller = products(left, mended);
            var turn = ratios(smaller, size);
            for (int i = 0; i < way.length; i++) {
                for (int k = 0; k < width; k++) {
                    way[i][k] = mended[i][k] + turn[k] * way[i][k];
                }
            }
            size = smaller;
        }
        return counts;
    }

    private static double total(float[][] rows) {
        return Arrays.stream(products(rows, rows)).sum();
    }

    private static float[][] copy(float[][] rows) {
        return Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
    }

    /** Column by column, the sum of products. */
    private static double[] products(float[][] one, float[][] other) {
        var products = new double[one[0].length];
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < products.length; k++) {
                products[k] += (double) one[i][k] * other[i][k];
            }
        }
        return products;
    }

    private static float[] ratios(double[] above, double[] below) {
        var ratios = new float[above.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = below[i] == 0 ? 0 : (float) (above[i] / below[i]);
        }
        return ratios;
    }
}
