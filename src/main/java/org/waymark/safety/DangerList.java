package org.waymark.safety;

import java.util.List;
import org.waymark.message.Concern;
import org.waymark.text.Phrase;

/**
 * What writers declare for one concern; with the concern {@code NONE}, what is harmless.
 *
 * @param phrases what tells of it
 * @param exceptions what takes a phrase back where the two overlap: "die of embarrassment"
 * @param mustCatch messages in which the phrases must find exactly this concern
 * @param mustNotCatch messages in which this concern must not be found
 * @param examples messages of this concern that no phrase need find, to learn from
 * @param measured messages that are kept from all learning, to measure with
 */
public record DangerList(
        Concern concern,
        List<Phrase> phrases,
        List<Phrase> exceptions,
        List<String> mustCatch,
        List<String> mustNotCatch,
        List<String> examples,
        List<String> measured) {}
