package org.waymark.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Tells what a message is about, having learnt it from examples. The same examples, in any order,
 * give the same scores. Safe for many threads.
 */
public final class LinearModel {

    /** One example in so many is held out to find out how far the scores can be trusted. */
    private static final int HELD_OUT = 4;

    /** With fewer, what is held out tells nothing. */
    private static final int ENOUGH_TO_CALIBRATE = 100;

    private final Maxent maxent;
    private final Temperature temperature;

    private LinearModel(Maxent maxent, Temperature temperature) {
        this.maxent = maxent;
        this.temperature = temperature;
    }

    /**
     * Learns from examples: some seconds for two thousand of them.
     *
     * @throws IllegalArgumentException where there are not two labels to tell apart
     */
    public static LinearModel train(List<Labelled> examples) {
        if (examples.stream().map(Labelled::label).distinct().count() < 2) {
            throw new IllegalArgumentException("a model needs two labels to tell apart");
        }
        var sorted =
                examples.stream()
                        .sorted(
                                Comparator.comparing(Labelled::label)
                                        .thenComparing(example -> example.reading().normalised()))
                        .toList();
        var temperature = CompletableFuture.supplyAsync(() -> calibrate(sorted));
        return new LinearModel(Maxent.train(sorted), temperature.join());
    }

    /** The probability of each label, the likeliest first; they add up to 1. */
    public Map<String, Double> score(Reading reading) {
        var scores = temperature.soften(maxent.score(reading));
        var labels = maxent.labels();
        var likeliestFirst = new LinkedHashMap<String, Double>();
        IntStream.range(0, labels.size())
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer i) -> -scores.get(i))
                                .thenComparing(i -> labels.get(i)))
                .forEach(i -> likeliestFirst.put(labels.get(i), scores.get(i)));
        return likeliestFirst;
    }

    private static Temperature calibrate(List<Labelled> sorted) {
        if (sorted.size() < ENOUGH_TO_CALIBRATE) {
            return Temperature.NEUTRAL;
        }
        var learnt = new ArrayList<Labelled>();
        var heldOut = new ArrayList<Labelled>();
        for (int i = 0; i < sorted.size(); i++) {
            (i % HELD_OUT == 0 ? heldOut : learnt).add(sorted.get(i));
        }
        var maxent = Maxent.train(learnt);
        var outcomes =
                heldOut.stream()
                        .filter(example -> maxent.labels().contains(example.label()))
                        .map(example -> outcome(maxent, example))
                        .toList();
        return Temperature.fit(outcomes);
    }

    private static Temperature.Outcome outcome(Maxent maxent, Labelled example) {
        return new Temperature.Outcome(
                maxent.score(example.reading()), maxent.labels().indexOf(example.label()));
    }
}
