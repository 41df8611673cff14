package org.waymark.dialog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the engine.
 *
 * @param wordings what it says, complete
 * @param commands the typed words that mean {@code back}, {@code help} and {@code restart}
 * @param problems the kind sentence for each problem on the way in, by code, such as {@code
 *     too-long}
 * @param ends what is asked and offered at the end of a conversation
 */
public record Patterns(
        Map<Wording, Prose> wordings,
        Map<String, List<String>> commands,
        Map<String, String> problems,
        Ends ends) {

    /**
     * The end of a conversation.
     *
     * @param words what is said there, by key, such as {@code ask}
     * @param notAfter the topics after which nothing is asked, and which are not counted
     */
    public record Ends(Map<String, String> words, Set<String> notAfter) {
        public static final Ends NONE = new Ends(Map.of(), Set.of());
    }
}
