package org.waymark.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a message is about, having learnt it from examples. Its words are looked at first;
 * where they leave a doubt, the sentence as a whole too. The same examples, in any order, give the
 * same scores, whether they were just learnt or kept. Safe for many threads.
 */
public final class MessageModel {

    private final Learnt learnt;
    private final Corrector corrector;
    private final Equipment equipment;

    private MessageModel(Learnt learnt, Corrector corrector, Equipment equipment) {
        this.learnt = learnt;
        this.corrector = corrector;
        this.equipment = equipment;
    }

    /**
     * What was made of a message.
     *
     * @param scores the probability of each label; they add up to 1
     * @param how what it was made of
     * @param evidence how much there is to go by, whatever the label; comparable between messages
     *     that were read in the same way
     * @param unlike whether it was read as a whole, and is less like the examples than they are
     *     like one another
     */
    public record Judgement(Map<String, Double> scores, How how, double evidence, boolean unlike) {

        /** The label that the message is likeliest to have. */
        public String likeliest() {
            return Collections.max(scores.entrySet(), Map.Entry.comparingByValue()).getKey();
        }
    }

    /** What a judgement was made of. */
    public enum How {
        /** The words, which left no doubt. */
        SURE_WORDS,
        /** The words, since no encoder runs. */
        WORDS_ALONE,
        /** The words and the sentence as a whole. */
        WHOLE
    }

    /**
     * Learns from examples, or loads what was learnt from them before: minutes where they are
     * thousands, or a fraction of a second.
     *
     * @throws IllegalArgumentException where there are not two labels to tell apart
     */
    public static MessageModel train(List<Labelled> examples, Equipment equipment) {
        return train(examples, equipment, Emphasis.TOPIC, null);
    }

    /**
     * The same, with another emphasis, and with another model's corrector: a message is then put
     * right, and read as a whole, once for both.
     *
     * @param shared none where the examples themselves are to tell which words there are
     */
    public static MessageModel train(
            List<Labelled> examples,
            Equipment equipment,
            Emphasis emphasis,
            @Nullable Corrector shared) {
        if (examples.stream().map(Labelled::label).distinct().count() < 2) {
            throw new IllegalArgumentException("a model needs two labels to tell apart");
        }
        var sorted =
                examples.stream()
                        .sorted(
                                Comparator.comparing(Labelled::label)
                                        .thenComparing(example -> example.reading().raw()))
                        .toList();
        var corrector = shared == null ? corrector(sorted, equipment) : shared;
        return new MessageModel(Learning.of(sorted, equipment, emphasis), corrector, equipment);
    }

    private static Corrector corrector(List<Labelled> examples, Equipment equipment) {
        var texts = examples.stream().map(Labelled::reading).toList();
        return new Corrector(
                Bigrams.of(texts, equipment.cache()),
                WordPieces.packed().wholeWords(),
                equipment.untouched());
    }

    /** Puts right what was mistyped, by the words of the examples. */
    public Corrector corrector() {
        return corrector;
    }

    /** What to make of a message. */
    public Judgement judge(Reading reading) {
        return judge(reading, false);
    }

    /**
     * The same.
     *
     * @param inFull whether to look at the sentence as a whole however sure the words are
     */
    Judgement judge(Reading typed, boolean inFull) {
        var reading = typed.correctedBy(corrector);
        var row = learnt.weights().row(reading);
        var words = learnt.words().score(row);
        var alone = learnt.alone().probabilities(words);
        var model = learnt.whole();
        boolean sure = !inFull && Arrays.stream(alone).max().orElse(0) >= learnt.sure();
        if (model != null && sure && learnt.weights().knowsAllOf(reading)) {
            return judgement(alone, How.SURE_WORDS, Learnt.evidence(words));
        }
        var encoder = equipment.encoder().orElse(null);
        var vector = model == null || encoder == null ? null : reading.vector(encoder);
        var whole = model == null || vector == null ? null : model.score(vector, row);
        if (whole == null) {
            return judgement(alone, How.WORDS_ALONE, Learnt.evidence(words));
        }
        return judgement(learnt.together().probabilities(whole), How.WHOLE, Learnt.evidence(whole));
    }

    private Judgement judgement(double[] probabilities, How how, double evidence) {
        boolean unlike = how == How.WHOLE && evidence < learnt.least();
        return new Judgement(byLabel(probabilities), how, evidence, unlike);
    }

    private Map<String, Double> byLabel(double[] probabilities) {
        var byLabel = new LinkedHashMap<String, Double>();
        for (int label = 0; label < probabilities.length; label++) {
            byLabel.put(learnt.labels().get(label), probabilities[label]);
        }
        return byLabel;
    }
}
