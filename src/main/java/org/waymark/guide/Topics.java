package org.waymark.guide;

import java.util.List;
import org.waymark.dialog.Act.Certainty;

/**
 * What a message is about.
 *
 * @param intents in order of precedence; with {@code ASK}, the two that are close
 * @param certainty whether to go to them all, to ask which, or, with none, that nothing is clear
 */
record Topics(List<String> intents, Certainty certainty) {

    static final Topics NONE = new Topics(List.of(), Certainty.UNCLEAR);

    /** The intent whose help the safety check may not have seen a reason for. */
    static final String CRISIS = "crisis";

    /** Second only to crisis, it is not weighed against other topics. */
    static final String MISCONDUCT = "misconduct";

    static Topics goTo(List<String> intents) {
        return new Topics(List.copyOf(intents), Certainty.GO);
    }

    static Topics which(String one, String other) {
        return new Topics(List.of(one, other), Certainty.ASK);
    }

    boolean opensCrisis() {
        return intents.contains(CRISIS);
    }

    /** Where several apply, the one with the lower number comes first. */
    static int precedence(String intent) {
        if (intent.equals(CRISIS)) {
            return 0;
        }
        if (isMisconduct(intent)) {
            return 1;
        }
        return intent.startsWith("complain_") ? 2 : 3;
    }

    static boolean isMisconduct(String intent) {
        return intent.equals(MISCONDUCT) || intent.startsWith(MISCONDUCT + ".");
    }
}
