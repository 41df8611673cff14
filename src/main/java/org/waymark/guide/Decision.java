package org.waymark.guide;

import org.waymark.dialog.Act;

/** What came of reading a message. */
public sealed interface Decision {

    /** It means this, and is one move. */
    record Decided(Act act) implements Decision {}

    /**
     * It names something that is not there, and is no move.
     *
     * @param code the problem's code, such as {@code unknown-topic}
     */
    record Refused(String code) implements Decision {}
}
