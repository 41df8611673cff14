package org.waymark.dialog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step of a node: the eleven verbs of the dialog language. */
public sealed interface Step {

    Place place();

    /** Says something; {@code tells} names the points of the guidance that it tells. */
    record Say(Place place, Prose text, List<String> tells) implements Step {}

    /** Asks for a slot, unless it is known; then it shows what is known. */
    record Ask(Place place, String slot) implements Step {}

    record If(Place place, Condition condition, List<Step> then, List<Step> otherwise)
            implements Step {}

    /** Jumps to a node by the slot's value; {@code otherwise} also takes "not known". */
    record GoBy(Place place, String slot, Map<String, String> nodes, @Nullable String otherwise)
            implements Step {}

    /** Jumps to a node of the same dialog. */
    record Go(Place place, String node) implements Step {}

    /** Runs a node of the same dialog, or another dialog, and comes back. */
    record Call(Place place, String target) implements Step {}

    /**
     * Offers other dialogs as detours, by their titles, and goes on with the next step. Those that
     * the visitor has been to drop out; with none left it is passed over.
     *
     * @param prompt what to ask, or none for the pattern {@code offer}
     * @param none the label of the option that goes on, or none for the pattern {@code
     *     none-of-these}
     */
    record Offer(Place place, List<String> dialogs, @Nullable Prose prompt, @Nullable String none)
            implements Step {}

    record Show(Place place, String resource) implements Step {}

    record Letter(Place place, String letter) implements Step {}

    record Set(Place place, String slot, String value) implements Step {}

    /** Returns to whoever opened the dialog. */
    record End(Place place) implements Step {}
}
