package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;

/** What a message is about, by its words, pairs of words and pieces of words. */
final class WordModel {

    private static final Maxent.Method METHOD = new Maxent.Method(50, 1);

    private final Weights weights;
    private final Maxent maxent;

    private WordModel(Weights weights, Maxent maxent) {
        this.weights = weights;
        this.maxent = maxent;
    }

    static WordModel train(List<Labelled> examples, List<String> labels) {
        var weights = new Weights(examples);
        var events = new ArrayList<Event>();
        for (var example : examples) {
            var features = weights.known(example.reading());
            events.add(new Event(example.label(), features, weights.values(features)));
        }
        return new WordModel(weights, Maxent.train(events, labels, METHOD));
    }

    /** The model that was stored after learning from these examples. */
    static WordModel load(DataInputStream in, List<Labelled> examples, List<String> labels)
            throws IOException {
        return new WordModel(new Weights(examples), Maxent.load(in, labels));
    }

    void store(DataOutputStream out) throws IOException {
        maxent.store(out);
    }

    /** A probability for each label. */
    List<Double> score(Reading reading) {
        var features = weights.known(reading);
        return maxent.score(features, weights.values(features));
    }
}
