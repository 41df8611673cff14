package org.waymark.safety;

import java.util.List;
import org.waymark.message.Concern;
import org.waymark.text.Phrase;

/**
 * What writers declare for one concern.
 *
 * @param phrases what tells of it
 * @param exceptions what takes a phrase back where the two overlap: "die of embarrassment"
 * @param mustCatch messages in which exactly this concern must be found
 * @param mustNotCatch messages in which this concern must not be found
 */
public record DangerList(
        Concern concern,
        List<Phrase> phrases,
        List<Phrase> exceptions,
        List<String> mustCatch,
        List<String> mustNotCatch) {}
