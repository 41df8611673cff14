package org.waymark.text;

import java.util.Arrays;

/** Arithmetic on scores, one for each label, that are logarithms but for a constant. */
final class Scores {

    private Scores() {}

    /** Moves the scores, in place, so that their mean is 0. */
    static double[] centred(double[] scores) {
        double mean = Arrays.stream(scores).sum() / scores.length;
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= mean;
        }
        return scores;
    }

    /** Probabilities that add up to 1. */
    static double[] probabilities(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        var probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = StrictMath.exp(scores[i] - most);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    /** The logarithm of the sum of what the scores are logarithms of. */
    static double total(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        return most
                + StrictMath.log(Arrays.stream(scores).map(it -> StrictMath.exp(it - most)).sum());
    }
}
