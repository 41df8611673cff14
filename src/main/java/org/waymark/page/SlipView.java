package org.waymark.page;

import java.util.Set;

/**
 * What was wrong with a post, and the field to mend it in.
 *
 * @param field its id on the page
 * @param inWords whether it is about the words, and not about the choice
 * @param unread whether words were not read, which may have been a call for help
 */
record SlipView(String text, String field, boolean inWords, boolean unread) {

    private static final Set<String> ABOUT_WORDS = Set.of("nothing-said", "too-long");

    static SlipView of(String code, String problem, TurnView turn) {
        boolean hasOptions = turn.question() != null && turn.question().single() == null;
        boolean inWords = !hasOptions || ABOUT_WORDS.contains(code);
        var text =
                switch (code) {
                    case "nothing" ->
                            hasOptions
                                    ? "Choose an answer, or say it in your own words"
                                    : "Say it in your own words";
                    case "nothing-said" -> "Say it in your own words first";
                    default -> problem;
                };
        return new SlipView(text, inWords ? "words" : "option", inWords, code.equals("too-long"));
    }

    /** Asked by the template. */
    boolean inChoice() {
        return !inWords;
    }
}
