package org.waymark.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.dialog.Move;
import org.waymark.dialog.Turn;
import org.waymark.guide.Guide;

/**
 * Makes the moves of a conversation from a browser's own record of them, trusting nothing in it.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final ConversationSettings settings;

    Rebuild(ConversationSettings settings) {
        this.settings = settings;
    }

    /** A conversation as its record tells it: its moves, and the turns that they fold to. */
    record Rebuilt(List<Move> moves, List<Turn> turns) {}

    /** The conversation, such that it can be stored; empty where any of the lines is no move. */
    Optional<Rebuilt> from(List<String> written, Guide guide) {
        if (written.size() > settings.maxTurns()) {
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
        return fold(moves, guide).map(turns -> new Rebuilt(List.copyOf(moves), turns));
    }

    /**
     * A stored log that cannot be folded would lock its visitor out, and one that folds for long
     * would keep others waiting, so such a record is refused.
     */
    private Optional<List<Turn>> fold(List<Move> moves, Guide guide) {
        try {
            var turns = new ArrayList<>(guide.replay(List.of()));
            int refolds = 0;
            for (var move : moves) {
                var before = turns.getLast().after();
                var turn = guide.take(before, move);
                refolds += Refolds.of(before, turn);
                if (refolds > settings.maxRefolds()) {
                    return Optional.empty();
                }
                turns.add(turn);
            }
            return Optional.of(turns);
        } catch (RuntimeException e) {
            LOG.warn("a browser's record could not be folded: {}", e.getClass().getName());
            return Optional.empty();
        }
    }
}
