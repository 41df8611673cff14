package org.waymark.dialog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of what the engine does everywhere; writers declare each in {@code patterns.yaml}. */
public enum Wording {
    /** Shows a slot that is known: "You said: {label}." */
    YOU_SAID("label"),
    /** Confirms a changed answer. */
    CHANGED("label"),
    /** Returns to a topic that waited. */
    BACK_TO("title"),
    /** Says at once that a message's other concerns were heard too. */
    HEARD_TOO("titles"),
    /** Takes up a second concern from one message. */
    ALSO_MENTIONED("title"),
    /** They ask for the topic they are in. */
    ALREADY_HERE("title"),
    /** Asks leave to go on, where a turn grows long. */
    CARRY_ON_PROMPT,
    /** The option that goes on. */
    CARRY_ON,
    /** The prompt of an offer that has none of its own. */
    OFFER,
    /** The last option of an offer. */
    NONE_OF_THESE,
    /** Asks which of two topics was meant. */
    WHICH,
    /** Did not understand, for the first time. */
    UNCLEAR,
    /** An answer that no longer fits, after a change of the content or of an earlier answer. */
    MISFIT,
    /** Back, with nothing to go back to. */
    NOTHING_TO_UNDO,
    /** Back was done. */
    WENT_BACK,
    /** Starting again was done. */
    STARTED_AGAIN,
    /** A topic that the charity has switched off. */
    TOPIC_CLOSED,
    /** Follows every time limit: later may do as well. */
    LATER;

    private final @Nullable String param;

    Wording() {
        this(null);
    }

    Wording(@Nullable String param) {
        this.param = param;
    }

    /** The one name that may stand in braces in its text, if any. */
    public @Nullable String param() {
        return param;
    }

    /** Its key in {@code patterns.yaml}: {@code you-said}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
