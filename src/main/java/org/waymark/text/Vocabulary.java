package org.waymark.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of some texts, to tell whether another text is made of words like them. */
public final class Vocabulary {

    private static final int PIECE = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> pieces = new HashSet<>();

    /** Learns the words of these texts. */
    public Vocabulary(List<Reading> texts) {
        for (var text : texts) {
            for (var word : text.words()) {
                if (words.add(word)) {
                    pieces.addAll(pieces(word));
                }
            }
        }
    }

    /** The share of the words that are known, from 0 to 1; a misspelt one counts for a part. */
    public double familiarity(Reading reading) {
        return reading.words().stream().mapToDouble(this::familiarity).average().orElse(0);
    }

    private double familiarity(String word) {
        if (words.contains(word)) {
            return 1;
        }
        var pieces = pieces(word);
        long alike = pieces.stream().filter(this.pieces::contains).count();
        return alike / (double) (pieces.size() + 1);
    }

    private static List<String> pieces(String word) {
        var padded = "<" + word + ">";
        return IntStream.rangeClosed(0, padded.length() - PIECE)
                .mapToObj(start -> padded.substring(start, start + PIECE))
                .toList();
    }
}
