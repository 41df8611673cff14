package org.waymark.message;

/** What a visitor can do in one step, on any channel. */
public sealed interface VisitorMessage {

    /** Typed something. */
    record Say(Typed typed) implements VisitorMessage {}

    /**
     * Chose an option: of the open question, an answer; of an earlier one, a change of that answer.
     */
    record Choose(QuestionId question, String option) implements VisitorMessage {}

    /** Asked for a topic by its dialog's name, from a menu or from the charity's page. */
    record Start(String topic) implements VisitorMessage {}

    /** Went one answer back. */
    record Back() implements VisitorMessage {}

    /** Started again from the first message. */
    record Restart() implements VisitorMessage {}

    /** Asked for help now. */
    record Help() implements VisitorMessage {}
}
