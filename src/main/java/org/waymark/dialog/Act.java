package org.waymark.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;

/**
 * What a message was decided to mean. It holds names from the content, and never words, scores or
 * time.
 */
public sealed interface Act {

    /** The open question: an answer; an earlier one: a change of it. */
    record Chose(QuestionId question, String option) implements Act {}

    /**
     * Typed something.
     *
     * @param concern what the safety check noticed
     * @param answer the answer to the open question that it holds, if any
     * @param slots the values that it tells, by slot
     * @param intents what it is about, in order of precedence
     * @param certainty what to do about the intents
     */
    record Said(
            Concern concern,
            @Nullable Chose answer,
            Map<String, String> slots,
            List<String> intents,
            Certainty certainty)
            implements Act {

        /** Whether nothing in it was understood. */
        public boolean isUnclear() {
            return certainty == Certainty.UNCLEAR && answer == null && slots.isEmpty();
        }

        /** Whether nothing in it is left to act on. */
        boolean isEmpty() {
            return answer == null && slots.isEmpty() && intents.isEmpty();
        }

        Said without(String slot) {
            var others = new LinkedHashMap<>(slots);
            others.remove(slot);
            return new Said(concern, answer, others, intents, certainty);
        }

        Said telling(String slot, String value) {
            var changed = new LinkedHashMap<>(slots);
            changed.put(slot, value);
            return new Said(concern, answer, changed, intents, certainty);
        }

        Said answering(Chose other) {
            return new Said(concern, other, slots, intents, certainty);
        }
    }

    record Start(String topic) implements Act {}

    record Back() implements Act {}

    record Restart() implements Act {}

    record Help() implements Act {}

    /** A move from a browser's own record whose names this content does not know. */
    record Lost() implements Act {}

    /** What a typed message asks of the guide. */
    enum Certainty {
        /** Open the first intent's dialog; the others wait. */
        GO,
        /** Ask which of the intents was meant. */
        ASK,
        /** Understood as an answer or as slots alone. */
        ANSWERED,
        /** Not understood. */
        UNCLEAR
    }
}
