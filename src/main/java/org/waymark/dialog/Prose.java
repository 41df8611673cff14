package org.waymark.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as its writer wrote it, parsed: paragraphs and lists of words, references and links.
 *
 * @param place where it stands in the source
 */
public record Prose(Place place, List<Block> blocks) {

    public sealed interface Block {
        record Paragraph(List<Piece> pieces) implements Block {}

        record Bullets(List<List<Piece>> items) implements Block {}
    }

    public sealed interface Piece {
        boolean strong();

        record Words(String text, boolean strong) implements Piece {}

        /** {@code {samaritans.phone}}: a field of a resource, or of the site ({@code {site.name}}). */
        record Ref(String resource, String field, boolean strong) implements Piece {}

        /** {@code [their page](samaritans)}: a link to a resource's web page. */
        record Link(String label, String resource, boolean strong) implements Piece {}

        /** {@code {title}}: a value that the engine puts into a pattern. */
        record Param(String name, boolean strong) implements Piece {}
    }

    /** The first words of the text, for a message about it; never shown to visitors. */
    public @Nullable String firstWords() {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Paragraph(var pieces) -> pieces.stream();
                    case Block.Bullets(var items) -> items.stream().flatMap(List::stream);
                })
                .map(piece -> piece instanceof Piece.Words(var text, _) ? text : "")
                .findFirst()
                .orElse(null);
    }
}
