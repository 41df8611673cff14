package org.waymark.text;

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

    private static final int MOST_LEFT_OUT = 2;

    private final List<String> words;

    /** The hash of what a word becomes, and in the lower half the word's number; sorted. */
    private final long[] entries;

    private final int longest;

    DeletionIndex(Collection<String> words) {
        this.words = List.copyOf(words);
        entries =
                IntStream.range(0, this.words.size())
                        .boxed()
                        .flatMapToLong(this::entries)
                        .toArray();
        Arrays.sort(entries);
        longest = this.words.stream().mapToInt(String::length).max().orElse(0);
    }

    private LongStream entries(int number) {
        return shortened(words.get(number)).mapToLong(hash -> ((long) hash << 32) | number);
    }

    /** Words that may be like this one, and a few that only look so; all that are alike. */
    Set<String> alike(String word) {
        var found = new LinkedHashSet<String>();
        if (word.length() > longest + MOST_LEFT_OUT) {
            return found;
        }
        shortened(word)
                .forEach(hash -> {
                    int at = Arrays.binarySearch(entries, (long) hash << 32);
                    for (int i = at < 0 ? -at - 1 : at; i < entries.length; i++) {
                        if (entries[i] >> 32 != hash) {
                            break;
                        }
                        found.add(words.get((int) entries[i]));
                    }
                });
        return found;
    }

    /** Hashes of the word, and of all that it becomes without a letter, or two of a long one. */
    private static IntStream shortened(String word) {
        int end = word.length();
        var hashes = IntStream.builder();
        for (int first = 0; first <= end; first++) {
            for (int second = end >= LONG - 1 ? first + 1 : end; second < end; second++) {
                hashes.add(hash(word, first, second));
            }
            hashes.add(hash(word, first, end));
        }
        return hashes.build();
    }

    /** Of the word without the letters at two places; past its end, there is none. */
    private static int hash(String word, int first, int second) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            if (i != first && i != second) {
                hash = 31 * hash + word.charAt(i);
            }
        }
        return hash;
    }
}
