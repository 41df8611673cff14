package org.waymark.dialog;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
}
