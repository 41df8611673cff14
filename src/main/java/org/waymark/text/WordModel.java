package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** What a message is about, by its words, pairs of words and pieces of words. */
final class WordModel {

    /**
     * Twenty rounds ended far from the end, elsewhere with every few more examples. At one share of
     * false alarms, restraint 2 leaves a twentieth more of kept danger unnoticed, and 12 as much;
     * intents of {@code dev.tsv} and {@code dev2.tsv} are told alike with all three.
     */
    private static final Maxent.Method METHOD = new Maxent.Method(100, 5);

    /** Rows have length 1, for which weights would have to grow against their restraint. */
    private static final float SCALE = 20;

    private final Maxent maxent;

    private WordModel(Maxent maxent) {
        this.maxent = maxent;
    }

    /**
     * Learns from the words of examples, as {@link Weights} sees them, and the number of each one's
     * label.
     */
    static WordModel train(List<Row> words, int features, int[] right, int labels) {
        var rows = words.stream().map(row -> row.times(SCALE)).toList();
        return new WordModel(Maxent.train(rows, right, features, labels, METHOD));
    }

    static WordModel load(DataInputStream in) throws IOException {
        return new WordModel(Maxent.load(in));
    }

    void store(DataOutputStream out) throws IOException {
        maxent.store(out);
    }

    /** A score for each label. */
    double[] score(Row words) {
        return maxent.score(words.times(SCALE));
    }
}
