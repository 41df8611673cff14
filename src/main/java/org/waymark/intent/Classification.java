package org.waymark.intent;

import java.util.List;

/**
 * How likely each intent is for a message.
 *
 * @param ranked all intents, the likeliest first
 * @param exact whether the message is one of the declared examples, so that the first is certain
 * @param readable whether enough of the message's words are known for the ranking to mean anything
 */
public record Classification(List<Ranked> ranked, boolean exact, boolean readable) {

    /** One intent and its confidence, from 0 to 1; the confidences add up to 1. */
    public record Ranked(String intent, double confidence) {}
}
