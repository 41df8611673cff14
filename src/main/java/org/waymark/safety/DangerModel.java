package org.waymark.safety;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Concern;
import org.waymark.message.Concern.Level;
import org.waymark.text.Corrector;
import org.waymark.text.Emphasis;
import org.waymark.text.Equipment;
import org.waymark.text.Labelled;
import org.waymark.text.MessageModel;
import org.waymark.text.MessageModel.How;
import org.waymark.text.MessageModel.Judgement;
import org.waymark.text.Reading;

/**
 * Notices danger in words that no phrase foresees, having learnt from messages of each kind and
 * from harmless ones that only sound alike. Safe for many threads.
 */
final class DangerModel {

    /** With fewer messages there is nothing to tell kinds by. */
    private static final int ENOUGH = 200;

    /** Shorter messages answer a question: "no", "not really". Phrases still look at them. */
    private static final int FEWEST_WORDS = 3;

    /**
     * Where an unwanted thought is at least this likely, danger is taken for one: on the held-out
     * folds, half of those that would have opened crisis help then do not.
     */
    private static final double UNWANTED = 0.1;

    /** What happens now outranks a likelier kind that is less than so many times as likely. */
    private static final double OUTRANKS = 0.5;

    /**
     * From here its kind is taken before that of a phrase: on the held-out folds, ten times as many
     * get their right kind by it as lose it.
     */
    private static final double SURE_OF_KIND = 0.6;

    /**
     * A gentle line says the words of its kind from here, where more than half of the kept messages
     * are of that kind. Below, most are of another or of none: nobody who has lost no one should
     * hear of grief.
     */
    private static final double ITS_OWN_WORDS = 0.3;

    private final MessageModel model;

    private DangerModel(MessageModel model) {
        this.model = model;
    }

    /**
     * From where a message is taken for what it is likely to be.
     *
     * <p>Chosen by what {@code safety} and {@code evaluate} print, so that their figures flatter:
     * of danger that is kept from learning, two in a hundred messages stay unnoticed from .05 for a
     * gentle line; from .6 for crisis help, five in a hundred unwanted thoughts come to it. What
     * happens now needs to be less likely, since nothing else is as pressing: below .1, three or
     * more harmless messages are met with crisis help for each further one of it. Words alone tell
     * less: from .3 as many ordinary messages get a gentle line, and one in twelve of danger stays
     * unnoticed.
     *
     * @param crisis how likely all kinds of that level are together
     * @param now how likely {@code HAPPENING_NOW} alone is, and likelier than an unwanted thought,
     *     to open help where {@code crisis} is not reached
     * @param checkIn how likely all kinds are together
     */
    record Thresholds(double crisis, double now, double checkIn) {

        static final Thresholds USUAL = new Thresholds(0.6, 0.1, 0.05);

        static final Thresholds BY_WORDS_ALONE = new Thresholds(0.7, 0.45, 0.3);

        /** Those for a message that was read so: the encoder may fail at any of them. */
        static Thresholds of(How how) {
            return how == How.WORDS_ALONE ? BY_WORDS_ALONE : USUAL;
        }

        /** Whether help opens, and no gentle line. */
        boolean areMetBy(Map<String, Double> likelihoods) {
            double happensNow = likelihood(likelihoods, Concern.HAPPENING_NOW);
            return together(likelihoods, Level.CRISIS) >= crisis
                    || (happensNow >= now
                            && happensNow >= likelihood(likelihoods, Concern.INTRUSIVE));
        }
    }

    /** Learns, or loads what was learnt before; none where the messages are too few. */
    static @Nullable DangerModel learn(
            List<Labelled> messages, Equipment equipment, @Nullable Corrector corrector) {
        boolean alike = messages.stream().map(Labelled::label).distinct().count() < 2;
        return alike || messages.size() < ENOUGH
                ? null
                : new DangerModel(
                        MessageModel.train(messages, equipment, Emphasis.WORDING, corrector));
    }

    /**
     * What the message tells of, where phrases found this in it. The level that they found stands,
     * or becomes a higher one; only danger of a kind that people fear in themselves may be shown
     * for an unwanted thought.
     */
    Finding beside(Finding phrase, Reading reading) {
        if (reading.words().size() < FEWEST_WORDS) {
            return phrase;
        }
        var judged = judge(reading);
        return beside(phrase, judged.scores(), Thresholds.of(judged.how()));
    }

    static Finding beside(Finding phrase, Map<String, Double> likelihoods, Thresholds thresholds) {
        return switch (phrase.concern()) {
            case NONE -> decide(likelihoods, thresholds);
            case HAPPENING_NOW, INTRUSIVE, PAST -> phrase;
            case CHILD, MAY_HARM_OTHER, THOUGHTS ->
                    ofSureKind(phrase, likelihoods, List.of(Concern.INTRUSIVE));
            case ABUSE, SOMEONE_ELSE -> ofSureKind(phrase, likelihoods, List.of());
            case HOPELESS, BEREAVED, DENIED, DRINKING, UNSURE ->
                    thresholds.areMetBy(likelihoods) ? decide(likelihoods, thresholds) : phrase;
        };
    }

    private static Finding ofSureKind(
            Finding phrase, Map<String, Double> likelihoods, List<Concern> others) {
        return Stream.concat(kinds(Level.CRISIS), others.stream())
                .filter(kind -> likelihood(likelihoods, kind) >= SURE_OF_KIND)
                .findFirst()
                .filter(kind -> kind != phrase.concern())
                .map(kind -> Finding.learnt(kind, likelihood(likelihoods, kind)))
                .orElse(phrase);
    }

    /** How likely each kind is, by its key, and what that was made of. */
    Judgement judge(Reading reading) {
        return model.judge(reading);
    }

    private static Finding decide(Map<String, Double> likelihoods, Thresholds thresholds) {
        double crisis = together(likelihoods, Level.CRISIS);
        if (thresholds.areMetBy(likelihoods)) {
            return Finding.learnt(danger(likelihoods), crisis);
        }
        double any = crisis + together(likelihoods, Level.CHECK_IN);
        return any >= thresholds.checkIn()
                ? Finding.learnt(gentleKind(likelihoods), any)
                : Finding.NOTHING;
    }

    private static Concern gentleKind(Map<String, Double> likelihoods) {
        var likeliest = likeliest(likelihoods, Level.CHECK_IN);
        return likelihood(likelihoods, likeliest) >= ITS_OWN_WORDS ? likeliest : Concern.UNSURE;
    }

    private static Concern danger(Map<String, Double> likelihoods) {
        var likeliest = likeliest(likelihoods, Level.CRISIS);
        double now = likelihood(likelihoods, Concern.HAPPENING_NOW);
        if (now >= OUTRANKS * likelihood(likelihoods, likeliest)) {
            return Concern.HAPPENING_NOW;
        }
        return likelihood(likelihoods, Concern.INTRUSIVE) >= UNWANTED
                ? Concern.INTRUSIVE
                : likeliest;
    }

    private static double together(Map<String, Double> likelihoods, Level level) {
        return kinds(level).mapToDouble(kind -> likelihood(likelihoods, kind)).sum();
    }

    private static Concern likeliest(Map<String, Double> likelihoods, Level level) {
        return kinds(level)
                .max(Comparator.comparingDouble(kind -> likelihood(likelihoods, kind)))
                .orElse(Concern.UNSURE);
    }

    private static Stream<Concern> kinds(Level level) {
        return Stream.of(Concern.values()).filter(kind -> kind.level() == level);
    }

    private static double likelihood(Map<String, Double> likelihoods, Concern kind) {
        return likelihoods.getOrDefault(kind.key(), 0.0);
    }
}
