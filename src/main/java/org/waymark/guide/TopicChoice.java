package org.waymark.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        var likely = pools(classified);
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
    private int rank(String intent, List<Pool> likely) {
        return likelihood(intent, likely) < Thresholds.OUTRANKS
                ? Integer.MAX_VALUE
                : Topics.precedence(intent);
    }

    /**
     * The likeliest two that a message may open here; what tells something about the therapy is not
     * out of scope.
     */
    private List<Ranked> opening(State state, Classification classified, Map<String, String> told) {
        return pools(classified).stream()
                .filter(it ->
                        !state.scene().isAtHelp()
                                || !it.intents().getFirst().intent().equals(SMALLTALK))
                .filter(it -> told.isEmpty() || !it.dialog().equals(Guidance.DOES_NOT_FIT))
                .limit(2)
                .map(it -> fitting(it, told))
                .toList();
    }

    /**
     * Intents that open the same dialog count together, since it is the dialog that has to be
     * right.
     *
     * @param intents the likeliest first
     */
    private record Pool(String dialog, List<Ranked> intents, double likelihood) {

        static Pool of(String dialog, List<Ranked> intents) {
            double all = intents.stream().mapToDouble(Ranked::confidence).sum();
            return new Pool(dialog, intents, Math.min(1, all));
        }
    }

    /** The likeliest first. */
    private List<Pool> pools(Classification classified) {
        var byDialog = new LinkedHashMap<String, List<Ranked>>();
        for (var ranked : classified.ranked()) {
            var dialog = dialog(ranked.intent());
            if (dialog != null) {
                byDialog.computeIfAbsent(dialog, _ -> new ArrayList<>()).add(ranked);
            }
        }
        return byDialog.entrySet().stream()
                .map(it -> Pool.of(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingDouble(Pool::likelihood).reversed())
                .toList();
    }

    /**
     * Which intent of a dialog it is, the slots that were told decide: whoever complains and names
     * the NHS complains of the NHS. The likeliest that agrees with them, and of those one that
     * tells the same.
     */
    private Ranked fitting(Pool pool, Map<String, String> told) {
        var agreeing =
                pool.intents().stream()
                        .flatMap(it -> intents.intent(it.intent()).stream())
                        .filter(it -> it.agreesWith(told))
                        .toList();
        var intent =
                agreeing.stream()
                        .filter(it -> it.isToldBy(told))
                        .findFirst()
                        .or(() -> agreeing.stream().findFirst())
                        .map(Intent::name)
                        .orElse(pool.intents().getFirst().intent());
        return new Ranked(intent, pool.likelihood());
    }

    private List<String> sure(List<Classification> clauses, Map<String, String> told) {
        var sure = new ArrayList<String>();
        for (var clause : clauses) {
            var pools = clause.readable() ? pools(clause) : List.<Pool>of();
            if (!pools.isEmpty()) {
                var top = fitting(pools.getFirst(), told);
                if (top.confidence() >= needed(top.intent()) && isTopic(top.intent())) {
                    add(sure, top.intent());
                }
            }
        }
        return sure;
    }

    /** A part alone may say what nobody who reads the whole would hear. */
    private double likelihood(String intent, List<Pool> pools) {
        var dialog = dialog(intent);
        return pools.stream()
                .filter(it -> it.dialog().equals(dialog))
                .mapToDouble(Pool::likelihood)
                .findFirst()
                .orElse(0);
    }

    private static double needed(String intent) {
        return Topics.isMisconduct(intent) ? Thresholds.MISCONDUCT : Thresholds.CLAUSE;
    }

    /** A greeting or a story around a concern is not a second concern. */
    private boolean isTopic(String intent) {
        return !intent.equals(SMALLTALK) && !Guidance.DOES_NOT_FIT.equals(dialog(intent));
    }

    private void add(List<String> intents, String intent) {
        if (intents.stream().noneMatch(it -> Objects.equals(dialog(it), dialog(intent)))) {
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

    /** The name of the dialog that an intent opens. */
    private @Nullable String dialog(String intent) {
        return guidance.openedBy(intent).map(Dialog::name).orElse(null);
    }
}
