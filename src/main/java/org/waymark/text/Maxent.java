package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * A maximum entropy model over features that have values, uncalibrated. OpenNLP's quasi-Newton
 * search finds its weights; the sums that it asks for are our own, since OpenNLP's take ten times
 * as long where a message has hundreds of features.
 */
final class Maxent {

    /** How much the search remembers of its way; more takes longer and ends no nearer. */
    private static final int REMEMBERED = 5;

    private static final int TRIES = 30_000;

    /** For each feature, a weight for each label. */
    private final Shorts weights;

    private Maxent(Shorts weights) {
        this.weights = weights;
    }

    /**
     * How to learn.
     *
     * @param rounds how many steps at most
     * @param restraint how much large weights are held back, against the misfit of all examples
     */
    record Method(int rounds, double restraint) {}

    /**
     * Learns from examples.
     *
     * @param right the number of each one's label
     * @param features how many there are
     */
    static Maxent train(List<Row> rows, int[] right, int features, int labels, Method method) {
        double restraint = method.restraint() * Misfit.share(rows.size());
        var search = new QNMinimizer(0, restraint, method.rounds(), REMEMBERED, TRIES);
        var found = search.minimize(new Misfit(rows, right, features, labels));
        var weights = new float[features][labels];
        for (int i = 0; i < found.length; i++) {
            weights[i / labels][i % labels] = (float) found[i];
        }
        return new Maxent(Shorts.of(weights, labels));
    }

    static Maxent load(DataInputStream in) throws IOException {
        return new Maxent(Shorts.load(in));
    }

    void store(DataOutputStream out) throws IOException {
        weights.store(out);
    }

    /**
     * The logarithm of each label's probability, in their order, but for a constant: their mean is
     * 0, so that the highest tells how much there is to go by.
     */
    double[] score(Row row) {
        var sums = new float[weights.width()];
        for (int i = 0; i < row.size(); i++) {
            weights.add(row.value(i), row.feature(i), sums);
        }
        var scores = new double[sums.length];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = sums[label];
        }
        return Scores.centred(scores);
    }
}
