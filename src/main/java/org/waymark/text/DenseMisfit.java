package org.waymark.text;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * The same as {@link Misfit} for examples that have every feature. The weights of a label stand
 * together, so that long sums are quick.
 */
final class DenseMisfit implements Function {

    /** Too small a part of a gradient to be worth adding. */
    private static final double NEGLIGIBLE = 1e-7;

    private final List<double[]> rows;
    private final int[] right;
    private final int labels;
    private final int features;
    private double[] at = {};
    private double[] gradient = {};
    private double value;

    /**
     * Over examples.
     *
     * @param right the number of each one's label
     */
    DenseMisfit(List<double[]> rows, int[] right, int labels) {
        this.rows = rows;
        this.right = right;
        this.labels = labels;
        this.features = rows.getFirst().length;
    }

    @Override
    public int getDimension() {
        return labels * features;
    }

    @Override
    public double valueAt(double[] weights) {
        evaluate(weights);
        return value;
    }

    @Override
    public double[] gradientAt(double[] weights) {
        evaluate(weights);
        return gradient.clone();
    }

    private void evaluate(double[] weights) {
        if (Arrays.equals(at, weights)) {
            return;
        }
        at = weights.clone();
        gradient = new double[weights.length];
        value = 0;
        var scores = new double[labels];
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            for (int label = 0; label < labels; label++) {
                scores[label] = product(row, weights, label * features);
            }
            value += Misfit.excess(scores, right[i]);
            for (int label = 0; label < labels; label++) {
                if (Math.abs(scores[label]) > NEGLIGIBLE) {
                    add(scores[label], row, gradient, label * features);
                }
            }
        }
    }

    /** Four sums at a time, since each waits for the one before it. */
    private static double product(double[] row, double[] weights, int from) {
        double one = 0;
        double two = 0;
        double three = 0;
        double four = 0;
        int i = 0;
        for (; i + 3 < row.length; i += 4) {
            one += row[i] * weights[from + i];
            two += row[i + 1] * weights[from + i + 1];
            three += row[i + 2] * weights[from + i + 2];
            four += row[i + 3] * weights[from + i + 3];
        }
        for (; i < row.length; i++) {
            one += row[i] * weights[from + i];
        }
        return one + two + (three + four);
    }

    private static void add(double times, double[] row, double[] sums, int from) {
        for (int i = 0; i < row.length; i++) {
            sums[from + i] += times * row[i];
        }
    }
}
