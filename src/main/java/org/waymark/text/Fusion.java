package org.waymark.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes one honest score of two models' scores: by how far each is to be believed, which examples
 * told that neither model had seen.
 *
 * @param words how much the words' scores count; above 1 they were too shy
 * @param sentence how much the sentence's scores count
 */
record Fusion(double words, double sentence) {

    /** Before anything is known of them. */
    static final Fusion EVEN = new Fusion(0.5, 0.8);

    private static final double STEP = 0.1;
    private static final int STEPS = 20;
    private static final double LEAST = 1e-9;

    /**
     * What both models said of an example that they had not seen.
     *
     * @param right the index of the right label
     */
    record Outcome(List<Double> words, List<Double> sentence, int right) {}

    /** The fusion under which the right answers are likeliest. */
    static Fusion fit(List<Outcome> outcomes) {
        var logs = outcomes.stream().map(Logs::of).toList();
        var best = EVEN;
        double bestLoss = Double.MAX_VALUE;
        for (int i = 1; i <= STEPS; i++) {
            for (int j = 1; j <= STEPS; j++) {
                var candidate = new Fusion(i * STEP, j * STEP);
                double loss = logs.stream().mapToDouble(candidate::loss).sum();
                if (loss < bestLoss) {
                    best = candidate;
                    bestLoss = loss;
                }
            }
        }
        return best;
    }

    /** The probability of each label by both; they add up to 1. */
    List<Double> fuse(List<Double> wordScores, List<Double> sentenceScores) {
        var fused =
                IntStream.range(0, wordScores.size())
                        .mapToDouble(i ->
                                Math.pow(Math.max(wordScores.get(i), LEAST), words)
                                        * Math.pow(
                                                Math.max(sentenceScores.get(i), LEAST), sentence))
                        .toArray();
        double sum = 0;
        for (double score : fused) {
            sum += score;
        }
        double all = sum;
        return java.util.Arrays.stream(fused).mapToObj(score -> score / all).toList();
    }

    private double loss(Logs logs) {
        double sum = 0;
        for (int i = 0; i < logs.words.length; i++) {
            sum += Math.exp(words * logs.words[i] + sentence * logs.sentence[i]);
        }
        return Math.log(sum)
                - words * logs.words[logs.right]
                - sentence * logs.sentence[logs.right];
    }

    /** Logarithms, taken once for all the fusions that are tried. */
    private static final class Logs {

        private final double[] words;
        private final double[] sentence;
        private final int right;

        private Logs(double[] words, double[] sentence, int right) {
            this.words = words;
            this.sentence = sentence;
            this.right = right;
        }

        static Logs of(Outcome outcome) {
            return new Logs(logs(outcome.words()), logs(outcome.sentence()), outcome.right());
        }

        private static double[] logs(List<Double> scores) {
            return scores.stream().mapToDouble(score -> Math.log(Math.max(score, LEAST))).toArray();
        }
    }
}
