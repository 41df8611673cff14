package org.waymark.dialog;

import java.util.function.ToIntFunction;

/**
 * How much one turn has said. Writers keep one message under 60 words; a turn that would hold more
 * than two or three of them is broken, since one screen is what people read at once.
 */
final class TurnLength {

    private static final int LIMIT = 140;
    private static final int CONTACT = 20;

    private final ToIntFunction<Prose> asRead;
    private int words;

    /** Counts words as this visitor reads them, with numbers and time limits put in. */
    TurnLength(ToIntFunction<Prose> asRead) {
        this.asRead = asRead;
    }

    /** Whether this step, after what was said already, would make the turn too long. */
    boolean isExceededBy(Step step) {
        if (words == 0) {
            return false;
        }
        int cost = cost(guarded(step));
        return cost > 0 && words + cost > LIMIT;
    }

    /**
     * The step itself, or the only one under a {@code not-for:}. A pause comes before the look at
     * who may hear it, never after: in the pause somebody may come to be one who must not.
     */
    private static Step guarded(Step step) {
        return step instanceof Step.If(_, _, var then, var otherwise)
                        && then.isEmpty()
                        && otherwise.size() == 1
                ? otherwise.getFirst()
                : step;
    }

    void add(Step step) {
        words += cost(step);
    }

    private int cost(Step step) {
        return switch (step) {
            case Step.Say say -> asRead.applyAsInt(say.text());
            case Step.Show _ -> CONTACT;
            case Step.Letter _ -> LIMIT / 2;
            case Step.Ask _,
                    Step.If _,
                    Step.GoBy _,
                    Step.Go _,
                    Step.Call _,
                    Step.Offer _,
                    Step.Set _,
                    Step.End _ ->
                    0;
        };
    }
}
