package org.waymark.text;

import java.util.List;

/**
 * Makes scores honest: above 1 it lowers what a model is too sure of, below 1 it raises what it is
 * too shy of. It never changes their order.
 */
record Temperature(double value) {

    static final Temperature NEUTRAL = new Temperature(1);

    private static final double LOWEST = 0.3;
    private static final double HIGHEST = 10;
    private static final double STEP = 1.03;
    private static final double LEAST = 1e-12;

    /**
     * What a model said of an example that it had not seen.
     *
     * @param scores a probability for each label
     * @param right the index of the right one
     */
    record Outcome(List<Double> scores, int right) {}

    /** The temperature under which the right answers are likeliest. */
    static Temperature fit(List<Outcome> outcomes) {
        var best = NEUTRAL;
        double bestLoss = best.loss(outcomes);
        for (double value = LOWEST; value <= HIGHEST; value *= STEP) {
            var candidate = new Temperature(value);
            double loss = candidate.loss(outcomes);
            if (loss < bestLoss) {
                best = candidate;
                bestLoss = loss;
            }
        }
        return best;
    }

    /** The scores at this temperature; they add up to 1. */
    List<Double> soften(List<Double> scores) {
        double sum = scores.stream().mapToDouble(this::soften).sum();
        return scores.stream().map(score -> soften(score) / sum).toList();
    }

    private double soften(double score) {
        return Math.pow(Math.max(score, LEAST), 1 / value);
    }

    private double loss(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToDouble(outcome -> -Math.log(soften(outcome.scores()).get(outcome.right())))
                .sum();
    }
}
