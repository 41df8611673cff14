package org.waymark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/**
 * Cuts a message where its writer begins something else: where a sentence ends, and, since many
 * write none, at words like "also" and "and can i". A sentence detector that learnt from edited
 * text finds no more than the first of these in what visitors type.
 */
final class Clauses {

    /** What is shorter tells nothing alone, and stays with what is before it. */
    private static final int FEWEST_WORDS = 5;

    /** Longer stories are heard as a whole beyond so many. */
    private static final int MOST = 6;

    /** It is cut nowhere else. */
    private static final String MAY_CUT = " \t\n\u000B\f\r,";

    private static final String LINK = "(?:and|but|plus|so|then|or)";

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?<=[.!?;])\\s+|[\\n\\r]+|\\s+[-–—]+\\s+"
                            + "|[\\s,]+(?="
                            + LINK
                            + "?\\s?\\b(?:also|plus|on top of that|as well as that|another thing"
                            + "|other thing is|at the same time|meanwhile|secondly)\\b)"
                            + "|[\\s,]+(?="
                            + LINK
                            + "\\s(?:how (?:do|can|would|should) i|can i|could i|should i|is there"
                            + "|where (?:do|can) i|what (?:do|can) i|do i (?:have|need)|i (?:want"
                            + "|need|would like|wanna|wish|also)|id like|i'd like)\\b)",
                    Pattern.CASE_INSENSITIVE);

    private Clauses() {}

    /** The parts of the text in order; the text alone, where it says one thing. */
    static List<String> of(String text) {
        if (new StringTokenizer(text, MAY_CUT).countTokens() < 2 * FEWEST_WORDS) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        for (var part : BETWEEN.splitAsStream(text.strip()).toList()) {
            if (!parts.isEmpty() && (isShort(part) || isShort(parts.getLast()))) {
                parts.add(parts.removeLast() + " " + part);
            } else {
                parts.add(part);
            }
        }
        return parts.size() > MOST ? List.of(text) : List.copyOf(parts);
    }

    private static boolean isShort(String part) {
        return new StringTokenizer(part).countTokens() < FEWEST_WORDS;
    }
}
