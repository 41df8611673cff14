package org.waymark.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.dialog.Prose.Block;
import org.waymark.dialog.Prose.Piece;

class RenderingTest {

    private static int words(Piece... pieces) {
        var prose =
                new Prose(new Place("a.yaml", 1, 1), List.of(new Block.Paragraph(List.of(pieces))));
        return new Rendering(Talk.begin().guidance(), Map.of()).words(prose);
    }

    @Test
    void countsEachWordOnceWhereverBoldOnesStand() {
        assertThat(words(new Piece.Words("Ask for one more.", false))).isEqualTo(4);
        assertThat(
                        words(
                                new Piece.Words("Ask for ", false),
                                new Piece.Words("one", true),
                                new Piece.Words(" more.", false)))
                .isEqualTo(4);
    }

    @Test
    void countsNothingWhereNothingIsSaid() {
        assertThat(words(new Piece.Words(" ", false))).isZero();
    }
}
