package org.waymark.content;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.dialog.Slot;
import org.waymark.text.Reading;

/** What a visitor says to a question chooses one option and no other. */
final class SlotCheck {

    private final Draft draft;

    SlotCheck(Draft draft) {
        this.draft = draft;
    }

    void run() {
        for (var slot : draft.slots.values()) {
            once(slot, Slot.Option::means, Code.MEANS_TWICE, "is already the meaning of");
            once(slot, SlotCheck::answers, Code.ANSWER_TWICE, "already chooses");
        }
    }

    private static List<String> answers(Slot.Option option) {
        return Stream.concat(Stream.of(option.label()), option.also().stream())
                .map(words -> String.join(" ", Reading.of(words).words()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private void once(
            Slot slot, Function<Slot.Option, List<String>> words, Code code, String already) {
        var seen = new HashMap<String, String>();
        for (var option : slot.options().values()) {
            for (var word : words.apply(option)) {
                var first = seen.putIfAbsent(word, option.key());
                if (first != null && !first.equals(option.key())) {
                    draft.problems.add(
                            code,
                            option.place(),
                            Problems.quote(word) + " " + already + " " + Problems.quote(first),
                            "keep it at one option of " + Problems.quote(slot.name()));
                }
            }
        }
    }
}
