package org.waymark.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.dialog.Act.Certainty;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.State;
import org.waymark.intent.Classification;
import org.waymark.intent.Classification.Ranked;
import org.waymark.intent.Intent;
import org.waymark.intent.IntentClassifier;

/** Decides from how likely the intents are which topics a typed message opens. */
final class TopicChoice {

    /** Whoever says "ok" or "thanks" to help is not greeted anew. */
    private static final String SMALLTALK = "smalltalk";

    /** More would be a list, and no longer an answer. */
    private static final int MOST = 3;

    /** A correction is no longer than this unless something else comes with it. */
    private static final int CORRECTION = 6;

    private final Guidance guidance;
    private final IntentClassifier intents;

    TopicChoice(Guidance guidance, IntentClassifier intents) {
        this.guidance = guidance;
        this.intents = intents;
    }

    /**
     * One intent to go to, two to ask about, or none.
     *
     * @param told the slots that the message tells
     * @param words how many words the message has
     */
    Topics of(State state, Classification classified, Map<String, String> told, int words) {
        var opening = classified.readable() ? opening(state, classified, told) : List.<Ranked>of();
        if (opening.isEmpty()) {
            return Topics.NONE;
        }
        var first = opening.getFirst();
        if (Topics.isMisconduct(first.intent()) && first.confidence() >= Thresholds.MISCONDUCT) {
            return Topics.goTo(List.of(first.intent()));
        }
        if (corrects(state, told)) {
            // "No, sorry, it's private" is about an answer: its words sound like a topic too.
            return words > CORRECTION && first.confidence() >= Thresholds.OVER_AN_ANSWER
                    ? Topics.goTo(List.of(first.intent()))
                    : Topics.NONE;
        }
        boolean certain = classified.exact() && first.equals(classified.ranked().getFirst());
        if (certain || first.confidence() >= Thresholds.GO) {
            return Topics.goTo(List.of(first.intent()));
        }
        return opening.stream()
                .skip(1)
                .findFirst()
                .filter(it ->
                        it.confidence() >= Thresholds.ASK_SECOND
                                || first.confidence() >= Thresholds.ASK_TOGETHER)
                .filter(it -> it.confidence() + first.confidence() >= Thresholds.ASK_TOGETHER)
                .map(it -> Topics.which(first.intent(), it.intent()))
                .orElse(Topics.NONE);
    }

    /**
     * The same, with what the parts of the message are surely about: "he is always late and can I
     * record sessions" is two things, and both are met.
     */
    Topics withClauses(
            Topics whole,
            Classification classified,
            List<Classification> clauses,
            Map<String, String> told) {
        var likely = pooled(classified, told);
        var sure =
                sure(clauses, told).stream()
                        .filter(it -> likelihood(it, likely) >= Thresholds.VOUCHED)
                        .toList();
        boolean goes = whole.certainty() == Certainty.GO;
        double together = sure.stream().mapToDouble(it -> likelihood(it, likely)).sum();
        if (sure.isEmpty() || (!goes && together < Thresholds.GO)) {
            return whole;
        }
        var all = new ArrayList<String>();
        if (goes) {
            add(all, whole.intents().getFirst());
        }
        sure.forEach(it -> add(all, it));
        all.sort(Comparator.comparingInt(it -> rank(it, likely)));
        return Topics.goTo(all.subList(0, Math.min(MOST, all.size())));
    }

    /** What only a part speaks of comes after what the whole is about, however it ranks. */
    private int rank(String intent, List<Ranked> likely) {
        return likelihood(intent, likely) < Thresholds.OUTRANKS
                ? Integer.MAX_VALUE
                : Topics.precedence(intent);
    }

    private List<Ranked> opening(State state, Classification classified, Map<String, String> told) {
        return pooled(classified, told).stream()
                .filter(it -> !state.scene().isAtHelp() || !it.intent().equals(SMALLTALK))
                .filter(it -> told.isEmpty() || !opens(it.intent(), Guidance.DOES_NOT_FIT))
                .toList();
    }

    /**
     * Intents that open the same dialog count together, since it is the dialog that has to be
     * right; which of them it is, the slots that were told decide: whoever complains and names the
     * NHS complains of the NHS.
     */
    private List<Ranked> pooled(Classification classified, Map<String, String> told) {
        var pools = new LinkedHashMap<String, List<Ranked>>();
        for (var ranked : classified.ranked()) {
            guidance.openedBy(ranked.intent())
                    .map(Dialog::name)
                    .ifPresent(dialog ->
                            pools.computeIfAbsent(dialog, it -> new ArrayList<>()).add(ranked));
        }
        return pools.values().stream()
                .map(pool -> {
                    double all = pool.stream().mapToDouble(Ranked::confidence).sum();
                    return new Ranked(fitting(pool, told), Math.min(1, all));
                })
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -ranked.confidence()))
                .toList();
    }

    /** The likeliest that agrees with what was told, and of those one that tells the same. */
    private String fitting(List<Ranked> pool, Map<String, String> told) {
        var agreeing =
                pool.stream()
                        .flatMap(it -> intents.intent(it.intent()).stream())
                        .filter(it -> it.agreesWith(told))
                        .toList();
        return agreeing.stream()
                .filter(it -> it.isToldBy(told))
                .findFirst()
                .or(() -> agreeing.stream().findFirst())
                .map(Intent::name)
                .orElse(pool.getFirst().intent());
    }

    private List<String> sure(List<Classification> clauses, Map<String, String> told) {
        var sure = new ArrayList<String>();
        for (var clause : clauses) {
            var ranked = clause.readable() ? pooled(clause, told) : List.<Ranked>of();
            if (!ranked.isEmpty()) {
                var top = ranked.getFirst();
                if (top.confidence() >= needed(top.intent()) && isTopic(top.intent())) {
                    add(sure, top.intent());
                }
            }
        }
        return sure;
    }

    /** A part alone may say what nobody who reads the whole would hear. */
    private double likelihood(String intent, List<Ranked> likely) {
        return likely.stream()
                .filter(it -> opensSame(it.intent(), intent))
                .mapToDouble(Ranked::confidence)
                .findFirst()
                .orElse(0);
    }

    private static double needed(String intent) {
        return Topics.isMisconduct(intent) ? Thresholds.MISCONDUCT : Thresholds.CLAUSE;
    }

    /** A greeting or a story around a concern is not a second concern. */
    private boolean isTopic(String intent) {
        return !intent.equals(SMALLTALK) && !opens(intent, Guidance.DOES_NOT_FIT);
    }

    private void add(List<String> intents, String intent) {
        if (intents.stream().noneMatch(it -> opensSame(it, intent))) {
            intents.add(intent);
        }
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
}
