package org.waymark.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Act;
import org.waymark.dialog.Place;
import org.waymark.message.QuestionId;

/** A conversation with what must come of it, from {@code tests/*.yaml}. */
public record ConversationTest(String name, Place place, List<Step> steps) {

    /**
     * Stands for the open question, whichever it is, in the answer of a {@code heard:} step:
     * whoever runs the test puts in the question that waits.
     */
    public static final QuestionId OPEN_QUESTION = new QuestionId(0, "open");

    /** One line of the script. */
    public sealed interface Step {
        Place place();

        /** The visitor types. */
        record You(Place place, String text) implements Step {}

        /** The visitor taps an option of the open question, by its key. */
        record Tap(Place place, String option) implements Step {}

        /** The visitor changes an earlier answer: the slot, and the new option's key. */
        record Change(Place place, String slot, String option) implements Step {}

        /** The visitor opens a topic, by its dialog's name. */
        record Start(Place place, String topic) implements Step {}

        /** The visitor goes back, starts again, or asks for help. */
        record Command(Place place, Act act) implements Step {}

        /** What the models would have made of a message; needs no model. */
        record Heard(Place place, Act.Said said) implements Step {}

        /** What must hold of the guide's answer to the step before. */
        record Bot(Place place, Expected expected) implements Step {}
    }

    /**
     * What a {@code bot:} step expects; what is null is not looked at.
     *
     * @param in the dialog that is under way
     * @param asks the key of the open question
     * @param slots values that must be known; a value {@code unknown} must not be
     * @param shows resources among the contacts of this turn
     * @param letters letters of this turn
     * @param options option keys that the open question must have
     * @param help whether full help is shown in this turn
     * @param strip whether help stays in sight
     * @param ended whether nothing is left to ask
     * @param notShows resources that must not be among the contacts of this turn
     */
    public record Expected(
            @Nullable String in,
            @Nullable String asks,
            Map<String, String> slots,
            List<String> shows,
            List<String> notShows,
            List<String> letters,
            List<String> options,
            @Nullable Boolean help,
            @Nullable Boolean strip,
            @Nullable Boolean ended) {}
}
