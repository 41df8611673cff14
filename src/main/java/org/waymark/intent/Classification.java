package org.waymark.intent;

import java.util.List;

/**
 * How likely each intent is for a message.
 *
 * @param ranked all intents, the likeliest first; an intent and its finer ones rank as one
 * @param exact whether the message is one of the declared examples, so that the first is certain
 * @param readable whether enough of the message's words are known for the ranking to mean anything
 */
public record Classification(List<Ranked> ranked, boolean exact, boolean readable) {

    /** Where no intent is looked for: there are none, or no word to read. */
    public static final Classification NOT_READ = new Classification(List.of(), false, false);

    /**
     * One intent and its confidence.
     *
     * @param intent a finer one, where more than half of the confidence is its own
     * @param confidence from 0 to 1; those of all that are ranked add up to 1
     */
    public record Ranked(String intent, double confidence) {}
}
