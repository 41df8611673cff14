package org.waymark.content;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Prose;
import org.waymark.dialog.Prose.Piece;
import org.waymark.dialog.Step;

/** What people in danger, or harmed by a therapist, are led to and shown. */
final class Urgent {

    private static final String MISCONDUCT = "misconduct";

    private final Draft draft;

    Urgent(Draft draft) {
        this.draft = draft;
    }

    /** Help, and what opens on danger. */
    Set<String> crisis() {
        var dialogs = new LinkedHashSet<String>();
        draft.concerns.stream()
                .filter(concern -> concern.shows() instanceof Value.Scalar)
                .forEach(concern -> dialogs.add(concern.shows().text()));
        if (draft.help != null) {
            dialogs.add(draft.help.dialog().text());
        }
        return dialogs;
    }

    /** Those, what opens on misconduct, and topics that say that they are urgent. */
    Set<String> doors() {
        var dialogs = crisis();
        for (var line : draft.opensOn) {
            if (line.intent().text().split("\\.", 2)[0].equals(MISCONDUCT)) {
                dialogs.add(line.dialog());
            }
        }
        dialogs.addAll(draft.urgent);
        return dialogs;
    }

    /** All of these, and what they call. */
    Set<String> dialogs() {
        var dialogs = doors();
        var waiting = new ArrayDeque<>(dialogs);
        while (!waiting.isEmpty()) {
            var dialog = draft.dialogs.get(waiting.pop());
            if (dialog != null) {
                Steps.of(dialog)
                        .filter(Step.Call.class::isInstance)
                        .map(step -> ((Step.Call) step).target())
                        .filter(target -> !dialog.nodes().containsKey(target))
                        .filter(dialogs::add)
                        .forEach(waiting::add);
            }
        }
        return dialogs;
    }

    /** The resources that they show or write, with those that stay in sight. */
    Set<String> contacts() {
        var contacts = new LinkedHashSet<String>();
        dialogs().stream()
                .map(draft.dialogs::get)
                .filter(Objects::nonNull)
                .forEach(dialog -> shown(dialog, contacts));
        if (draft.help != null) {
            contacts.addAll(draft.help.crisisStrip().texts());
            contacts.addAll(draft.help.checkInStrip().texts());
            contacts.addAll(draft.help.contacts().texts());
            written(draft.help.text(), contacts);
        }
        draft.local.forEach(name -> contacts.add(name.text()));
        return contacts;
    }

    private static void shown(Dialog dialog, Set<String> contacts) {
        Steps.of(dialog)
                .forEach(step -> {
                    if (step instanceof Step.Show(_, var resource)) {
                        contacts.add(resource);
                    } else if (step instanceof Step.Say(_, var text, _)) {
                        written(text, contacts);
                    }
                });
    }

    private static void written(Prose prose, Set<String> contacts) {
        prose.pieces()
                .forEach(piece -> {
                    if (piece instanceof Piece.Ref(var resource, _, _)) {
                        contacts.add(resource);
                    } else if (piece instanceof Piece.Link(_, var resource, _)) {
                        contacts.add(resource);
                    }
                });
    }
}
