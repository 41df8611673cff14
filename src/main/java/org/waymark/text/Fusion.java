package org.waymark.text;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Makes honest probabilities of the scores of one model or several: by how far each is to be
 * believed, which examples told that none of them had seen.
 *
 * @param trust how much the scores of each model count
 */
record Fusion(List<Double> trust) {

    /** How far few examples may move it from what is usual. */
    private static final double RESTRAINT = 5;

    private static final int ROUNDS = 50;

    /** No model is to speak against itself. */
    private static final double LEAST = 0.02;

    /**
     * What the models said of an example that they had not seen.
     *
     * @param scores those of each model, one for each label
     * @param right the number of the right label
     */
    record Outcome(List<double[]> scores, int right) {}

    /** The fusion under which the right answers are likeliest, or nearly the usual for a few. */
    static Fusion fit(List<Outcome> outcomes, Fusion usual) {
        if (outcomes.isEmpty()) {
            return usual;
        }
        var search = new QNMinimizer(0, RESTRAINT, ROUNDS);
        var moved = search.minimize(new Distrust(outcomes, usual));
        return usual.moved(moved);
    }

    private Fusion moved(double[] by) {
        var moved = new Double[by.length];
        for (int i = 0; i < by.length; i++) {
            moved[i] = Math.max(LEAST, trust.get(i) + by[i]);
        }
        return new Fusion(List.of(moved));
    }

    /** The probability of each label by all models; they add up to 1. */
    double[] fuse(List<double[]> scores) {
        var fused = new double[scores.getFirst().length];
        for (int model = 0; model < scores.size(); model++) {
            for (int label = 0; label < fused.length; label++) {
                fused[label] += trust.get(model) * scores.get(model)[label];
            }
        }
        return Scores.probabilities(fused);
    }

    /** How unlikely the right answers are, by how far the trust is moved from the usual. */
    private record Distrust(List<Outcome> outcomes, Fusion usual) implements Function {

        @Override
        public int getDimension() {
            return usual.trust().size();
        }

        @Override
        public double valueAt(double[] moved) {
            var fusion = usual.moved(moved);
            return outcomes.stream()
                    .mapToDouble(it ->
                            -StrictMath.log(
                                    Math.max(
                                            Double.MIN_NORMAL,
                                            fusion.fuse(it.scores())[it.right()])))
                    .sum();
        }

        @Override
        public double[] gradientAt(double[] moved) {
            var fusion = usual.moved(moved);
            var gradient = new double[moved.length];
            for (var outcome : outcomes) {
                var probabilities = fusion.fuse(outcome.scores());
                for (int model = 0; model < gradient.length; model++) {
                    var scores = outcome.scores().get(model);
                    gradient[model] += expected(scores, probabilities) - scores[outcome.right()];
                }
            }
            return gradient;
        }

        private static double expected(double[] scores, double[] probabilities) {
            double sum = 0;
            for (int label = 0; label < scores.length; label++) {
                sum += scores[label] * probabilities[label];
            }
            return sum;
        }
    }
}
