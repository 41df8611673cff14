package org.waymark.guide;

/**
 * How sure the guide must be, as confidence from 0 to 1.
 *
 * <p>Chosen on {@code benchmarks/understanding/dev.tsv}, which is never learnt from: with these,
 * the share of its messages that are taken to a wrong topic without asking, which {@code evaluate}
 * prints as {@code wrong-and-sure}, falls by more than what is asked about grows.
 */
final class Thresholds {

    /** At or above it, a topic is opened, whether a question waits or not. */
    static final double GO = 0.9;

    /** What the first two topics must share for it to be worth asking which was meant. */
    static final double ASK_TOGETHER = 0.6;

    /**
     * What the second of them must have where the first has less than both should share: below, any
     * text at all would name it.
     */
    static final double ASK_SECOND = 0.2;

    /**
     * At or above it, and first of all, misconduct is opened: a disclosure must not meet a menu.
     */
    static final double MISCONDUCT = 0.4;

    /** At or above it, an intent chooses the option that says it means it. */
    static final double MEANS = 0.5;

    /** At or above it, a message that answers a question is also about another topic. */
    static final double OVER_AN_ANSWER = 0.9;

    /** At or above it, a part of a message is about something of its own. */
    static final double CLAUSE = 0.85;

    /** What a part is about must have at least so much in the whole message. */
    static final double VOUCHED = 0.02;

    /** From so much in the whole message on, what a part is about can come before all else. */
    static final double OUTRANKS = 0.2;

    private Thresholds() {}
}
