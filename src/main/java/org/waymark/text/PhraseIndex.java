package org.waymark.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for many phrases at once: goes over the words of a message a single time and tries, at each
 * word, only the phrases that can begin with it. Safe for many threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

    private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
    private final Map<String, List<Entry<T>>> byPrefix = new HashMap<>();

    public PhraseIndex(List<Entry<T>> entries) {
        for (var entry : entries) {
            for (var beginning : entry.phrase().beginnings()) {
                var prefix = beginning.endsWith("*");
                var word = prefix ? beginning.substring(0, beginning.length() - 1) : beginning;
                (prefix ? byPrefix : byWord)
                        .computeIfAbsent(word, _ -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /**
     * Every place where a phrase begins and matches, from left to right; a phrase once at a place.
     */
    public List<Found<T>> findIn(Reading reading) {
        var text = reading.normalised();
        var found = new ArrayList<Found<T>>();
        int start = 1;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            for (var entry : candidates(text.substring(start, end))) {
                match(entry, text, start, found);
            }
            start = end + 1;
        }
        return found;
    }

    private Iterable<Entry<T>> candidates(String word) {
        var candidates = new ArrayList<>(byWord.getOrDefault(word, List.of()));
        for (int length = 1; length <= word.length() && !byPrefix.isEmpty(); length++) {
            candidates.addAll(byPrefix.getOrDefault(word.substring(0, length), List.of()));
        }
        return candidates;
    }

    private void match(Entry<T> entry, String text, int start, List<Found<T>> found) {
        var matcher = entry.phrase().pattern().matcher(text).region(start - 1, text.length());
        if (matcher.lookingAt()) {
            found.add(new Found<>(entry, new Phrase.Span(start, matcher.end() - 1)));
        }
    }

    /** A phrase, and what it stands for. */
    public record Entry<T>(Phrase phrase, T meaning) {}

    /** A phrase that was found, and where. */
    public record Found<T>(Entry<T> entry, Phrase.Span span) {}
}
