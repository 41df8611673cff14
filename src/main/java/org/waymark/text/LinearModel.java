package org.waymark.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a message is about, having learnt it from examples. Its words are looked at first;
 * where they leave a doubt, the sentence as a whole too. The same examples, in any order, give the
 * same scores, whether they were just learnt or kept. Safe for many threads.
 */
public final class LinearModel {

    /** Where the words alone are so sure, the sentence would hardly ever change it. */
    private static final double SURE_BY_WORDS = 0.98;

    private final Learnt learnt;
    private final Corrector corrector;
    private final Equipment equipment;

    private LinearModel(Learnt learnt, Corrector corrector, Equipment equipment) {
        this.learnt = learnt;
        this.corrector = corrector;
        this.equipment = equipment;
    }

    /**
     * Learns from examples, or loads what was learnt from them before: up to half a minute, or a
     * fraction of a second.
     *
     * @throws IllegalArgumentException where there are not two labels to tell apart
     */
    public static LinearModel train(List<Labelled> examples, Equipment equipment) {
        return train(examples, equipment, null);
    }

    /**
     * The same, with another model's corrector: a message is then put right, and read as a whole,
     * once for both.
     *
     * @param shared none where the examples themselves are to tell which words there are
     */
    public static LinearModel train(
            List<Labelled> examples, Equipment equipment, @Nullable Corrector shared) {
        if (examples.stream().map(Labelled::label).distinct().count() < 2) {
            throw new IllegalArgumentException("a model needs two labels to tell apart");
        }
        var sorted =
                examples.stream()
                        .sorted(
                                Comparator.comparing(Labelled::label)
                                        .thenComparing(example -> example.reading().normalised()))
                        .toList();
        var corrector = shared == null ? corrector(sorted, equipment) : shared;
        return new LinearModel(Learning.of(sorted, equipment), corrector, equipment);
    }

    private static Corrector corrector(List<Labelled> examples, Equipment equipment) {
        var texts = examples.stream().map(Labelled::reading).toList();
        return new Corrector(texts, WordPieces.packed().wholeWords(), equipment.untouched());
    }

    /** Puts right what was mistyped, by the words of the examples. */
    public Corrector corrector() {
        return corrector;
    }

    /** Whether it learnt from sentences as a whole too, and not from their words alone. */
    public boolean readsSentences() {
        return learnt.sentence() != null;
    }

    /** The probability of each label, the likeliest first; they add up to 1. */
    public Map<String, Double> score(Reading reading) {
        return likeliestFirst(probabilities(reading.correctedBy(corrector), SURE_BY_WORDS));
    }

    /** The same, with the sentence looked at however sure the words are. */
    public Map<String, Double> scoreInFull(Reading reading) {
        return likeliestFirst(probabilities(reading.correctedBy(corrector), 2));
    }

    private List<Double> probabilities(Reading reading, double sure) {
        var byWords = learnt.words().score(reading);
        var alone = learnt.alone().soften(byWords);
        var sentence = learnt.sentence();
        if (sentence == null || alone.stream().anyMatch(score -> score >= sure)) {
            return alone;
        }
        var encoder = equipment.encoder().orElse(null);
        var vector = encoder == null ? null : reading.vector(encoder);
        return vector == null ? alone : learnt.fusion().fuse(byWords, sentence.score(vector));
    }

    private Map<String, Double> likeliestFirst(List<Double> scores) {
        var labels = learnt.labels();
        var likeliestFirst = new LinkedHashMap<String, Double>();
        IntStream.range(0, labels.size())
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer i) -> -scores.get(i))
                                .thenComparing(i -> labels.get(i)))
                .forEach(i -> likeliestFirst.put(labels.get(i), scores.get(i)));
        return likeliestFirst;
    }
}
