package org.waymark.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The likeliest label of an example that a model had not seen.
 *
 * @param probability how likely the model took it to be
 */
record Guess(double probability, boolean right) {

    /** More than any probability. */
    static final double NEVER = 2;

    /** Whoever is wrong so seldom need not be asked whether they are sure. */
    private static final double HARDLY_EVER = 0.01;

    /**
     * The likeliest label; where two are as likely, the right one of them.
     *
     * @param right the number of the right one
     */
    static Guess of(double[] probabilities, int right) {
        double most = Arrays.stream(probabilities).max().orElse(0);
        return new Guess(most, probabilities[right] == most);
    }

    /**
     * From which probability on guesses were hardly ever wrong, by the rule of succession: a few
     * right ones prove nothing. What is honest on the whole may still be too sure where it is
     * surest, as words are that were learnt from ten examples for each label.
     */
    static double sureFrom(List<Guess> guesses) {
        var surest =
                guesses.stream()
                        .filter(it -> it.probability() >= 1 - HARDLY_EVER)
                        .sorted(Comparator.comparingDouble(Guess::probability).reversed())
                        .toList();
        double sure = NEVER;
        int wrong = 0;
        for (int i = 0; i < surest.size(); i++) {
            wrong += surest.get(i).right() ? 0 : 1;
            boolean tied =
                    i + 1 < surest.size()
                            && surest.get(i + 1).probability() == surest.get(i).probability();
            if (!tied && (wrong + 1.0) / (i + 3) <= HARDLY_EVER) {
                sure = surest.get(i).probability();
            }
        }
        return sure;
    }
}
