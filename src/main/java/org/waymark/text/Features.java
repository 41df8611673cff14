package org.waymark.text;

import java.util.List;

/**
 * What a model sees of a message's words: each itself, pairs of neighbours, and pieces of 3 or 4
 * letters within a word, which survive a typo. Each is a number of 64 bits: its kind, and a hash of
 * its letters that no two of a million are likely to share.
 */
final class Features {

    private static final int KIND_FROM = 62;
    private static final long WORD = 0;
    private static final long PAIR = 1;
    private static final long PIECE = 2;

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 4;

    /** Fowler, Noll and Vo's hash 1a. */
    private static final long HASH_OF_NOTHING = 0xCBF29CE484222325L;

    private static final long HASH_TIMES = 0x100000001B3L;

    private Features() {}

    /** Each feature of these words once, in the order in which it first occurs. */
    static long[] of(List<String> words) {
        var features = new Numbering();
        var previous = "^";
        for (var word : words) {
            features.add(word(word));
            features.add(pair(previous, word));
            addPieces("<" + word + ">", features);
            previous = word;
        }
        return features.keys();
    }

    private static void addPieces(String word, Numbering features) {
        for (int start = 0; start + SHORTEST_PIECE <= word.length(); start++) {
            long hash = hash(HASH_OF_NOTHING, word, start, start + SHORTEST_PIECE);
            features.add(feature(PIECE, hash));
            if (start + LONGEST_PIECE <= word.length()) {
                int end = start + LONGEST_PIECE;
                features.add(feature(PIECE, hash(hash, word, start + SHORTEST_PIECE, end)));
            }
        }
    }

    /** The feature of a word. */
    static long word(String word) {
        return feature(WORD, hash(HASH_OF_NOTHING, word, 0, word.length()));
    }

    /** The feature of two neighbours. */
    static long pair(String previous, String word) {
        long first = hash(HASH_OF_NOTHING, previous, 0, previous.length());
        return feature(PAIR, hash(next(first, ' '), word, 0, word.length()));
    }

    static boolean isWord(long feature) {
        return feature >>> KIND_FROM == WORD;
    }

    static boolean isPair(long feature) {
        return feature >>> KIND_FROM == PAIR;
    }

    private static long feature(long kind, long hash) {
        return (kind << KIND_FROM) | (hash >>> (64 - KIND_FROM));
    }

    private static long hash(long before, String letters, int from, int to) {
        long hash = before;
        for (int i = from; i < to; i++) {
            hash = next(hash, letters.charAt(i));
        }
        return hash;
    }

    private static long next(long hash, char letter) {
        return (hash ^ letter) * HASH_TIMES;
    }
}
