package org.waymark.conversation;

import java.util.List;
import org.waymark.dialog.State;
import org.waymark.dialog.Turn;

/**
 * How often moves are folded anew: once for each later move that counts, at each change of an
 * earlier answer. So few messages could make a log that takes long to replay, again and again.
 */
final class Refolds {

    private Refolds() {}

    /** Those of a whole log. */
    static int in(List<Turn> turns) {
        int sum = 0;
        for (int i = 1; i < turns.size(); i++) {
            sum += of(turns.get(i - 1).after(), turns.get(i));
        }
        return sum;
    }

    /** Those of one turn; none where it folds its own move alone. */
    static int of(State before, Turn turn) {
        var old = before.path();
        var now = turn.after().path();
        int made = 0;
        for (int i = 0; i < now.size(); i++) {
            if (i >= old.size() || !isSame(old.get(i), now.get(i))) {
                made++;
            }
        }
        return Math.max(0, made - 1);
    }

    @SuppressWarnings(
            "ReferenceEquality") // what was folded anew is equal too, where little changed
    private static boolean isSame(State.Effective one, State.Effective other) {
        return one == other;
    }
}
