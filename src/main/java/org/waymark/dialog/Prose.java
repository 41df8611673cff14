package org.waymark.dialog;

import java.util.List;
import java.util.stream.Stream;

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

        /**
         * {@code {samaritans.phone}}: a field of a resource, or of the site ({@code {site.name}}).
         */
        record Ref(String resource, String field, boolean strong) implements Piece {}

        /** {@code [their page](samaritans)}: a link to a resource's web page. */
        record Link(String label, String resource, boolean strong) implements Piece {}

        /** {@code {title}}: a value that the engine puts into a pattern. */
        record Param(String name, boolean strong) implements Piece {}
    }

    /** All pieces in order. */
    public Stream<Piece> pieces() {
        return blocks.stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Paragraph(var pieces) -> pieces.stream();
                            case Block.Bullets(var items) -> items.stream().flatMap(List::stream);
                        });
    }
}
