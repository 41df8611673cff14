package org.waymark.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's maximum entropy model over the features of messages, uncalibrated. */
final class Maxent {

    /** Holds for every message, so that a label's share of the examples counts. */
    private static final String ALWAYS = "always";

    /** The length of a message's vector: so a long message is no surer than a short one. */
    private static final double LENGTH = 20;

    /** Pairs and pieces that occur in one example alone cost time and tell nothing. */
    private static final int SEEN_OFTEN_ENOUGH = 2;

    private static final int ROUNDS = 60;

    private final MaxentModel model;
    private final Set<String> known;
    private final List<String> labels;

    private Maxent(MaxentModel model, Set<String> known) {
        this.model = model;
        this.known = known;
        this.labels =
                IntStream.range(0, model.getNumOutcomes()).mapToObj(model::getOutcome).toList();
    }

    static Maxent train(List<Labelled> examples) {
        var known = worthKnowing(examples);
        var events = new ArrayList<Event>();
        for (var example : examples) {
            var features = features(example.reading(), known);
            events.add(new Event(example.label(), features, values(features)));
        }
        try {
            var trainer = TrainerFactory.getEventTrainer(parameters(), new HashMap<>());
            return new Maxent(trainer.train(ObjectStreamUtils.createObjectStream(events)), known);
        } catch (IOException e) {
            throw new UncheckedIOException("training reads from memory alone", e);
        }
    }

    List<String> labels() {
        return labels;
    }

    /** A probability for each of the labels, in their order. */
    List<Double> score(Reading reading) {
        var features = features(reading, known);
        return Arrays.stream(model.eval(features, values(features))).boxed().toList();
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
        parameters.put("DataIndexer", "OnePassRealValue");
        return parameters;
    }

    private static Set<String> worthKnowing(List<Labelled> examples) {
        Map<String, Integer> counts = new HashMap<>();
        for (var example : examples) {
            example.reading().features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        var known = new HashSet<String>();
        counts.forEach(
                (feature, count) -> {
                    if (count >= SEEN_OFTEN_ENOUGH || feature.startsWith(Features.WORD)) {
                        known.add(feature);
                    }
                });
        return known;
    }

    private static String[] features(Reading reading, Set<String> known) {
        var features = new ArrayList<String>(List.of(ALWAYS));
        reading.features().stream().filter(known::contains).forEach(features::add);
        return features.toArray(String[]::new);
    }

    private static float[] values(String[] features) {
        var values = new float[features.length];
        Arrays.fill(values, (float) (LENGTH / Math.sqrt(Math.max(1, features.length - 1))));
        values[0] = 1;
        return values;
    }
}
