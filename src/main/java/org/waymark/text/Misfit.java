package org.waymark.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * How badly weights fit {@link #AS_OF} average examples: minus the logarithm of the probability
 * that they give the right labels. The weights of a feature stand together, one for each label. It
 * adds up in one order always, so that the same examples make the same weights to the last digit.
 */
final class Misfit implements Function {

    /**
     * OpenNLP's search takes the slope as it is for its first step in each direction. As of all
     * thousands of examples that is so long that it tries a dozen shorter ones each time; as of
     * one, so short that it needs more rounds.
     */
    private static final double AS_OF = 10;

    /** As many on every machine, since other sums would be other numbers in the last digit. */
    private static final int PARTS = 4;

    private final List<Row> rows;
    private final int[] right;
    private final int features;
    private final int labels;

    /** What each part of the examples adds to the gradient, label by label, by feature. */
    private final float[][][] parts;

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
        this.features = features;
        this.labels = labels;
        this.parts = new float[PARTS][features][labels];
    }

    @Override
    public int getDimension() {
        return features * labels;
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
        var byFeature = byFeature(weights);
        var values =
                IntStream.range(0, PARTS)
                        .parallel()
                        .mapToDouble(part -> evaluate(part, byFeature))
                        .toArray();
        value = Arrays.stream(values).sum() * share(rows.size());
        gradient = together();
    }

    /** By how much what all of so many examples add up to is made smaller. */
    static double share(int examples) {
        return AS_OF / examples;
    }

    /**
     * The misfit of some of the examples, not yet shared out; works out their part of the gradient.
     */
    private double evaluate(int part, float[][] byFeature) {
        double sum = 0;
        var gradients = parts[part];
        for (var row : gradients) {
            Arrays.fill(row, 0);
        }
        var scores = new float[labels];
        for (int example = part; example < rows.size(); example += PARTS) {
            var row = rows.get(example);
            Arrays.fill(scores, 0);
            for (int i = 0; i < row.size(); i++) {
                Floats.add(row.value(i), byFeature[row.feature(i)], scores);
            }
            sum += excess(scores, right[example]);
            for (int i = 0; i < row.size(); i++) {
                Floats.add(row.value(i), scores, gradients[row.feature(i)]);
            }
        }
        return sum;
    }

    /** Many small arrays, since only arrays added from their start are added several at once. */
    private float[][] byFeature(double[] weights) {
        var byFeature = new float[features][labels];
        for (int i = 0; i < weights.length; i++) {
            byFeature[i / labels][i % labels] = (float) weights[i];
        }
        return byFeature;
    }

    private double[] together() {
        var together = new double[features * labels];
        for (int i = 0; i < together.length; i++) {
            for (var part : parts) {
                together[i] += part[i / labels][i % labels];
            }
            together[i] *= share(rows.size());
        }
        return together;
    }

    /** The misfit of one example; turns its scores into how far each is from what it should be. */
    private static double excess(float[] scores, int right) {
        var exact = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).toArray();
        var probabilities = Scores.probabilities(exact);
        for (int label = 0; label < scores.length; label++) {
            scores[label] = (float) probabilities[label];
        }
        scores[right] -= 1;
        return Scores.total(exact) - exact[right];
    }
}
