package org.waymark.socket;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.conversation.Answer;
import org.waymark.conversation.Opening.Opened;

/** A frame to a browser. */
sealed interface ServerFrame {

    /** Answers hello. */
    record Welcome(Opened opened) implements ServerFrame {}

    /**
     * One turn.
     *
     * @param re the number of the message that it acknowledges, for the tab that sent it
     */
    record Turn(Answer answer, @Nullable Integer re) implements ServerFrame {}

    /**
     * A frame that was not accepted.
     *
     * @param text the kind sentence that says so
     * @param retryIn when the same message may be sent again
     */
    record Problem(@Nullable Integer re, String code, String text, @Nullable Duration retryIn)
            implements ServerFrame {}

    /** The last frame of a socket. */
    record Bye(Reason reason, String text, @Nullable Duration comeBackIn) implements ServerFrame {}

    /** Why the server closes a socket. */
    enum Reason {
        RESTART,
        STOPPED,
        FORGOTTEN,
        EXPIRED,
        FULL,
        IDLE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
