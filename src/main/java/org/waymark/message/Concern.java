package org.waymark.message;

import java.util.Comparator;
import java.util.Locale;

/**
 * The kinds of danger the safety check can notice in a message, most pressing first. Where several
 * are noticed, the first in this order decides what is shown.
 */
public enum Concern {
    /** Overdose taken, injury, an attempt under way, cannot stay safe, violence now. */
    HAPPENING_NOW(Level.CRISIS),
    /** A child is being harmed or is in danger, or a child tells of it. */
    CHILD(Level.CRISIS),
    /** Abuse that goes on, or danger from someone. */
    ABUSE(Level.CRISIS),
    /** Intends to harm another person. */
    MAY_HARM_OTHER(Level.CRISIS),
    /** Another person may be in danger. */
    SOMEONE_ELSE(Level.CRISIS),
    /** Wish to die, passive too, plan, self-harm or the urge to it. */
    THOUGHTS(Level.CRISIS),
    /** Harm as an unwanted, intrusive thought: never police, 999 first, or child protection. */
    INTRUSIVE(Level.CHECK_IN),
    /** No hope, without a wish to die. */
    HOPELESS(Level.CHECK_IN),
    /** Danger or abuse that is over. */
    PAST(Level.CHECK_IN),
    /** Grief. */
    BEREAVED(Level.CHECK_IN),
    /** Says that they are not in danger. */
    DENIED(Level.CHECK_IN),
    /** Alcohol or drugs to cope. */
    DRINKING(Level.CHECK_IN),
    /** May be danger; the words do not tell. */
    UNSURE(Level.CHECK_IN),
    /** Nothing noticed. */
    NONE(Level.NONE);

    /** How much a concern asks of the guide. Declared from least to most. */
    public enum Level {
        /** Go on. */
        NONE,
        /** One gentle line, help visible, then go on with what they asked. */
        CHECK_IN,
        /** Help now, before anything else. */
        CRISIS
    }

    /** The most pressing concern is the smallest. */
    public static final Comparator<Concern> MOST_PRESSING_FIRST = Comparator.naturalOrder();

    private final Level level;

    Concern(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** The name that writers use in {@code dialogs/safety}: {@code happening_now}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
