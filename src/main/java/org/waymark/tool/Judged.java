package org.waymark.tool;

import java.util.List;

/**
 * A message, what is right for it, and what was made of it.
 *
 * @param secondary a second intent that is right too; empty where there is none
 * @param heard the intents that were heard, in order; finer ones count as what they stand below
 * @param confidence in the first of them, from 0 to 1
 */
record Judged(
        String id,
        String text,
        String primary,
        String secondary,
        List<String> heard,
        double confidence,
        Route route) {

    /** What the guide does with a message, as it stands in a file of predictions. */
    enum Route {
        /** Opens a topic, or help. */
        GO,
        /** Asks which of two was meant, or goes on asking after what it learnt. */
        ASK,
        /** Says that it did not follow. */
        REFUSE
    }

    /** The intent that a finer one stands below, which is what is measured; or the intent. */
    static String family(String intent) {
        int dot = intent.indexOf('.');
        return dot < 0 ? intent : intent.substring(0, dot);
    }

    String first() {
        return heard.isEmpty() ? "" : heard.getFirst();
    }

    boolean isRight() {
        return first().equals(primary);
    }

    boolean isRightOrSecond() {
        return isRight() || (hasSecond() && first().equals(secondary));
    }

    boolean hasSecond() {
        return !secondary.isEmpty();
    }

    boolean hasBoth() {
        return heard.contains(primary) && heard.contains(secondary);
    }

    boolean is(Route other) {
        return route == other;
    }

    boolean isWrongAndSure() {
        return is(Route.GO) && !isRightOrSecond();
    }
}
