package org.waymark.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** No other length is worth looking up. */
    private int shortestPrefix = Integer.MAX_VALUE;

    private int longestPrefix;

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
        if (!word.endsWith("*")) {
            byWord.computeIfAbsent(word, _ -> new BitSet()).set(group);
            return;
        }
        var prefix = word.substring(0, word.length() - 1);
        byPrefix.computeIfAbsent(prefix, _ -> new BitSet()).set(group);
        shortestPrefix = Math.min(shortestPrefix, prefix.length());
        longestPrefix = Math.max(longestPrefix, prefix.length());
    }

    /**
     * Every place where a phrase begins and matches, from left to right; a phrase once at a place.
     */
    public List<Found<T>> findIn(Reading reading) {
        var found = new ArrayList<Found<T>>();
        var there = groups(reading);
        for (int place = 0; place < entries.size(); place++) {
            if (there.nextClearBit(groups[place]) >= groups[place + 1]) {
                var entry = entries.get(place);
                entry.phrase().in(reading).forEach(span -> found.add(new Found<>(entry, span)));
            }
        }
        found.sort(Comparator.comparingInt(it -> it.span().start()));
        return found;
    }

    /** The groups of which the message has a word. */
    private BitSet groups(Reading reading) {
        var there = new BitSet(groups[entries.size()]);
        for (var word : reading.words()) {
            add(byWord.get(word), there);
            int longest = Math.min(word.length(), longestPrefix);
            for (int length = shortestPrefix; length <= longest; length++) {
                add(byPrefix.get(word.substring(0, length)), there);
            }
        }
        return there;
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
