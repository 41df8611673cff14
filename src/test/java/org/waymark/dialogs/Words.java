package org.waymark.dialogs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.message.Reply;
import org.waymark.message.Reply.Block;
import org.waymark.message.Reply.LetterPiece;
import org.waymark.message.Reply.Span;

/** The words of a reply, as a visitor reads them. */
final class Words {

    private Words() {}

    static String of(Reply reply) {
        return switch (reply) {
            case Reply.Text(var blocks) -> blocks(blocks);
            case Reply.Question question -> question.prompt() + options(question);
            case Reply.Understood(_, var text, _) -> text;
            case Reply.Contact contact -> contact.name() + ": " + contact.about();
            case Reply.Letter letter -> blocks(letter.note()) + letter(letter);
            case Reply.Help _ -> "";
            case Reply.BackTo(var text) -> text;
            case Reply.Ended _ -> "";
        };
    }

    private static String options(Reply.Question question) {
        return question.options().stream()
                .map(option -> "\n" + option.label())
                .collect(Collectors.joining());
    }

    private static String letter(Reply.Letter letter) {
        return letter.paragraphs().stream()
                .map(pieces -> "\n" + pieces.stream().map(Words::of).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String of(LetterPiece piece) {
        return switch (piece) {
            case LetterPiece.Words(var text) -> text;
            case LetterPiece.Blank(var field) -> "[" + field + "]";
        };
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Paragraph(var spans) -> Stream.of(spans(spans));
                            case Block.Bullets(var items) -> items.stream().map(Words::spans);
                        })
                .collect(Collectors.joining("\n"));
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
