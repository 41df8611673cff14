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

    Hearing(Guidance guidance, Guide.Models models) {
        this.guidance = guidance;
        this.models = models;
        this.questions = new OpenQuestion(guidance);
        this.commands = new Commands(guidance.patterns().commands());
    }

    Act hear(State state, Reading reading) {
        var concern = models.safety().check(reading).concern();
        var told = models.slots().read(reading);
        if (concern.level() == Concern.Level.CRISIS) {
            return new Said(concern, null, told, List.of(), Certainty.ANSWERED);
        }
        var command = concern == Concern.NONE ? commands.in(reading) : Optional.<Act>empty();
        if (command.isPresent()) {
            return command.get();
        }
        return heard(state, reading, concern, told);
    }

    private Said heard(State state, Reading reading, Concern concern, Map<String, String> told) {
        var classified = withoutCrisis(concern, models.intents().classify(reading));
        var meant = concern == Concern.NONE ? classified : NOT_READ;
        var answer = questions.answer(state.scene(), reading, told, meant);
        if (answer == null) {
            var all = new LinkedHashMap<>(questions.told(reading, told));
            return toTopic(state, concern, all, classified);
        }
        var others = new LinkedHashMap<>(told);
        others.remove(answer.chose().question().key());
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
                classified.ranked().stream().filter(it -> !it.intent().equals(CRISIS)).toList();
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
            State state, Concern concern, Map<String, String> told, Classification classified) {
        var topics = classified.readable() ? topics(state, classified, told) : List.<String>of();
        if (concern != Concern.NONE && topics.contains(CRISIS)) {
            // The safety check has looked closer: an unwanted thought must not open crisis help.
            topics = List.of();
        }
        if (topics.isEmpty()) {
            var certainty = told.isEmpty() ? Certainty.UNCLEAR : Certainty.ANSWERED;
            return new Said(concern, null, told, List.of(), certainty);
        }
        if (topics.size() > 1) {
            return new Said(concern, null, told, topics, Certainty.ASK);
        }
        var topic = topics.getFirst();
        models.intents().sets(topic).forEach(told::putIfAbsent);
        var noticed = concern == Concern.NONE && topic.equals(CRISIS) ? Concern.UNSURE : concern;
        return new Said(noticed, null, told, List.of(topic), Certainty.GO);
    }

    /** The intent whose help the safety check may not have seen a reason for. */
    private static final String CRISIS = "crisis";

    /** Second only to crisis, it is not weighed against other topics. */
    private static final String MISCONDUCT = "misconduct";

    /** Whoever says "ok" or "thanks" to help is not greeted anew. */
    private static final String SMALLTALK = "smalltalk";

    /** In a message that gives cause for concern, no feeling stands for an option. */
    private static final Classification NOT_READ = new Classification(List.of(), false, false);

    /** One intent to go to, two to ask about, or none. */
    private List<String> topics(State state, Classification classified, Map<String, String> told) {
        var opening =
                classified.ranked().stream()
                        .filter(it -> guidance.openedBy(it.intent()).isPresent())
                        .filter(it -> !state.scene().isAtHelp() || !it.intent().equals(SMALLTALK))
                        .filter(it -> told.isEmpty() || !opens(it.intent(), Guidance.DOES_NOT_FIT))
                        .toList();
        if (opening.isEmpty()) {
            return List.of();
        }
        var first = opening.getFirst();
        if (isMisconduct(first) && first.confidence() >= Thresholds.MISCONDUCT) {
            return List.of(first.intent());
        }
        var second =
                opening.stream().filter(it -> !opensSame(it.intent(), first.intent())).findFirst();
        boolean open = state.scene().open().isPresent() && !state.scene().isAtMenu();
        double needed = open ? Thresholds.GO_OVER_QUESTION : Thresholds.GO;
        if (corrects(state, told)) {
            // "No, sorry, it's private" is about an answer: its words sound like a topic too.
            return first.confidence() >= Thresholds.OVER_AN_ANSWER
                    ? List.of(first.intent())
                    : List.of();
        }
        boolean certain = classified.exact() && first.equals(classified.ranked().getFirst());
        if (certain || first.confidence() >= needed) {
            return List.of(first.intent());
        }
        return second.filter(it -> it.confidence() >= Thresholds.ASK_SECOND)
                .filter(it -> it.confidence() + first.confidence() >= Thresholds.ASK_TOGETHER)
                .map(it -> List.of(first.intent(), it.intent()))
                .orElse(List.of());
    }

    private static boolean isMisconduct(Classification.Ranked ranked) {
        return ranked.intent().equals(MISCONDUCT) || ranked.intent().startsWith(MISCONDUCT + ".");
    }

    private static boolean corrects(State state, Map<String, String> told) {
        return told.entrySet().stream()
                .anyMatch(it -> {
                    var known = state.scene().slots().get(it.getKey());
                    return known != null && !known.value().equals(it.getValue());
                });
    }

    /** What tells something about the therapy is not out of scope. */
    private boolean opens(String intent, String dialog) {
        return guidance.openedBy(intent).filter(it -> it.name().equals(dialog)).isPresent();
    }

    private boolean opensSame(String one, String other) {
        return guidance.openedBy(one).equals(guidance.openedBy(other));
    }

    private static boolean isUnderWay(State state, String dialog) {
        return state.scene().stack().stream().anyMatch(frame -> frame.dialog().equals(dialog));
    }
}
