package org.waymark.dialog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Concern;
import org.waymark.message.Reply;

/**
 * Where a conversation stands: a pure function of its moves and the content, never stored.
 *
 * @param turn the number of the last turn, which is the number of moves
 * @param scene what the visitor is in the middle of
 * @param path the moves that count, from the welcome on; Back and changes rewrite it
 * @param attention the highest level of concern so far; it never falls
 */
public record State(int turn, Scene scene, List<Effective> path, Concern.Level attention) {

    /** Those that are topics, and not the guide's own menus. */
    public static Stream<String> topics(Set<String> dialogs) {
        return dialogs.stream().filter(dialog -> !Guidance.MENUS.contains(dialog));
    }

    /**
     * What the visitor is in the middle of.
     *
     * @param stack what runs, innermost last
     * @param slots what is known
     * @param visited the dialogs that were opened, in order
     * @param setAside dialogs that fell off because too many waited
     * @param unclearInARow messages in a row that were not understood
     */
    public record Scene(
            List<Frame> stack,
            Map<String, Known> slots,
            Set<String> visited,
            List<String> setAside,
            int unclearInARow) {

        /** The question that waits for an answer, if any. */
        public Optional<Posed> open() {
            return stack.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(stack.getLast().posed());
        }

        /** Whether one of the guide's own menus is what waits for an answer. */
        public boolean isAtMenu() {
            return !stack.isEmpty() && Guidance.MENUS.contains(stack.getLast().dialog());
        }

        /** Whether help is what waits for an answer. */
        public boolean isAtHelp() {
            return stack.stream()
                    .anyMatch(frame ->
                            frame.why() == Why.SAFETY
                                    && frame.dialog().equals(stack.getLast().dialog()));
        }

        /** The topic that was opened last; none where only menus were. */
        public Optional<String> topic() {
            return topic(visited);
        }

        static Optional<String> topic(Set<String> visited) {
            return topics(visited).reduce((_, later) -> later);
        }

        /** The known values, by slot. */
        public Map<String, String> values() {
            return slots.entrySet().stream()
                    .collect(
                            Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().value()));
        }
    }

    /**
     * One dialog or node under way.
     *
     * @param rest the steps that are left in it
     * @param posed the question it waits on, if any; its step is the first of the rest
     */
    public record Frame(
            String dialog, String node, List<Step> rest, Why why, @Nullable Posed posed) {

        Frame with(List<Step> steps) {
            return new Frame(dialog, node, steps, why, null);
        }

        Frame at(Dialog.Node other) {
            return new Frame(dialog, other.name(), other.steps(), why, null);
        }

        Frame waitingOn(@Nullable Posed question) {
            return new Frame(dialog, node, rest, why, question);
        }

        boolean isInterruption() {
            return why == Why.DIGRESSION || why == Why.SAFETY;
        }

        List<Step> tail() {
            return rest.subList(1, rest.size());
        }
    }

    /** Why a frame is on the stack, which decides the words on return. */
    public enum Why {
        TOPIC,
        CALL,
        OFFER,
        DIGRESSION,
        QUEUED,
        SAFETY
    }

    /**
     * A question as it was put.
     *
     * @param kind what an answer does
     */
    public record Posed(Reply.Question question, Kind kind) {
        public enum Kind {
            /** Fills the slot of the question's key. */
            SLOT,
            /** Opens the dialog of the option's key, or goes on. */
            OFFER,
            /** Goes on. */
            CARRY_ON
        }
    }

    /** A value, and the turn whose move made it known. */
    public record Known(String value, int turn) {}

    /**
     * A move that counts: the turn it belongs to, what it did, and the scene and replies it led to.
     */
    public record Effective(int turn, Act act, Scene after, List<Reply> replies) {}

    /** The same, with the level of one more message taken into account. */
    State heeding(Concern.Level level) {
        var higher = level.compareTo(attention) > 0 ? level : attention;
        return new State(turn, scene, path, higher);
    }

    /** One turn later, in another scene, on the same path. */
    State next(Scene other) {
        return new State(turn + 1, other, path, attention);
    }

    /** Whether help stays in sight. */
    public boolean isAttentive() {
        return attention != Concern.Level.NONE;
    }
}
