package org.waymark.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Act;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.Rendering;
import org.waymark.dialog.Slot;
import org.waymark.dialog.State.Frame;
import org.waymark.dialog.State.Posed;
import org.waymark.dialog.State.Scene;
import org.waymark.dialog.State.Why;
import org.waymark.dialog.Wording;
import org.waymark.intent.Classification;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;
import org.waymark.text.Reading;

/** Looks in a message for an answer to the question that waits. */
final class OpenQuestion {

    /** Longer messages tell a story: words of an option in them are no answer yet. */
    private static final int SHORT = 12;

    /** A bare value is no longer than this. */
    private static final int SHORTEST = 3;

    private final Guidance guidance;

    /** The options of each slot, with their words; read once, since they are many. */
    private final Map<String, List<Choice>> bySlot = new LinkedHashMap<>();

    /** The words of each label that was shown: of the writers' labels, of which there are few. */
    private final Map<String, List<String>> byLabel = new ConcurrentHashMap<>();

    private final List<String> noneOfThese;

    OpenQuestion(Guidance guidance) {
        this.guidance = guidance;
        guidance.slots()
                .forEach((name, slot) ->
                        bySlot.put(
                                name, slot.options().values().stream().map(Choice::of).toList()));
        this.noneOfThese = words(new Rendering(guidance, Map.of()).line(Wording.NONE_OF_THESE, ""));
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
        boolean helping = false;
        for (var frame : scene.stack().reversed()) {
            if (frame.posed() != null) {
                var found = answer(frame, frame.posed(), reading, told, classified);
                if (found != null && helping && !found.whole()) {
                    return null;
                }
                if (found != null || !isHelp(frame)) {
                    return found;
                }
                helping = true;
            }
        }
        return null;
    }

    private static boolean isHelp(Frame frame) {
        return frame.why() == Why.SAFETY;
    }

    private @Nullable Answer answer(
            Frame frame,
            Posed posed,
            Reading reading,
            Map<String, String> told,
            Classification classified) {
        var id = posed.question().id();
        var choices = choices(frame, posed);
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
        var named =
                reading.words().size() > SHORT
                        ? Optional.<Choice>empty()
                        : only(choices, choice -> choice.isIn(reading));
        return named.or(() -> meant(posed, choices, classified))
                .map(choice -> choice.answer(id, false))
                .orElse(null);
    }

    private Optional<Choice> meant(Posed posed, List<Choice> choices, Classification classified) {
        if (!classified.readable() || classified.ranked().isEmpty()) {
            return Optional.empty();
        }
        var top = classified.ranked().getFirst();
        return top.confidence() < Thresholds.MEANS && !classified.exact()
                ? Optional.empty()
                : only(
                        choices,
                        choice ->
                                choice.means(top.intent())
                                        && !isOffElsewhere(posed, choice, top.intent()));
    }

    /** A finer intent with a topic of its own does not mean the offer of its parent's. */
    private boolean isOffElsewhere(Posed posed, Choice choice, String intent) {
        return posed.kind() == Posed.Kind.OFFER
                && guidance.openedBy(intent)
                        .filter(dialog -> !dialog.name().equals(choice.key()))
                        .isPresent();
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

    private List<Choice> choices(Frame frame, Posed posed) {
        return switch (posed.kind()) {
            case SLOT -> bySlot.getOrDefault(posed.question().id().key(), List.of());
            case OFFER, CARRY_ON ->
                    posed.question().options().stream()
                            .map(option ->
                                    choice(
                                            option,
                                            goesOn(frame, posed, option),
                                            Guidance.MENUS.contains(frame.dialog())))
                            .toList();
        };
    }

    /** Whether the option is the way on: past the guide's own pause, or from help to the guide. */
    private static boolean goesOn(Frame frame, Posed posed, Reply.Option option) {
        return posed.kind() == Posed.Kind.CARRY_ON
                || (isHelp(frame) && option.key().equals(QuestionId.NONE));
    }

    /** From a menu, meaning a topic is no answer but what the message is about: as sure as that. */
    private Choice choice(Reply.Option option, boolean goesOn, boolean inMenu) {
        var words = new ArrayList<List<String>>();
        words.add(wordsOf(option));
        if (goesOn) {
            guidance.patterns()
                    .commands()
                    .getOrDefault("carry-on", List.of())
                    .forEach(it -> words.add(words(it)));
        }
        if (option.key().equals(QuestionId.NONE)) {
            words.add(noneOfThese);
        }
        var intents = inMenu ? List.<String>of() : opening(option.key());
        return new Choice(option.key(), words, intents);
    }

    /** Whether a message is nothing but what one of the buttons says that are shown now. */
    boolean isLabelShown(Scene scene, Reading reading) {
        return scene.open().stream()
                .flatMap(posed -> posed.question().options().stream())
                .anyMatch(option -> wordsOf(option).equals(reading.words()));
    }

    private List<String> wordsOf(Reply.Option option) {
        return byLabel.computeIfAbsent(option.label(), OpenQuestion::words);
    }

    /** Whether a message says only that none of what is on the screen fits. */
    boolean isNoneOfThese(Reading reading) {
        return reading.words().equals(noneOfThese);
    }

    /**
     * What a message tells of slots: what was read in it, or else the one slot that it names bare.
     * "NHS" alone tells who provides the therapy, whatever was asked.
     */
    Map<String, String> told(Reading reading, Map<String, String> read) {
        if (!read.isEmpty() || reading.isEmpty() || reading.words().size() > SHORTEST) {
            return read;
        }
        var bare =
                guidance.slots().values().stream()
                        .filter(OpenQuestion::isReadAnywhere)
                        .flatMap(slot ->
                                bySlot.getOrDefault(slot.name(), List.of()).stream()
                                        .filter(it -> it.isAllOf(reading))
                                        .map(it -> Map.entry(slot.name(), it.key())))
                        .toList();
        return bare.size() == 1 ? Map.ofEntries(bare.getFirst()) : read;
    }

    private static boolean isReadAnywhere(Slot slot) {
        return slot.options().values().stream().anyMatch(it -> !it.mentions().isEmpty());
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
