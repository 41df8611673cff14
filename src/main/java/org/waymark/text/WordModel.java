package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** What a message is about, by its words, pairs of words and pieces of words. */
final class WordModel {

    private static final Maxent.Method METHOD = new Maxent.Method(40, 1);

    private final Weights weights;
    private final Maxent maxent;

    private WordModel(Weights weights, Maxent maxent) {
        this.weights = weights;
        this.maxent = maxent;
    }

    /** Learns from examples and the number of each one's label. */
    static WordModel train(List<Reading> examples, int[] right, int labels) {
        var weights = new Weights(examples);
        var rows = examples.stream().map(weights::row).toList();
        return new WordModel(weights, Maxent.train(rows, right, weights.size(), labels, METHOD));
    }

    /** The model that was stored after learning from these examples. */
    static WordModel load(DataInputStream in, List<Reading> examples, int labels)
            throws IOException {
        return new WordModel(new Weights(examples), Maxent.load(in, labels));
    }

    void store(DataOutputStream out) throws IOException {
        maxent.store(out);
    }

    /** A score for each label. */
    double[] score(Reading reading) {
        return maxent.score(weights.row(reading));
    }

    /** Whether each word of the message occurs in an example. */
    boolean knowsAllOf(Reading reading) {
        return weights.knowsAllOf(reading);
    }
}
