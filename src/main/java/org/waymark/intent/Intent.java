package org.waymark.intent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that visitors come with.
 *
 * @param name such as {@code complain_nhs}; a finer one stands below its parent: {@code
 *     complain_nhs.delay}
 * @param examples messages of visitors who mean it
 * @param couldBeDanger those of them that nobody should take for harmless, whatever else they mean
 * @param sets the slot values that the intent itself tells, by slot
 * @param fits the values that a message may tell instead, by slot: a platform is private too
 */
public record Intent(
        String name,
        String description,
        List<String> examples,
        Set<String> couldBeDanger,
        Map<String, String> sets,
        Map<String, List<String>> fits) {

    /** Whether nothing was told that contradicts what the intent tells. */
    public boolean agreesWith(Map<String, String> told) {
        return sets.keySet().stream()
                .allMatch(slot -> !told.containsKey(slot) || isTold(slot, told.get(slot)));
    }

    /** Whether the intent tells something, and all of it was told. */
    public boolean isToldBy(Map<String, String> told) {
        return !sets.isEmpty()
                && sets.keySet().stream().allMatch(slot -> isTold(slot, told.get(slot)));
    }

    private boolean isTold(String slot, @Nullable String value) {
        return value != null
                && (value.equals(sets.get(slot))
                        || fits.getOrDefault(slot, List.of()).contains(value));
    }
}
