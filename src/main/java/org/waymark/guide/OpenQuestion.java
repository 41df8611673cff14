package org.waymark.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Act;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.Slot;
import org.waymark.dialog.State.Frame;
import org.waymark.dialog.State.Posed;
import org.waymark.dialog.State.Scene;
import org.waymark.dialog.State.Why;
import org.waymark.intent.Classification;
import org.waymark.message.QuestionId;
import org.waymark.text.Reading;

/** Looks in a message for an answer to the question that waits. */
final class OpenQuestion {

    /** Longer messages tell a story: words of an option in them are no answer yet. */
    private static final int SHORT = 12;

    private final Guidance guidance;

    OpenQuestion(Guidance guidance) {
        this.guidance = guidance;
    }

    /**
     * An answer that was found.
     *
     * @param whole whether it is all that the message says
     * @param intents the intents that the option means
     */
    record Answer(Act.Chose chose, boolean whole, List<String> intents) {

        boolean means(String intent) {
            return intents.stream()
                    .anyMatch(it -> intent.equals(it) || intent.startsWith(it + "."));
        }
    }

    /** The answer to the open question, or to the one that help interrupted. */
    @Nullable Answer answer(
            Scene scene, Reading reading, Map<String, String> told, Classification classified) {
        for (var frame : scene.stack().reversed()) {
            if (frame.posed() != null) {
                var found = answer(frame.posed(), reading, told, classified);
                if (found != null || !isHelp(frame)) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isHelp(Frame frame) {
        return frame.why() == Why.SAFETY;
    }

    private @Nullable Answer answer(
            Posed posed, Reading reading, Map<String, String> told, Classification classified) {
        var id = posed.question().id();
        var choices = choices(posed);
        var whole =
                only(choices, choice -> choice.isAllOf(reading))
                        .or(() -> byNumber(posed, choices, reading));
        if (whole.isPresent()) {
            return whole.get().answer(id, true);
        }
        var entity = told.get(id.key());
        if (entity != null) {
            return only(choices, choice -> choice.key().equals(entity))
                    .map(choice -> choice.answer(id, false))
                    .orElse(null);
        }
        return only(choices, choice -> choice.isIn(reading))
                .filter(choice -> reading.words().size() <= SHORT)
                .or(() -> meant(choices, classified))
                .map(choice -> choice.answer(id, false))
                .orElse(null);
    }

    private static Optional<Choice> meant(List<Choice> choices, Classification classified) {
        if (!classified.readable() || classified.ranked().isEmpty()) {
            return Optional.empty();
        }
        var top = classified.ranked().getFirst();
        return top.confidence() < Thresholds.MEANS && !classified.exact()
                ? Optional.empty()
                : only(choices, choice -> choice.means(top.intent()));
    }

    /** "2" chooses the second option shown. */
    private static Optional<Choice> byNumber(Posed posed, List<Choice> choices, Reading reading) {
        var words = reading.words();
        if (words.size() != 1 || !words.getFirst().matches("[1-9]")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(words.getFirst()) - 1;
        var shown = posed.question().options();
        return index < shown.size()
                ? only(choices, choice -> choice.key().equals(shown.get(index).key()))
                : Optional.empty();
    }

    private static Optional<Choice> only(List<Choice> choices, Predicate<Choice> condition) {
        var found = choices.stream().filter(condition).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Choice> choices(Posed posed) {
        return switch (posed.kind()) {
            case SLOT ->
                    guidance.slot(posed.question().id().key()).stream()
                            .flatMap(slot -> slot.options().values().stream())
                            .map(Choice::of)
                            .toList();
            case OFFER, CARRY_ON ->
                    posed.question().options().stream()
                            .map(option ->
                                    new Choice(
                                            option.key(),
                                            List.of(words(option.label())),
                                            opening(option.key())))
                            .toList();
        };
    }

    private List<String> opening(String dialog) {
        return guidance.dialog(dialog).map(it -> it.opensOn()).orElse(List.of());
    }

    private static List<String> words(String text) {
        return Reading.of(text).words();
    }

    /** An option, with the words that choose it. */
    private record Choice(String key, List<List<String>> words, List<String> intents) {

        static Choice of(Slot.Option option) {
            var words = new ArrayList<List<String>>();
            words.add(OpenQuestion.words(option.label()));
            option.also().forEach(also -> words.add(OpenQuestion.words(also)));
            return new Choice(option.key(), words, option.means());
        }

        boolean isAllOf(Reading reading) {
            return words.contains(reading.words());
        }

        boolean isIn(Reading reading) {
            var message = reading.words();
            return words.stream()
                    .anyMatch(it -> !it.isEmpty() && Collections.indexOfSubList(message, it) >= 0);
        }

        boolean means(String intent) {
            return intents.stream()
                    .anyMatch(it -> intent.equals(it) || intent.startsWith(it + "."));
        }

        Answer answer(QuestionId question, boolean whole) {
            return new Answer(new Act.Chose(question, key), whole, intents);
        }
    }
}
