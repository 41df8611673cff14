package org.waymark.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for many phrases at once, and tries only those of which the message holds a telling word.
 * Safe for many threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

    private final List<Entry<T>> entries;

    /** For each word, the places of the phrases that it is a telling word of. */
    private final Map<String, BitSet> byWord = new HashMap<>();

    private final Map<String, BitSet> byPrefix = new HashMap<>();

    public PhraseIndex(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        for (int place = 0; place < entries.size(); place++) {
            for (var telling : entries.get(place).phrase().tellingWords()) {
                var prefix = telling.endsWith("*");
                var word = prefix ? telling.substring(0, telling.length() - 1) : telling;
                (prefix ? byPrefix : byWord).computeIfAbsent(word, _ -> new BitSet()).set(place);
            }
        }
    }

    /**
     * Every place where a phrase begins and matches, from left to right; a phrase once at a place.
     */
    public List<Found<T>> findIn(Reading reading) {
        var found = new ArrayList<Found<T>>();
        likely(reading).stream()
                .mapToObj(entries::get)
                .forEach(entry ->
                        entry.phrase()
                                .in(reading)
                                .forEach(span -> found.add(new Found<>(entry, span))));
        found.sort(Comparator.comparingInt(it -> it.span().start()));
        return found;
    }

    private BitSet likely(Reading reading) {
        var likely = new BitSet();
        for (var word : reading.words()) {
            add(byWord.get(word), likely);
            for (int length = 1; length <= word.length() && !byPrefix.isEmpty(); length++) {
                add(byPrefix.get(word.substring(0, length)), likely);
            }
        }
        return likely;
    }

    private static void add(@Nullable BitSet some, BitSet likely) {
        if (some != null) {
            likely.or(some);
        }
    }

    /** A phrase, and what it stands for. */
    public record Entry<T>(Phrase phrase, T meaning) {}

    /** A phrase that was found, and where. */
    public record Found<T>(Entry<T> entry, Phrase.Span span) {}
}
