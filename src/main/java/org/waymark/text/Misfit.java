package org.waymark.text;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * How badly weights fit the examples: minus the logarithm of the probability that they give the
 * right labels. The weights of a feature stand together, one for each label. It adds up in one
 * order always, so that the same examples make the same weights to the last digit.
 */
final class Misfit implements Function {

    private final List<Row> rows;
    private final int[] right;
    private final int labels;
    private final int dimension;
    private double[] at = {};
    private double[] gradient = {};
    private double value;

    /**
     * Over examples.
     *
     * @param right the number of each one's label
     * @param features how many there are
     */
    Misfit(List<Row> rows, int[] right, int features, int labels) {
        this.rows = rows;
        this.right = right;
        this.labels = labels;
        this.dimension = features * labels;
    }

    @Override
    public int getDimension() {
        return dimension;
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

    /** Both at once, since the search asks for the one and then for the other. */
    private void evaluate(double[] weights) {
        if (Arrays.equals(at, weights)) {
            return;
        }
        at = weights.clone();
        gradient = new double[dimension];
        value = 0;
        var scores = new double[labels];
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            score(row, weights, scores);
            value += excess(scores, right[i]);
            addGradient(row, scores);
        }
    }

    private void score(Row row, double[] weights, double[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < row.size(); i++) {
            int from = row.feature(i) * labels;
            double times = row.value(i);
            for (int label = 0; label < labels; label++) {
                scores[label] += times * weights[from + label];
            }
        }
    }

    /** The misfit of one example; turns its scores into how far each is from what it should be. */
    static double excess(double[] scores, int right) {
        double most = Arrays.stream(scores).max().orElse(0);
        double score = scores[right];
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            scores[label] = StrictMath.exp(scores[label] - most);
            sum += scores[label];
        }
        for (int label = 0; label < scores.length; label++) {
            scores[label] /= sum;
        }
        scores[right] -= 1;
        return StrictMath.log(sum) + most - score;
    }

    private void addGradient(Row row, double[] excess) {
        for (int i = 0; i < row.size(); i++) {
            int from = row.feature(i) * labels;
            double times = row.value(i);
            for (int label = 0; label < labels; label++) {
                gradient[from + label] += times * excess[label];
            }
        }
    }
}
