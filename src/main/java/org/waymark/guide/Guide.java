package org.waymark.guide;

import java.util.List;
import org.waymark.dialog.Fold;
import org.waymark.dialog.Move;
import org.waymark.dialog.State;
import org.waymark.dialog.Turn;
import org.waymark.intent.IntentClassifier;
import org.waymark.intent.SlotReader;
import org.waymark.message.HelpPage;
import org.waymark.message.VisitorMessage;
import org.waymark.safety.SafetyCheck;

/** Reads messages into moves and takes turns, over one version of the content. Safe for many threads. */
public final class Guide {

    private final Fold fold;

    public Guide(Fold fold, SafetyCheck safety, IntentClassifier intents, SlotReader slots) {
        this.fold = fold;
    }

    /** What the message means where the conversation stands. */
    public Decision read(State state, VisitorMessage message) {
        return new Decision.Refused("unknown-option");
    }

    /** The turn that answers one more move. */
    public Turn take(State state, Move move) {
        return fold.apply(state, move);
    }

    /** The turns of a whole log, the welcome first. */
    public List<Turn> replay(List<Move> moves) {
        return fold.replay(moves);
    }

    /** A move from outside, as this content can keep it: {@code Lost} where it names what is not there. */
    public Move admit(Move move) {
        return move;
    }

    /** The page of help that needs no conversation. */
    public HelpPage helpPage() {
        return new HelpPage("", List.of(), List.of());
    }

    /** An entry of {@code site.yaml}; empty where there is none. */
    public String site(String entry) {
        return fold.guidance().site().entry(entry);
    }

    /** The kind sentence for a problem's code. */
    public String problem(String code) {
        return fold.guidance().patterns().problems().getOrDefault(code, "");
    }

    /** Names the content it serves. */
    public String version() {
        return fold.guidance().version();
    }
}
