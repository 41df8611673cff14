package org.waymark.dialog;

import java.util.List;
import java.util.Map;
import org.waymark.message.Concern;

/**
 * What is shown when someone may be in danger.
 *
 * @param dialog the dialog that opens when a visitor asks for help
 * @param dialogs the dialog that opens by itself, for each concern of the level crisis
 * @param lines the one gentle line, for each concern of the level check-in
 * @param offers the topics to offer after that line, for a concern that has some
 * @param strips the resources that stay in sight from then on, by level
 * @param page the help page, which needs neither script nor socket
 */
public record HelpPlan(
        String dialog,
        Map<Concern, String> dialogs,
        Map<Concern, Prose> lines,
        Map<Concern, List<String>> offers,
        Map<Concern.Level, List<String>> strips,
        Page page) {

    /** The topics to offer to someone who told of this. */
    public List<String> offersFor(Concern concern) {
        return offers.getOrDefault(concern, List.of());
    }

    /** Whether a dialog is one of those that help. */
    boolean isHelp(String name) {
        return name.equals(dialog) || dialogs.containsValue(name);
    }

    /** A plain page of contacts. */
    public record Page(String title, Prose text, List<String> contacts) {}
}
