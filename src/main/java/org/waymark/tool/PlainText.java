package org.waymark.tool;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.dialog.Turn;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.HelpPage;
import org.waymark.message.Reply;
import org.waymark.message.Reply.Block;
import org.waymark.message.Reply.Span;

/** Prints turns as plain text. */
final class PlainText {

    private final PrintWriter out;
    private final OpeningTimes times;

    PlainText(PrintWriter out, OpeningTimes times) {
        this.out = out;
        this.times = times;
    }

    void print(Turn turn) {
        out.println();
        times.helpInOrder(turn.replies()).forEach(this::print);
        out.flush();
    }

    void print(HelpPage page) {
        out.println(page.title());
        print(page.text(), "");
        times.whoAnswersFirst(page.contacts()).forEach(this::print);
        out.flush();
    }

    private void print(Reply reply) {
        switch (reply) {
            case Reply.Text(var blocks) -> print(blocks, "");
            case Reply.Question question -> print(question);
            case Reply.Understood understood -> out.println("(" + understood.text() + ")");
            case Reply.Contact contact -> print(contact);
            case Reply.Letter letter -> print(letter);
            case Reply.Help help -> print(help);
            case Reply.BackTo(var text) -> out.println(text);
            case Reply.Ended(var unfinished, _) ->
                    unfinished.forEach(topic -> out.println("- " + topic.label()));
        }
    }

    private void print(Reply.Question question) {
        out.println(question.prompt());
        int number = 1;
        for (var option : question.options()) {
            out.println("  " + number++ + ". " + option.label());
        }
    }

    private void print(Reply.Contact contact) {
        out.println("  * " + contact.name() + ": " + ways(contact));
        if (!contact.about().isEmpty()) {
            out.println("    " + contact.about());
        }
        var said = times.beside(contact);
        if (said != null) {
            if (said.now() != null) {
                out.println("    " + said.now().text());
            }
            out.println("    " + said.listed());
        }
    }

    private static String ways(Reply.Contact contact) {
        return contact.ways().stream()
                .map(way -> way.kind() == Reply.Way.Kind.SMS ? "text " + way.text() : way.text())
                .collect(Collectors.joining(" · "));
    }

    private void print(Reply.Letter letter) {
        out.println("--- " + letter.title() + " ---");
        for (var paragraph : letter.paragraphs()) {
            out.println(
                    paragraph.stream()
                            .map(piece ->
                                    switch (piece) {
                                        case Reply.LetterPiece.Words(var text) -> text;
                                        case Reply.LetterPiece.Blank(var field) ->
                                                "[" + field + "]";
                                    })
                            .collect(Collectors.joining()));
            out.println();
        }
        out.println("---");
        print(letter.note(), "");
    }

    private void print(Reply.Help help) {
        var line =
                help.contacts().stream()
                        .map(contact -> contact.name() + " " + ways(contact))
                        .collect(Collectors.joining(" | "));
        out.println("[Get help now: " + line + "]");
    }

    private void print(List<Block> blocks, String indent) {
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph(var spans) -> out.println(indent + flat(spans));
                case Block.Bullets(var items) ->
                        items.forEach(item -> out.println(indent + "  - " + flat(item)));
            }
        }
    }

    private static String flat(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
