package org.waymark.dialog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something worth knowing about the visitor's situation, the question that asks for it, and the
 * options that are its values. There are no text slots: they would store words.
 *
 * @param name also the key of its question
 * @param options by key, in the order in which they are shown
 * @param was earlier names, so that stored moves still fit
 */
public record Slot(
        String name, Place place, Prose question, Map<String, Option> options, List<String> was) {

    /**
     * One value of the slot.
     *
     * @param also other words for it, when its question is open
     * @param mentions phrases that fill the slot wherever they are typed
     * @param means intents that choose it when its question is open
     * @param listed whether it is shown as a button; one that is not can still be typed
     * @param inLetter how a letter says it; its label, where nothing is declared
     * @param was earlier keys, so that stored moves still fit
     */
    public record Option(
            String key,
            Place place,
            String label,
            boolean listed,
            List<String> also,
            List<String> mentions,
            List<String> means,
            String inLetter,
            List<String> was) {}

    /** The option with this key, today's or an earlier one. */
    public Optional<Option> option(String key) {
        var today = options.get(key);
        return today != null
                ? Optional.of(today)
                : options.values().stream()
                        .filter(option -> option.was().contains(key))
                        .findFirst();
    }
}
