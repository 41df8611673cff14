package org.waymark.dialog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Reply.LetterField;

/**
 * A letter, or words to say, with blanks that the visitor fills in the browser.
 *
 * @param note what to do with it, in parts of which some are for some visitors only
 * @param fields the blanks, by name, in the order in which they are asked for
 */
public record LetterTemplate(
        String id,
        Place place,
        String title,
        List<Note> note,
        List<Paragraph> paragraphs,
        Map<String, LetterField> fields) {

    /** A part of what stands beside the letter, told only where its condition holds. */
    public record Note(@Nullable Condition condition, Prose text) {}

    /** A paragraph, told only where its condition holds. */
    public record Paragraph(Place place, @Nullable Condition condition, List<Piece> pieces) {}

    public sealed interface Piece {
        record Words(String text) implements Piece {}

        /**
         * {@code {slot}}: the value's phrase for letters; its paragraph needs the slot to be known.
         */
        record SlotPhrase(String slot) implements Piece {}

        /** {@code [field]}: the visitor's own words. */
        record Blank(String field) implements Piece {}
    }
}
