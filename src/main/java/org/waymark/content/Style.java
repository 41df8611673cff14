package org.waymark.content;

import java.util.List;
import org.waymark.dialog.Place;
import org.waymark.text.Phrase;

/**
 * What is asked of the words that visitors read. Without {@code style.yaml} there are only limits.
 *
 * @param grade the highest reading grade (United States school years) that a message may have
 */
record Style(
        int sentence,
        int message,
        int options,
        int grade,
        List<Phrase> claims,
        List<Phrase> blaming,
        List<Phrase> avoid,
        List<Jargon> jargon,
        List<Allowed> allowed) {

    static final Style NONE =
            new Style(20, 60, 5, 8, List.of(), List.of(), List.of(), List.of(), List.of());

    /** A word, and phrases of which one must stand with it, or before it in its topic. */
    record Jargon(Phrase word, List<Phrase> explained) {}

    /**
     * A hint that may stay.
     *
     * @param file where
     * @param words some words of the text it is about; empty for the whole file
     */
    record Allowed(Place place, String file, String words, String code) {}
}
