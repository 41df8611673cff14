package org.waymark.safety;

import java.util.List;
import org.waymark.text.Reading;

/**
 * Looks for danger in a message. It is made to run on every typed message before anything else
 * looks at it. Safe for many threads.
 */
public final class SafetyCheck {

    private final Noticing phrases;

    public SafetyCheck(List<DangerList> lists) {
        phrases = new Noticing(lists);
    }

    /** The most pressing concern in the message. */
    public Finding check(Reading reading) {
        return phrases.in(reading);
    }
}
