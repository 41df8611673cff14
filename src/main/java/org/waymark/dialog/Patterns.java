package org.waymark.dialog;

import java.util.List;
import java.util.Map;

/**
 * The words of the engine.
 *
 * @param wordings what it says, complete
 * @param commands the typed words that mean {@code back}, {@code help} and {@code restart}
 * @param problems the kind sentence for each problem on the way in, by code, such as {@code
 *     too-long}
 */
public record Patterns(
        Map<Wording, Prose> wordings,
        Map<String, List<String>> commands,
        Map<String, String> problems) {}
