package org.waymark.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.State.Frame;
import org.waymark.dialog.State.Posed;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/** Makes the questions that a turn can end with. */
final class Questions {

    private Questions() {}

    static Posed ask(int turn, Slot slot, Rendering rendering) {
        var id = new QuestionId(turn, slot.name());
        return new Posed(rendering.question(id, slot, false), Posed.Kind.SLOT);
    }

    static Posed carryOn(int turn, Rendering rendering) {
        var id = QuestionId.pause(turn);
        var option = new Reply.Option(id.key(), rendering.line(Wording.CARRY_ON, ""));
        var question =
                new Reply.Question(
                        id, rendering.line(Wording.CARRY_ON_PROMPT, ""), List.of(option), false);
        return new Posed(question, Posed.Kind.CARRY_ON);
    }

    /**
     * The question for an offer; none where nothing is left to offer and its writer gave the way on
     * no label of its own, so that it is no pause either.
     */
    static @Nullable Posed offer(
            int turn,
            Frame frame,
            Step.Offer offer,
            Guidance guidance,
            Set<String> visited,
            Rendering rendering) {
        // Which of two topics was meant is asked of both, also where one was opened before.
        boolean which = frame.dialog().equals(QuestionId.WHICH);
        var options =
                new ArrayList<>(titles(offer.dialogs(), which ? Set.of() : visited, guidance));
        if (options.isEmpty() && offer.none() == null) {
            return null;
        }
        var none = offer.none() != null ? offer.none() : rendering.line(Wording.NONE_OF_THESE, "");
        options.add(new Reply.Option(QuestionId.NONE, none));
        var prompt =
                offer.prompt() != null
                        ? rendering.line(offer.prompt())
                        : rendering.line(Wording.OFFER, "");
        var id = QuestionId.offer(turn, frame.dialog(), frame.node());
        return new Posed(new Reply.Question(id, prompt, options, false), Posed.Kind.OFFER);
    }

    static Reply.Ended ended(List<String> unfinished, @Nullable String topic, Guidance guidance) {
        return new Reply.Ended(titles(unfinished, Set.of(), guidance), topic);
    }

    private static List<Reply.Option> titles(
            List<String> dialogs, Set<String> visited, Guidance guidance) {
        return dialogs.stream()
                .filter(dialog -> !visited.contains(dialog))
                .flatMap(dialog -> guidance.dialog(dialog).stream())
                .map(dialog -> new Reply.Option(dialog.name(), dialog.title()))
                .toList();
    }
}
