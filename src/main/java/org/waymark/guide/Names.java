package org.waymark.guide;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Act;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Guidance;
import org.waymark.message.QuestionId;

/**
 * Knows which names the content declares. Only declared names may enter a move, so that nobody's
 * words can be stored in the guise of one.
 */
final class Names {

    private final Guidance guidance;
    private final Set<String> intents;

    /** Takes the content, and the names of its intents. */
    Names(Guidance guidance, Set<String> intents) {
        this.guidance = guidance;
        this.intents = intents;
    }

    /** The code of the problem with a choice, or none. */
    @Nullable String problemWith(QuestionId question, String option) {
        if (question.isOffer()) {
            if (!isOffer(question)) {
                return "unknown-question";
            }
            return option.equals(QuestionId.NONE) || guidance.dialog(option).isPresent()
                    ? null
                    : "unknown-option";
        }
        if (question.isPause()) {
            return option.equals(question.key()) ? null : "unknown-option";
        }
        var slot = guidance.slot(question.key());
        if (slot.isEmpty()) {
            return "unknown-question";
        }
        return slot.get().option(option).isPresent() ? null : "unknown-option";
    }

    /** Whether every name in the act is declared. */
    boolean knows(Act act) {
        return switch (act) {
            case Act.Chose(var question, var option) -> problemWith(question, option) == null;
            case Act.Start(var topic) -> guidance.dialog(topic).isPresent();
            case Act.Said said ->
                    (said.answer() == null || knows(said.answer()))
                            && said.slots().entrySet().stream()
                                    .allMatch(it -> hasOption(it.getKey(), it.getValue()))
                            && intents.containsAll(said.intents());
            case Act.Back _, Act.Restart _, Act.Help _, Act.Lost _ -> true;
        };
    }

    private boolean hasOption(String slot, String option) {
        return guidance.slot(slot).flatMap(it -> it.option(option)).isPresent();
    }

    private boolean isOffer(QuestionId question) {
        var parts = question.key().split("/", -1);
        return parts.length == 3
                && (guidance.dialog(parts[1])
                                .map(dialog -> dialog.nodes().containsKey(parts[2]))
                                .orElse(false)
                        || (QuestionId.OWN.contains(parts[1]) && parts[2].equals(Dialog.START)));
    }
}
