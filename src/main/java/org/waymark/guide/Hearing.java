package org.waymark.guide;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Act;
import org.waymark.dialog.Act.Certainty;
import org.waymark.dialog.Act.Said;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.State;
import org.waymark.intent.Classification;
import org.waymark.message.Concern;
import org.waymark.safety.Finding;
import org.waymark.text.Reading;

/**
 * Works out what a typed message means where the conversation stands. The order is the design's:
 * safety; the words for back, help and start again; the open question; other slots; another topic;
 * which of two topics; not understood.
 */
final class Hearing {

    private final Guidance guidance;
    private final Guide.Models models;
    private final OpenQuestion questions;
    private final Commands commands;
    private final TopicChoice topicChoice;

    Hearing(Guidance guidance, Guide.Models models) {
        this.guidance = guidance;
        this.models = models;
        this.questions = new OpenQuestion(guidance);
        this.commands = new Commands(guidance.patterns().commands());
        this.topicChoice = new TopicChoice(guidance, models.intents());
    }

    Act hear(State state, Reading reading) {
        var concern = noticed(state, reading).concern();
        var told = models.slots().read(reading);
        if (concern.level() == Concern.Level.CRISIS) {
            return new Said(concern, null, told, List.of(), Certainty.ANSWERED);
        }
        var command = concern == Concern.NONE ? commands.in(reading) : Optional.<Act>empty();
        if (command.isPresent()) {
            return command.get();
        }
        var said = heard(state, reading, concern, told);
        // On any question, the same way out as after two messages that the guide could not follow.
        return said.isUnclear() && concern == Concern.NONE && questions.isNoneOfThese(reading)
                ? new Act.Start(Guidance.DOES_NOT_FIT)
                : said;
    }

    /**
     * What was learnt takes some of the guide's own words for alarming. Whoever types what a button
     * says answers; unless there was cause for concern before, or help is open.
     */
    private Finding noticed(State state, Reading reading) {
        boolean answers =
                !state.isAttentive()
                        && !state.scene().isAtHelp()
                        && questions.isLabelShown(state.scene(), reading);
        return answers ? models.safety().checkLabel(reading) : models.safety().check(reading);
    }

    private Said heard(State state, Reading reading, Concern concern, Map<String, String> told) {
        var classified = withoutCrisis(concern, models.intents().classify(reading));
        // in a message that gives cause for concern, no guess at an intent chooses an option
        var meant = concern == Concern.NONE ? classified : Classification.NOT_READ;
        var answer = questions.answer(state.scene(), reading, told, meant);
        if (answer == null) {
            var all = new LinkedHashMap<>(questions.told(reading, told));
            return toTopic(state, reading, concern, all, classified);
        }
        var others = new LinkedHashMap<>(told);
        others.remove(answer.chose().question().key());
        if (classified.readable() && !answer.whole()) {
            var top = classified.ranked().getFirst().intent();
            if (answer.means(top)) {
                models.intents().sets(top).forEach(others::putIfAbsent);
            }
        }
        var also = alsoAbout(state, reading, answer, classified);
        var certainty = also == null ? Certainty.ANSWERED : Certainty.GO;
        var topics = also == null ? List.<String>of() : List.of(also);
        return new Said(concern, answer.chose(), others, topics, certainty);
    }

    /** The safety check told these apart from danger: no guess at an intent overrules it. */
    private static final Set<Concern> NO_DANGER_NOW =
            EnumSet.of(Concern.INTRUSIVE, Concern.PAST, Concern.BEREAVED, Concern.DENIED);

    private static Classification withoutCrisis(Concern concern, Classification classified) {
        if (!NO_DANGER_NOW.contains(concern)) {
            return classified;
        }
        var others =
                classified.ranked().stream()
                        .filter(it -> !it.intent().equals(Topics.CRISIS))
                        .toList();
        boolean same = others.isEmpty() || others.getFirst().equals(classified.ranked().getFirst());
        return new Classification(
                others, classified.exact() && same, classified.readable() && !others.isEmpty());
    }

    /** Another topic in the same message as an answer, where that is beyond doubt. */
    private @Nullable String alsoAbout(
            State state, Reading reading, OpenQuestion.Answer answer, Classification classified) {
        if (answer.whole() || !classified.readable() || reading.words().size() < 5) {
            return null;
        }
        var top = classified.ranked().getFirst();
        if (top.confidence() < Thresholds.OVER_AN_ANSWER || answer.means(top.intent())) {
            return null;
        }
        return guidance.openedBy(top.intent())
                .map(Dialog::name)
                .filter(dialog -> !isUnderWay(state, dialog))
                .map(dialog -> top.intent())
                .orElse(null);
    }

    private Said toTopic(
            State state,
            Reading reading,
            Concern concern,
            Map<String, String> told,
            Classification whole) {
        var topics = topics(state, reading, concern, told, whole);
        if (topics.intents().isEmpty()) {
            var certainty = told.isEmpty() ? Certainty.UNCLEAR : Certainty.ANSWERED;
            return new Said(concern, null, told, List.of(), certainty);
        }
        if (topics.certainty() == Certainty.GO) {
            topics.intents().forEach(it -> models.intents().sets(it).forEach(told::putIfAbsent));
        }
        boolean danger = topics.certainty() == Certainty.GO && topics.opensCrisis();
        var noticed = concern == Concern.NONE && danger ? Concern.UNSURE : concern;
        return new Said(noticed, null, told, topics.intents(), topics.certainty());
    }

    private Topics topics(
            State state,
            Reading reading,
            Concern concern,
            Map<String, String> told,
            Classification whole) {
        var topics = topicChoice.of(state, whole, told, reading.words().size());
        if (reading.clauses().size() > 1) {
            var clauses =
                    reading.clauses().stream()
                            .map(it -> withoutCrisis(concern, models.intents().classify(it)))
                            .toList();
            topics = topicChoice.withClauses(topics, whole, clauses, told);
        }
        // The safety check has looked closer: an unwanted thought must not open crisis help.
        boolean closer = concern != Concern.NONE && topics.opensCrisis();
        return closer || isLessSureThan(concern, topics, whole) ? Topics.NONE : topics;
    }

    /**
     * Whoever tells of something that has topics of its own is offered these, and neither asked
     * which of two guesses was meant, nor told that the guide does not fit, nor taken on a mere
     * guess to speak of a therapist.
     */
    private boolean isLessSureThan(Concern concern, Topics topics, Classification whole) {
        if (guidance.help().offersFor(concern).isEmpty() || topics.intents().isEmpty()) {
            return false;
        }
        var first = topics.intents().getFirst();
        return topics.certainty() == Certainty.ASK
                || first.equals(OUT_OF_SCOPE)
                || (Topics.isMisconduct(first) && !isSure(whole, first));
    }

    private static boolean isSure(Classification whole, String intent) {
        return whole.ranked().stream()
                .anyMatch(it -> it.intent().equals(intent) && it.confidence() >= Thresholds.GO);
    }

    private static final String OUT_OF_SCOPE = "out_of_scope";

    private static boolean isUnderWay(State state, String dialog) {
        return state.scene().stack().stream().anyMatch(frame -> frame.dialog().equals(dialog));
    }
}
