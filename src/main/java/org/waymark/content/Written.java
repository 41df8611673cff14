package org.waymark.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.dialog.Place;
import org.waymark.dialog.Prose;
import org.waymark.dialog.Prose.Block;
import org.waymark.dialog.Prose.Piece;

/**
 * A text that visitors read, as plain lines.
 *
 * @param lines paragraphs and list items; of what is put in at run time, one word stands there
 */
record Written(Place place, Kind kind, List<String> lines) {

    /** Who speaks, and how much at once. */
    enum Kind {
        /** One message of the guide, a question too. */
        MESSAGE,
        /** What is said about a letter or a contact. */
        NOTE,
        /** A button, or a title. */
        LABEL,
        /** A paragraph of a letter: the visitor speaks. */
        LETTER
    }

    static Written of(Kind kind, Prose prose) {
        return new Written(
                prose.place(),
                kind,
                prose.blocks().stream()
                        .flatMap(block ->
                                switch (block) {
                                    case Block.Paragraph(var pieces) -> Stream.of(line(pieces));
                                    case Block.Bullets(var items) ->
                                            items.stream().map(Written::line);
                                })
                        .toList());
    }

    static Written of(Kind kind, Place place, String text) {
        return new Written(place, kind, List.of(text));
    }

    private static String line(List<Piece> pieces) {
        return pieces.stream()
                .map(piece ->
                        switch (piece) {
                            case Piece.Words(var text, _) -> text;
                            case Piece.Link(var label, _, _) -> label;
                            case Piece.Ref(_, var field, _) -> field;
                            case Piece.Param(var name, _) -> name;
                        })
                .collect(Collectors.joining());
    }

    String text() {
        return String.join("\n", lines);
    }

    boolean isGuide() {
        return kind != Kind.LETTER;
    }
}
