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

    void delete(String key);

    /** What came of appending. */
    enum Appended {
        DONE,
        /** Somebody else appended first. */
        BEHIND,
        /** The key is not known. */
        GONE
    }
}
