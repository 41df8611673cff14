package org.waymark.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.Step;
import org.waymark.text.Reading;

/** Every intent leads to one dialog, every dialog is led to, and every example means one thing. */
final class IntentCheck {

    private final Draft draft;

    IntentCheck(Draft draft) {
        this.draft = draft;
    }

    void run(Set<FileKind> broken) {
        var opened = openedOnce();
        if (!broken.contains(FileKind.TOPIC)) {
            draft.intents.forEach(intent -> opensSomething(intent, opened.keySet()));
            unopened();
        }
        examples();
    }

    private Map<String, Draft.OpensOn> openedOnce() {
        var opened = new HashMap<String, Draft.OpensOn>();
        for (var line : draft.opensOn) {
            var first = opened.putIfAbsent(line.intent().text(), line);
            if (first != null) {
                draft.problems.add(
                        Code.INTENT_OPENED_TWICE,
                        line.intent().place(),
                        Problems.quote(line.intent().text())
                                + " already opens "
                                + Problems.quote(first.dialog()),
                        "take it off one of the two; see " + first.intent().place());
            }
        }
        return opened;
    }

    private void opensSomething(Draft.IntentFile file, Set<String> opened) {
        var name = file.intent().name();
        if (file.opensNone() && opened.contains(name)) {
            draft.problems.add(
                    Code.INTENT_OPENED_TWICE,
                    file.place(),
                    Problems.quote(name) + " says opens: none, and a topic opens on it",
                    "remove one of the two");
        } else if (!file.opensNone() && !opensItselfOrParent(name, opened)) {
            draft.problems.add(
                    Code.INTENT_OPENS_NOTHING,
                    file.place(),
                    "no topic opens on " + Problems.quote(name),
                    "put it on a topic's opens-on:, or write opens: none here");
        }
    }

    private static boolean opensItselfOrParent(String intent, Set<String> opened) {
        int dot = intent.lastIndexOf('.');
        return opened.contains(intent)
                || (dot > 0 && opensItselfOrParent(intent.substring(0, dot), opened));
    }

    private void unopened() {
        var opened = new HashSet<String>();
        opened.add(Guidance.WELCOME);
        opened.add(Guidance.ANYTHING_ELSE);
        opened.add(Guidance.DOES_NOT_FIT);
        draft.opensOn.forEach(line -> opened.add(line.dialog()));
        draft.concerns.forEach(concern -> opened.add(concern.shows().text()));
        draft.concerns.stream()
                .flatMap(concern -> concern.offers().stream())
                .forEach(topic -> opened.add(topic.text()));
        if (draft.help != null) {
            opened.add(draft.help.dialog().text());
        }
        Steps.of(draft.dialogs.values())
                .forEach(step -> {
                    if (step instanceof Step.Offer offer) {
                        opened.addAll(offer.dialogs());
                    } else if (step instanceof Step.Call call) {
                        opened.add(call.target());
                    }
                });
        for (var dialog : draft.dialogs.values()) {
            if (!opened.contains(dialog.name())) {
                draft.problems.add(
                        Code.UNOPENED_DIALOG,
                        dialog.place(),
                        "nothing opens " + Problems.quote(dialog.name()),
                        "add opens-on:, offer it somewhere, or start it from your page by its"
                                + " name");
            }
        }
    }

    private void examples() {
        record Seen(String intent, boolean couldBeDanger, Value example) {}
        var seen = new HashMap<String, Seen>();
        for (var file : draft.intents) {
            var intent = file.intent().name();
            if (file.examples().isEmpty()) {
                draft.problems.add(
                        Code.NO_EXAMPLES,
                        file.place(),
                        Problems.quote(intent) + " has no examples",
                        "write under examples: how visitors put it, at least five");
            }
            for (var example : file.examples()) {
                var words = String.join(" ", Reading.of(example.text()).words());
                boolean couldBeDanger = file.intent().couldBeDanger().contains(example.text());
                var first = seen.putIfAbsent(words, new Seen(intent, couldBeDanger, example));
                if (first != null
                        && (!first.intent().equals(intent)
                                || first.couldBeDanger() != couldBeDanger)) {
                    draft.problems.add(
                            Code.EXAMPLE_TWICE,
                            example.place(),
                            Problems.quote(example.text())
                                    + " is also an example of "
                                    + Problems.quote(first.intent())
                                    + (first.couldBeDanger() ? " that could be danger" : ""),
                            "keep it in one; see " + first.example().place());
                }
            }
        }
    }
}
