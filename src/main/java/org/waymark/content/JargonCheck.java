package org.waymark.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.Step;
import org.waymark.text.Phrase;
import org.waymark.text.Reading;

/**
 * Words that need explaining are explained on the way to them: in the topic above them, in what it
 * has called or asked by then, or, where a topic is only ever called, in every topic that calls it.
 */
final class JargonCheck {

    private final Draft draft;
    private final Hints hints;
    private final Texts texts;
    private final Set<String> openable = new HashSet<>();

    JargonCheck(Draft draft, Hints hints) {
        this.draft = draft;
        this.hints = hints;
        this.texts = new Texts(draft);
        openable.addAll(Guidance.MENUS);
        openable.addAll(new Urgent(draft).crisis());
        draft.opensOn.forEach(line -> openable.add(line.dialog()));
        Steps.of(draft.dialogs.values())
                .forEach(step -> {
                    if (step instanceof Step.Offer offer) {
                        openable.addAll(offer.dialogs());
                    }
                });
    }

    /**
     * Something that a visitor has read by then.
     *
     * @param own whether it is the topic's own, which is looked at here
     */
    private record Read(Written written, boolean own) {}

    /** Each word once a topic, where it first stands. */
    void run() {
        for (var dialog : draft.dialogs.values()) {
            var read =
                    read(dialog, Steps.of(dialog).toList(), new HashSet<>(Set.of(dialog.name())));
            draft.style.jargon().stream()
                    .filter(jargon -> !isExplainedBefore(dialog, jargon, new HashSet<>()))
                    .forEach(jargon -> look(jargon, read));
        }
    }

    private void look(Style.Jargon jargon, List<Read> all) {
        for (var read : all) {
            var reading = Reading.of(read.written().text());
            if (isIn(jargon.explained(), reading)) {
                return;
            }
            if (read.own() && jargon.word().isIn(reading)) {
                hints.add(
                        Code.JARGON,
                        read.written(),
                        Problems.quote(jargon.word().toString()) + " is not explained",
                        "say what it is, here or before: "
                                + Problems.cut(String.valueOf(jargon.explained())));
                return;
            }
        }
    }

    /** What the steps say, with what they ask and call in between. */
    private List<Read> read(Dialog dialog, List<Step> steps, Set<String> seen) {
        var all = new ArrayList<Read>();
        for (var step : steps) {
            texts.said(step).forEach(written -> all.add(new Read(written, true)));
            if (step instanceof Step.Ask(_, var slot) && draft.slots.containsKey(slot)) {
                texts.asked(slot).forEach(written -> all.add(new Read(written, false)));
            } else if (step instanceof Step.Call(_, var target)
                    && !dialog.nodes().containsKey(target)
                    && draft.dialogs.get(target) != null
                    && seen.add(target)) {
                var called = draft.dialogs.get(target);
                read(called, Steps.of(called).toList(), seen)
                        .forEach(inside -> all.add(new Read(inside.written(), false)));
            }
        }
        return all;
    }

    /** Whether whoever comes to the topic has had the word explained. */
    private boolean isExplainedBefore(Dialog dialog, Style.Jargon jargon, Set<String> seen) {
        if (openable.contains(dialog.name()) || !seen.add(dialog.name())) {
            return false;
        }
        boolean called = false;
        for (var caller : draft.dialogs.values()) {
            var steps = Steps.of(caller).toList();
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i) instanceof Step.Call(_, var target)
                        && target.equals(dialog.name())
                        && !caller.nodes().containsKey(target)) {
                    called = true;
                    var before = read(caller, steps.subList(0, i), new HashSet<>(Set.of(target)));
                    if (before.stream().noneMatch(it -> explains(it, jargon))
                            && !isExplainedBefore(caller, jargon, seen)) {
                        return false;
                    }
                }
            }
        }
        return called;
    }

    private static boolean explains(Read read, Style.Jargon jargon) {
        return isIn(jargon.explained(), Reading.of(read.written().text()));
    }

    private static boolean isIn(List<Phrase> phrases, Reading reading) {
        return phrases.stream().anyMatch(phrase -> phrase.isIn(reading));
    }
}
