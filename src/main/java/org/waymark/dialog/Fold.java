package org.waymark.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.message.Concern;

/** Folds moves over the content: pure, deterministic, without a clock and without the visitor's words. */
public final class Fold {

    private final Guidance guidance;

    public Fold(Guidance guidance) {
        this.guidance = guidance;
    }

    /** The welcome: turn 0 of every conversation. */
    public Turn begin() {
        var scene = new State.Scene(List.of(), Map.of(), Set.of(), List.of(), 0);
        return new Turn(
                0,
                new State(0, scene, List.of(), Concern.Level.NONE),
                null,
                List.of(),
                Map.of());
    }

    /** The turn that answers one more move. */
    public Turn apply(State state, Move move) {
        return begin();
    }

    /** The turns of a whole log, the welcome first. */
    public List<Turn> replay(List<Move> moves) {
        var turns = new ArrayList<Turn>(List.of(begin()));
        for (var move : moves) {
            turns.add(apply(turns.getLast().after(), move));
        }
        return turns;
    }

    public Guidance guidance() {
        return guidance;
    }
}
