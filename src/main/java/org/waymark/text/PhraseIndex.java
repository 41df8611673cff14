package org.waymark.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for many phrases at once, and tries only those of which the message holds all words that
 * they need. Safe for many threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

    private final List<Entry<T>> entries;

    /**
     * Groups of needed words are numbered throughout: a phrase has those from its number here up to
     * that of the next.
     */
    private final int[] groups;

    /** For each word, the groups that it is one of. */
    private final Map<String, BitSet> byWord = new HashMap<>();

    private final Map<String, BitSet> byPrefix = new HashMap<>();

    public PhraseIndex(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        groups = new int[entries.size() + 1];
        for (int place = 0; place < entries.size(); place++) {
            var needed = entries.get(place).phrase().needed();
            groups[place + 1] = groups[place] + needed.size();
            for (int i = 0; i < needed.size(); i++) {
                for (var word : needed.get(i)) {
                    learn(word, groups[place] + i);
                }
            }
        }
    }

    private void learn(String word, int group) {
        var prefix = word.endsWith("*");
        var known = prefix ? word.substring(0, word.length() - 1) : word;
        (prefix ? byPrefix : byWord).computeIfAbsent(known, _ -> new BitSet()).set(group);
    }

    /**
     * Every place where a phrase begins and matches, from left to right; a phrase once at a place.
     */
    public List<Found<T>> findIn(Reading reading) {
        var found = new ArrayList<Found<T>>();
        likely(reading)
                .mapToObj(entries::get)
                .forEach(entry ->
                        entry.phrase()
                                .in(reading)
                                .forEach(span -> found.add(new Found<>(entry, span))));
        found.sort(Comparator.comparingInt(it -> it.span().start()));
        return found;
    }

    private IntStream likely(Reading reading) {
        var there = new BitSet();
        for (var word : reading.words()) {
            add(byWord.get(word), there);
            for (int length = 1; length <= word.length() && !byPrefix.isEmpty(); length++) {
                add(byPrefix.get(word.substring(0, length)), there);
            }
        }
        return IntStream.range(0, entries.size())
                .filter(place -> there.nextClearBit(groups[place]) >= groups[place + 1]);
    }

    private static void add(@Nullable BitSet some, BitSet there) {
        if (some != null) {
            there.or(some);
        }
    }

    /** A phrase, and what it stands for. */
    public record Entry<T>(Phrase phrase, T meaning) {}

    /** A phrase that was found, and where. */
    public record Found<T>(Entry<T> entry, Phrase.Span span) {}
}
