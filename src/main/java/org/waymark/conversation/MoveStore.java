package org.waymark.conversation;

import java.util.List;
import java.util.Optional;
import org.waymark.dialog.Move;

/** Keeps the moves of conversations, each under a key that does not give its token away. */
interface MoveStore {

    /** The moves so far; empty where the key is not known. Reading keeps it remembered. */
    Optional<List<Move>> read(String key);

    /** Makes an empty log; false where there is no room for another. */
    boolean create(String key);

    /** Appends, if the log has exactly the expected length. */
    Appended append(String key, int expected, List<Move> more);

    /** Deletes the log, and remembers for as long as logs are kept that it was meant to go. */
    void delete(String key);

    /** Whether it was deleted on purpose: then it must not come back from another tab's record. */
    boolean wasDeleted(String key);

    /** What came of appending. */
    enum Appended {
        DONE,
        /** Somebody else appended first. */
        BEHIND,
        /** The key is not known. */
        GONE
    }
}
