package org.waymark.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.dialog.Move;
import org.waymark.guide.Guide;

/**
 * Makes the moves of a conversation from a browser's own record of them, trusting nothing in it.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final int maxTurns;

    Rebuild(int maxTurns) {
        this.maxTurns = maxTurns;
    }

    /** The moves, such that they can be stored and folded; empty where any of them is no move. */
    Optional<List<Move>> from(List<String> written, Guide guide) {
        if (written.size() > maxTurns) {
            return Optional.empty();
        }
        var moves = new ArrayList<Move>();
        var numbers = new HashSet<String>();
        for (var line : written) {
            var move = MoveText.read(line);
            if (move.isEmpty() || !numbers.add(move.get().tab() + " " + move.get().n())) {
                return Optional.empty();
            }
            moves.add(guide.admit(move.get()));
        }
        return folds(moves, guide) ? Optional.of(List.copyOf(moves)) : Optional.empty();
    }

    /**
     * A stored log that cannot be folded would lock its visitor out, so such a record is refused.
     */
    private static boolean folds(List<Move> moves, Guide guide) {
        try {
            return guide.replay(moves).size() == moves.size() + 1;
        } catch (RuntimeException e) {
            LOG.warn("a browser's record could not be folded: {}", e.getClass().getName());
            return false;
        }
    }
}
