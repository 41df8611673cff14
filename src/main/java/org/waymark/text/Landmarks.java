package org.waymark.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Brings the search of {@link Ridge} near its end from the start: it solves what a part of the
 * examples, spread evenly, can tell of all. Known as a Nyström preconditioner: without it, what is
 * left to mend among twenty thousand examples was a third after thirty rounds, and leapt up and
 * down.
 */
final class Landmarks {

    private static final int MOST = 800;

    /** So that examples which are alike do not divide by nothing. */
    private static final double FIRMNESS = 1e-7;

    private final float restraint;

    /** For each landmark, how like it each example is. */
    private final float[][] like;

    /** Below the diagonal, the root (by Cholesky) of what the landmarks tell of one another. */
    private final double[][] root;

    Landmarks(Likeness likeness, float restraint) {
        this.restraint = restraint;
        int examples = likeness.examples();
        int count = Math.min(MOST, examples);
        var chosen = new int[count];
        for (int i = 0; i < count; i++) {
            chosen[i] = (int) ((long) i * examples / count);
        }
        like = IntStream.of(chosen).parallel().mapToObj(likeness::row).toArray(float[][]::new);
        root = new double[count][];
        IntStream.range(0, count).parallel().forEach(i -> root[i] = told(i, chosen));
        takeRoot();
    }

    private double[] told(int i, int[] chosen) {
        var told = new double[i + 1];
        for (int j = 0; j <= i; j++) {
            told[j] = Floats.product(like[i], like[j]) + restraint * like[i][chosen[j]];
        }
        told[i] *= 1 + FIRMNESS;
        return told;
    }

    private void takeRoot() {
        for (int i = 0; i < root.length; i++) {
            for (int j = 0; j <= i; j++) {
                double left = root[i][j];
                for (int k = 0; k < j; k++) {
                    left -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(Math.max(left, FIRMNESS)) : left / root[j][j];
            }
        }
    }

    /** Nearly the counts that would mend what is left, so many values for each example. */
    float[][] mend(float[][] left) {
        int width = left[0].length;
        var told = new double[like.length][];
        IntStream.range(0, like.length).parallel().forEach(i -> told[i] = sums(like[i], left));
        solve(told, width);
        var solved = Arrays.stream(told).map(Landmarks::floats).toArray(float[][]::new);
        var mended = new float[left.length][];
        IntStream.range(0, left.length)
                .parallel()
                .forEach(i -> mended[i] = mended(i, left[i], solved));
        return mended;
    }

    private static double[] sums(float[] like, float[][] left) {
        var sums = new float[left[0].length];
        for (int example = 0; example < left.length; example++) {
            Floats.add(like[example], left[example], sums);
        }
        return IntStream.range(0, sums.length).mapToDouble(k -> sums[k]).toArray();
    }

    private void solve(double[][] told, int width) {
        for (int i = 0; i < root.length; i++) {
            for (int k = 0; k < width; k++) {
                for (int j = 0; j < i; j++) {
                    told[i][k] -= root[i][j] * told[j][k];
                }
                told[i][k] /= root[i][i];
            }
        }
        for (int i = root.length - 1; i >= 0; i--) {
            for (int k = 0; k < width; k++) {
                for (int j = i + 1; j < root.length; j++) {
                    told[i][k] -= root[j][i] * told[j][k];
                }
                told[i][k] /= root[i][i];
            }
        }
    }

    private float[] mended(int example, float[] left, float[][] solved) {
        var mended = left.clone();
        for (int i = 0; i < like.length; i++) {
            Floats.add(-like[i][example], solved[i], mended);
        }
        for (int k = 0; k < mended.length; k++) {
            mended[k] /= restraint;
        }
        return mended;
    }

    private static float[] floats(double[] values) {
        var floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
