package org.waymark.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's maximum entropy model over the features of messages, uncalibrated. */
final class Maxent {

    private static final int ROUNDS = 50;

    /** How much the trainer remembers of its way; more takes longer and ends no nearer. */
    private static final int REMEMBERED = 5;

    private final MaxentModel model;
    private final Weights weights;
    private final List<String> labels;

    private Maxent(MaxentModel model, Weights weights) {
        this.model = model;
        this.weights = weights;
        this.labels =
                IntStream.range(0, model.getNumOutcomes()).mapToObj(model::getOutcome).toList();
    }

    static Maxent train(List<Labelled> examples) {
        var weights = new Weights(examples);
        var events = new ArrayList<Event>();
        for (var example : examples) {
            var features = weights.known(example.reading());
            events.add(new Event(example.label(), features, weights.values(features)));
        }
        try {
            var trainer = TrainerFactory.getEventTrainer(parameters(), new HashMap<>());
            return new Maxent(trainer.train(ObjectStreamUtils.createObjectStream(events)), weights);
        } catch (IOException e) {
            throw new UncheckedIOException("training reads from memory alone", e);
        }
    }

    List<String> labels() {
        return labels;
    }

    /** A probability for each of the labels, in their order. */
    List<Double> score(Reading reading) {
        var features = weights.known(reading);
        return Arrays.stream(model.eval(features, weights.values(features))).boxed().toList();
    }

    private static TrainingParameters parameters() {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        // more threads would add up in another order, and differ in the last digits
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, 1.0);
        parameters.put(QNTrainer.M_PARAM, REMEMBERED);
        parameters.put("DataIndexer", "OnePassRealValue");
        return parameters;
    }
}
