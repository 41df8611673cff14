package org.waymark.conversation;

import java.time.Duration;
import java.util.List;

/** What came of opening a conversation. */
public sealed interface Opening {

    /**
     * It is open.
     *
     * @param token names it from now on; a secret of the browser
     * @param turn the number of its last turn
     * @param missing the turns that the browser has not seen, in order
     * @param expiresIn how long it is remembered after its last message
     * @param content the version of the content
     */
    record Opened(
            String token,
            Resumed resumed,
            int turn,
            List<Answer> missing,
            Duration expiresIn,
            String content)
            implements Opening {

        /** Leaves the token out. */
        @Override
        public String toString() {
            return "Opened[" + resumed + ", turn " + turn + "]";
        }
    }

    /** As many conversations as the settings allow are remembered already. */
    record Full() implements Opening {}

    /** The visitor had deleted it, and a tab that did not hear of it asks for it. */
    record Forgotten() implements Opening {}

    /** The guide is switched off. */
    record Stopped() implements Opening {}

    /** Whether an earlier conversation goes on. */
    enum Resumed {
        /** A fresh one. */
        NEW,
        /** The earlier one, remembered here or rebuilt from the browser's moves. */
        YES,
        /**
         * An empty one, since the earlier one is not remembered: the browser may send its record.
         */
        NO
    }
}
