package org.waymark.guide;

/** How sure the guide must be, as confidence from 0 to 1. */
final class Thresholds {

    /** At or above it, a topic is opened. */
    static final double GO = 0.45;

    /** The same while a question waits, which a new topic must outdo. */
    static final double GO_OVER_QUESTION = 0.6;

    /** By how much the first topic must lead the second to be opened without asking. */
    static final double GAP = 0.15;

    /** At or above it, the second of two topics is worth asking about. */
    static final double ASK = 0.2;

    /** At or above it, an intent chooses the option that says it means it. */
    static final double MEANS = 0.4;

    /** At or above it, a message that answers a question is also about another topic. */
    static final double OVER_AN_ANSWER = 0.8;

    private Thresholds() {}
}
