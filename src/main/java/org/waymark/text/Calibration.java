package org.waymark.text;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Makes honest probabilities of a model's scores: as sure as it was right of examples that it had
 * not seen. Known as temperature scaling.
 *
 * @param stretch how many times each score counts
 */
record Calibration(double stretch) {

    /** How far few examples may move it from what is usual. */
    private static final double RESTRAINT = 5;

    private static final int ROUNDS = 50;

    /** No model is to speak against itself. */
    private static final double LEAST = 0.02;

    /**
     * The one under which the right answers are likeliest, or nearly the usual for a few.
     *
     * @param scores what a model said of examples that it had not seen, one for each label
     * @param right the number of each example's right label
     */
    static Calibration fit(List<double[]> scores, List<Integer> right, Calibration usual) {
        if (scores.isEmpty()) {
            return usual;
        }
        var search = new QNMinimizer(0, RESTRAINT, ROUNDS);
        return usual.moved(search.minimize(new Surprise(scores, right, usual))[0]);
    }

    private Calibration moved(double by) {
        return new Calibration(Math.max(LEAST, stretch + by));
    }

    /** The probability of each label; they add up to 1. */
    double[] probabilities(double[] scores) {
        var stretched = new double[scores.length];
        for (int label = 0; label < scores.length; label++) {
            stretched[label] = stretch * scores[label];
        }
        return Scores.probabilities(stretched);
    }

    /** How unlikely the right answers are, by how far the stretch is moved from the usual. */
    private record Surprise(List<double[]> scores, List<Integer> right, Calibration usual)
            implements Function {

        @Override
        public int getDimension() {
            return 1;
        }

        @Override
        public double valueAt(double[] moved) {
            var calibration = usual.moved(moved[0]);
            double sum = 0;
            for (int i = 0; i < scores.size(); i++) {
                double likely = calibration.probabilities(scores.get(i))[right.get(i)];
                sum -= StrictMath.log(Math.max(Double.MIN_NORMAL, likely));
            }
            return sum;
        }

        @Override
        public double[] gradientAt(double[] moved) {
            var calibration = usual.moved(moved[0]);
            double gradient = 0;
            for (int i = 0; i < scores.size(); i++) {
                var said = scores.get(i);
                var probabilities = calibration.probabilities(said);
                gradient -= said[right.get(i)];
                for (int label = 0; label < said.length; label++) {
                    gradient += said[label] * probabilities[label];
                }
            }
            return new double[] {gradient};
        }
    }
}
