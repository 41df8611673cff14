package org.waymark.dialog;

import java.util.Collections;
import java.util.HashSet;
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

    /** The same, where nothing is asked after these topics either. */
    public Patterns notAfter(Set<String> topics) {
        var all = new HashSet<>(ends.notAfter);
        all.addAll(topics);
        return new Patterns(
                wordings,
                commands,
                problems,
                new Ends(ends.words, Collections.unmodifiableSet(all)));
    }

    /**
     * The end of a conversation.
     *
     * @param words what is said there, by key, such as {@code ask}
     * @param notAfter the topics of people in danger, or harmed, and others that are heavy: nothing
     *     is asked after them, nothing of them is counted, and no answer in them is paced
     */
    public record Ends(Map<String, String> words, Set<String> notAfter) {
        public static final Ends NONE = new Ends(Map.of(), Set.of());
    }
}
