package org.waymark.page;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.message.Reply.Letter;
import org.waymark.message.Reply.LetterPiece;
import org.waymark.page.HelpView.BlockView;

/**
 * A letter as plain text in a box, with its blanks in brackets.
 *
 * @param rows how many lines it takes on a narrow screen, about
 */
record LetterView(String id, String title, List<BlockView> blocks, String text, int rows) {

    private static final int LINE = 44;

    static LetterView of(Letter letter) {
        var text =
                letter.paragraphs().stream()
                        .map(LetterView::paragraph)
                        .collect(Collectors.joining("\n\n"));
        var blocks = HelpView.blocks(letter.note());
        return new LetterView(letter.id(), letter.title(), blocks, text, rows(text));
    }

    private static String paragraph(List<LetterPiece> pieces) {
        return pieces.stream()
                .map(piece ->
                        switch (piece) {
                            case LetterPiece.Words(var words) -> words;
                            case LetterPiece.Blank(var field) -> "[" + field + "]";
                        })
                .collect(Collectors.joining());
    }

    private static int rows(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / LINE).sum() + 1;
    }
}
