package org.waymark.intent;

import java.util.List;
import java.util.Map;

/**
 * Something that visitors come with.
 *
 * @param name such as {@code complain_nhs}; a finer one stands below its parent: {@code
 *     complain_nhs.delay}
 * @param examples messages of visitors who mean it
 * @param sets the slot values that the intent itself tells, by slot
 */
public record Intent(
        String name, String description, List<String> examples, Map<String, String> sets) {}
