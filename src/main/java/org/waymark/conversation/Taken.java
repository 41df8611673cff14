package org.waymark.conversation;

/** What came of a message. */
public sealed interface Taken {

    /** It was new; its move is stored, and this answers it. */
    record Done(Answer answer) implements Taken {}

    /** It was taken before; this is the same answer again. */
    record Repeated(Answer answer) implements Taken {}

    /**
     * It was not taken.
     *
     * @param code the problem's code, such as {@code unknown-topic}
     */
    record Refused(String code) implements Taken {}

    /** The conversation is not remembered (any more). */
    record Gone() implements Taken {}
}
