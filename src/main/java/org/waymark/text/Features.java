package org.waymark.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a model sees of a message's words: each itself ({@code w=}), pairs of neighbours ({@code
 * b=}) and pieces of 3 or 4 letters within a word ({@code c=}), which survive a typo.
 */
final class Features {

    static final String WORD = "w=";
    static final String PAIR = "b=";

    private static final String PIECE = "c=";
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 4;

    private Features() {}

    /** Each feature of these words once, in the order in which it first occurs. */
    static Set<String> of(List<String> words) {
        var features = new LinkedHashSet<String>();
        var previous = "^";
        for (var word : words) {
            features.add(WORD + word);
            features.add(PAIR + previous + " " + word);
            addPieces("<" + word + ">", features);
            previous = word;
        }
        return Collections.unmodifiableSet(features);
    }

    private static void addPieces(String word, Set<String> features) {
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                features.add(PIECE + word.substring(start, start + length));
            }
        }
    }
}
