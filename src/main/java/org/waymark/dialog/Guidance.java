package org.waymark.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that writers declare and the fold needs; checked, so that every name in it is found.
 *
 * @param version names this content: the same sources give the same version
 * @param opens the dialog that each intent opens; intents that open none are absent
 */
public record Guidance(
        String version,
        Map<String, Dialog> dialogs,
        Map<String, Slot> slots,
        Map<String, Resource> resources,
        Map<String, LetterTemplate> letters,
        Patterns patterns,
        HelpPlan help,
        Site site,
        Map<String, String> opens) {

    /** Runs first. */
    public static final String WELCOME = "welcome";

    /** Runs when nothing is left. */
    public static final String ANYTHING_ELSE = "anything-else";

    /** Runs when the guide could not follow twice in a row. */
    public static final String DOES_NOT_FIT = "does-not-fit";

    /** The guide's own menus, which step aside for a topic. */
    public static final Set<String> MENUS = Set.of(WELCOME, ANYTHING_ELSE, DOES_NOT_FIT);

    /** Leads to people; the way on from a topic that is switched off. */
    public static final String PEOPLE = "people";

    /** The engine's own slot: known once danger was noticed. */
    public static final String DANGER = "danger";

    /** The dialog that an intent opens; a finer intent without its own opens its parent's. */
    public Optional<Dialog> openedBy(String intent) {
        for (var name = intent; ; name = name.substring(0, name.lastIndexOf('.'))) {
            var dialog = opens.get(name);
            if (dialog != null) {
                return Optional.ofNullable(dialogs.get(dialog));
            }
            if (!name.contains(".")) {
                return Optional.empty();
            }
        }
    }

    /** The slot with this name, today's or an earlier one. */
    public Optional<Slot> slot(String name) {
        var today = slots.get(name);
        return today != null
                ? Optional.of(today)
                : slots.values().stream().filter(slot -> slot.was().contains(name)).findFirst();
    }

    /** The dialog with this name, today's or an earlier one. */
    public Optional<Dialog> dialog(String name) {
        var today = dialogs.get(name);
        return today != null
                ? Optional.of(today)
                : dialogs.values().stream()
                        .filter(dialog -> dialog.was().contains(name))
                        .findFirst();
    }

    /** Whether someone here may be in danger or was harmed, or came to a heavy topic. */
    public boolean isUrgent(State state) {
        return state.isAttentive()
                || !Collections.disjoint(state.scene().visited(), patterns.ends().notAfter());
    }

    /** The dialogs that may be switched off: all but help and what the engine itself opens. */
    public Set<String> closable() {
        var closable = new HashSet<>(dialogs.keySet());
        closable.removeAll(List.of(WELCOME, ANYTHING_ELSE, DOES_NOT_FIT, PEOPLE, help.dialog()));
        closable.removeAll(help.dialogs().values());
        return closable;
    }

    /** The dialog that this name, today's or an earlier one, switches off; none if it must not. */
    public Optional<String> closedBy(String name) {
        return dialog(name).map(Dialog::name).filter(closable()::contains);
    }

    /**
     * The same with some dialogs switched off: each says so and leads to people.
     *
     * @param names today's or earlier ones; those that switch nothing off are passed over
     */
    public Guidance without(Set<String> names) {
        var open = new LinkedHashMap<>(dialogs);
        var closed = new TreeSet<String>();
        names.forEach(name -> closedBy(name).ifPresent(closed::add));
        closed.forEach(name -> open.computeIfPresent(name, (_, dialog) -> closed(dialog)));
        var others = version + "-" + Integer.toHexString(closed.hashCode());
        return new Guidance(others, open, slots, resources, letters, patterns, help, site, opens);
    }

    private Dialog closed(Dialog dialog) {
        var place = dialog.place();
        var steps = new ArrayList<Step>();
        var words = patterns.wordings().get(Wording.TOPIC_CLOSED);
        if (words != null) {
            steps.add(new Step.Say(place, words, List.of()));
        }
        if (dialogs.containsKey(PEOPLE)) {
            steps.add(new Step.Call(place, PEOPLE));
        }
        steps.add(new Step.End(place));
        var start = new Dialog.Node(Dialog.START, place, steps);
        return new Dialog(
                dialog.name(),
                place,
                dialog.title(),
                dialog.opensOn(),
                Map.of(Dialog.START, start),
                dialog.was());
    }
}
