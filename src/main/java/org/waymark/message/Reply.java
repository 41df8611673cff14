package org.waymark.message;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing the guide puts before the visitor, ready to show: every sentence is written out, and
 * only what depends on the clock ({@link Hours}) is left to the edge.
 */
public sealed interface Reply {

    /** Something the guide says. */
    record Text(List<Block> blocks) implements Reply {}

    /**
     * A question with its options.
     *
     * @param reposed whether it was asked before and comes back after something else
     */
    record Question(QuestionId id, String prompt, List<Option> options, boolean reposed)
            implements Reply {}

    /**
     * What the guide took from the visitor's message or already knew.
     *
     * @param slot the slot's name
     * @param text the sentence that says it, such as "You said: NHS."
     * @param change the question that would change it
     */
    record Understood(String slot, String text, Question change) implements Reply {}

    /** A person or place to turn to. */
    record Contact(String id, String name, String about, List<Way> ways, @Nullable Hours hours)
            implements Reply {}

    /**
     * A letter or a few words to use. The visitor's own words go into its blanks in the browser.
     *
     * @param note what to do with it: where to send it, what to attach, what comes next
     */
    record Letter(
            String id,
            String title,
            List<Block> note,
            List<List<LetterPiece>> paragraphs,
            List<LetterField> fields)
            implements Reply {}

    /**
     * Help, pinned where it can always be seen. With {@code now}, someone may be in danger, and
     * what follows in the same turn is the help itself.
     */
    record Help(boolean now, List<Contact> contacts) implements Reply {}

    /** The guide returns to a topic that waited. */
    record BackTo(String text) implements Reply {}

    /**
     * Nothing is left to ask. The visitor may type, start a topic or start again.
     *
     * @param unfinished topics that were set aside and not taken up again
     * @param topic what the visitor may be asked about: if it showed the way; none where nothing is
     *     to be asked
     */
    record Ended(List<Option> unfinished, @Nullable String topic) implements Reply {}

    /** One way to answer or to go on. */
    record Option(String key, String label) {}

    /** A paragraph or a list within a text. */
    sealed interface Block {
        record Paragraph(List<Span> spans) implements Block {}

        record Bullets(List<List<Span>> items) implements Block {}
    }

    /** Some words in one style; {@code href} makes them a link. */
    record Span(String text, boolean strong, @Nullable String href) {}

    /**
     * One way to reach a contact.
     *
     * @param kind how: phone, textphone, sms, email, web or visit
     * @param text what to show, such as "116 123"
     * @param href what a tap opens, such as {@code tel:116123}; none where nothing can be opened
     */
    record Way(Kind kind, String text, @Nullable String href) {
        public enum Kind {
            PHONE,
            TEXTPHONE,
            SMS,
            EMAIL,
            WEB,
            VISIT;

            /** The name that resources and the wire use for it: {@code phone}. */
            public String key() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** A piece of a letter's paragraph. */
    sealed interface LetterPiece {
        record Words(String text) implements LetterPiece {}

        record Blank(String field) implements LetterPiece {}
    }

    /** A blank of a letter, filled by the visitor in the browser and never sent. */
    record LetterField(String name, String label, boolean lines) {}
}
