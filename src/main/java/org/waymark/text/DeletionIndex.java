package org.waymark.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds words that are like another: two words are alike where both become the same when a letter
 * or two is left out of each. It holds every word under all that it can become.
 */
final class DeletionIndex {

    /** From this length on, a word may differ in two places. */
    static final int LONG = 7;

    private final List<String> words;

    /** The hash of what a word becomes, and in the lower half the word's number; sorted. */
    private final long[] entries;

    DeletionIndex(Collection<String> words) {
        this.words = List.copyOf(words);
        entries =
                IntStream.range(0, this.words.size())
                        .parallel()
                        .boxed()
                        .flatMapToLong(this::entries)
                        .toArray();
        Arrays.parallelSort(entries);
    }

    private LongStream entries(int number) {
        return shortened(words.get(number)).stream()
                .mapToLong(it -> ((long) it.hashCode() << 32) | number);
    }

    /** Words that may be like this one, and a few that only look so; all that are alike. */
    Set<String> alike(String word) {
        var found = new LinkedHashSet<String>();
        for (var shortened : shortened(word)) {
            long hash = (long) shortened.hashCode() << 32;
            int at = Arrays.binarySearch(entries, hash);
            for (int i = at < 0 ? -at - 1 : at; i < entries.length; i++) {
                if (entries[i] >> 32 != hash >> 32) {
                    break;
                }
                found.add(words.get((int) entries[i]));
            }
        }
        return found;
    }

    private static Set<String> shortened(String word) {
        var all = new LinkedHashSet<String>();
        all.add(word);
        leaveOut(word, all);
        if (word.length() >= LONG - 1) {
            new ArrayList<>(all).forEach(shorter -> leaveOut(shorter, all));
        }
        return all;
    }

    private static void leaveOut(String word, Set<String> all) {
        for (int i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
    }
}
