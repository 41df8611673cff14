package org.waymark.guide;

import org.waymark.dialog.Act;
import org.waymark.dialog.State;
import org.waymark.message.VisitorMessage;

/** Reads one message into one act. */
public final class Guide {

    /** What the message means where the conversation stands. */
    public Act read(State state, VisitorMessage message) {
        return new Act.Help();
    }
}
