package org.waymark.content;

import java.util.regex.Pattern;
import org.waymark.dialog.Slot;
import org.waymark.dialog.Slot.Option;
import org.waymark.dialog.Step;

/** A question has few options, and one for those who are not sure. */
final class OptionCheck {

    private static final Pattern NOT_SURE =
            Pattern.compile("(?i).*\\b(not sure|unsure|don['’]t know|do not know|rather not)\\b.*");

    private final Draft draft;
    private final Hints hints;

    OptionCheck(Draft draft, Hints hints) {
        this.draft = draft;
        this.hints = hints;
    }

    void run() {
        draft.slots.values().forEach(this::look);
        Steps.of(draft.dialogs.values())
                .forEach(step -> {
                    if (step instanceof Step.Offer offer) {
                        few(offer);
                    }
                });
    }

    private void look(Slot slot) {
        var listed = slot.options().values().stream().filter(Option::listed).toList();
        long sure = listed.stream().filter(option -> !isNotSure(option)).count();
        var asked = Written.of(Written.Kind.MESSAGE, slot.question());
        if (sure > draft.style.options()) {
            hints.add(Code.MANY_OPTIONS, asked, sure + " options, not sure not counted", few());
        }
        if (sure == listed.size()) {
            hints.add(
                    Code.NO_NOT_SURE,
                    asked,
                    "the question has no way to say: I'm not sure",
                    "add an option not_sure: { label: I'm not sure }");
        }
    }

    private void few(Step.Offer offer) {
        int dialogs = offer.dialogs().size();
        if (dialogs > draft.style.options()) {
            hints.add(
                    Code.MANY_OPTIONS,
                    offer.place(),
                    String.join(" ", offer.dialogs()),
                    dialogs + " topics are offered at once",
                    few());
        }
    }

    private String few() {
        return "at most " + draft.style.options() + "; ask in two steps";
    }

    private static boolean isNotSure(Option option) {
        return NOT_SURE.matcher(option.label()).matches()
                || NOT_SURE.matcher(option.key().replaceAll("[_-]", " ")).matches();
    }
}
