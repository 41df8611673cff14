package org.waymark.guide;

import java.util.Set;
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

    /** Whether every name in the act is declared. */
    boolean knows(Act act) {
        return switch (act) {
            case Act.Chose(var question, var option) -> hasOption(question, option);
            case Act.Start(var topic) -> guidance.dialog(topic).isPresent();
            case Act.Said said ->
                    (said.answer() == null || knows(said.answer()))
                            && said.slots().entrySet().stream()
                                    .allMatch(it -> hasOption(it.getKey(), it.getValue()))
                            && intents.containsAll(said.intents());
            case Act.Back _, Act.Restart _, Act.Help _, Act.Lost _ -> true;
        };
    }

    private boolean hasOption(QuestionId question, String option) {
        if (question.isOffer()) {
            boolean leadsOn = option.equals(QuestionId.NONE) || guidance.dialog(option).isPresent();
            return leadsOn && isOffer(question);
        }
        return question.isPause()
                ? option.equals(question.key())
                : hasOption(question.key(), option);
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
