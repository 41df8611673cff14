package org.waymark.socket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.message.VisitorMessage;

/** A frame from a browser, checked. */
sealed interface ClientFrame {

    /** The version of the wire. */
    int VERSION = 1;

    /**
     * Opens, resumes or rebuilds a conversation.
     *
     * @param tab names the browser tab
     * @param resume the token of an earlier conversation
     * @param seen the last turn that the browser has, or -1
     * @param moves the browser's own record of its moves
     */
    record Hello(String tab, @Nullable String resume, int seen, List<String> moves)
            implements ClientFrame {

        /** Leaves the token out. */
        @Override
        public String toString() {
            return "Hello[seen " + seen + ", " + moves.size() + " moves]";
        }
    }

    /** The tab's n-th message. */
    record Message(int n, VisitorMessage message) implements ClientFrame {}

    /** Deletes the conversation. */
    record Forget(int n) implements ClientFrame {}
}
