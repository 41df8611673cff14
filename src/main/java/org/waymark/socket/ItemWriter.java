package org.waymark.socket;

import java.util.List;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.Reply;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the guide says as the items of a turn. */
final class ItemWriter {

    private final ArrayNode items;
    private final OpeningTimes times;

    ItemWriter(ArrayNode items, OpeningTimes times) {
        this.items = items;
        this.times = times;
    }

    void write(Reply reply) {
        var item = items.addObject();
        switch (reply) {
            case Reply.Text(var blocks) ->
                    blocks(item.put("type", "text").putArray("blocks"), blocks);
            case Reply.Question question -> question(item.put("type", "question"), question);
            case Reply.Understood(var slot, var text, var change) ->
                    question(
                            item.put("type", "understood")
                                    .put("slot", slot)
                                    .put("text", text)
                                    .putObject("change"),
                            change);
            case Reply.Contact contact -> contact(item.put("type", "contact"), contact);
            case Reply.Letter letter -> letter(item.put("type", "letter"), letter);
            case Reply.Help(var now, var contacts) -> {
                var list = item.put("type", "help").put("now", now).putArray("contacts");
                contacts.forEach(contact -> contact(list.addObject(), contact));
            }
            case Reply.BackTo(var text) -> item.put("type", "backTo").put("text", text);
            case Reply.Ended(var unfinished, var topic) -> {
                options(item.put("type", "ended").putArray("unfinished"), unfinished);
                if (topic != null) {
                    item.put("topic", topic);
                }
            }
        }
    }

    private static void question(ObjectNode json, Reply.Question question) {
        json.put("id", question.id().toString()).put("prompt", question.prompt());
        options(json.putArray("options"), question.options());
        json.put("reposed", question.reposed());
    }

    private static void options(ArrayNode json, List<Reply.Option> options) {
        options.forEach(
                option -> json.addObject().put("key", option.key()).put("label", option.label()));
    }

    private void contact(ObjectNode json, Reply.Contact contact) {
        json.put("id", contact.id()).put("name", contact.name()).put("about", contact.about());
        var ways = json.putArray("ways");
        for (var way : contact.ways()) {
            var item = ways.addObject().put("kind", way.kind().key()).put("text", way.text());
            if (way.href() != null) {
                item.put("href", way.href());
            }
        }
        var hours = contact.hours();
        var said = times.beside(contact);
        if (hours != null && said != null) {
            hours(json.putObject("hours").put("always", hours.always()), said);
        }
    }

    private static void hours(ObjectNode json, OpeningTimes.Said said) {
        json.put("listed", said.listed());
        var now = said.now();
        if (now != null) {
            json.putObject("now")
                    .put("open", now.open())
                    .put("text", now.text())
                    .put("until", now.until().toString());
        }
    }

    private static void letter(ObjectNode json, Reply.Letter letter) {
        json.put("id", letter.id()).put("title", letter.title());
        blocks(json.putArray("note"), letter.note());
        var paragraphs = json.putArray("paragraphs");
        letter.paragraphs().forEach(pieces -> paragraph(paragraphs.addArray(), pieces));
        var fields = json.putArray("fields");
        for (var field : letter.fields()) {
            fields.addObject()
                    .put("name", field.name())
                    .put("label", field.label())
                    .put("lines", field.lines());
        }
    }

    private static void paragraph(ArrayNode json, List<Reply.LetterPiece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Reply.LetterPiece.Words(var text) -> json.addObject().put("w", text);
                case Reply.LetterPiece.Blank(var field) -> json.addObject().put("f", field);
            }
        }
    }

    private static void blocks(ArrayNode json, List<Reply.Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Reply.Block.Paragraph(var spans) ->
                        spans(json.addObject().putArray("p"), spans);
                case Reply.Block.Bullets(var bullets) -> {
                    var list = json.addObject().putArray("ul");
                    bullets.forEach(spans -> spans(list.addArray(), spans));
                }
            }
        }
    }

    private static void spans(ArrayNode json, List<Reply.Span> spans) {
        for (var span : spans) {
            var item = json.addObject().put("t", span.text());
            if (span.strong()) {
                item.put("b", true);
            }
            if (span.href() != null) {
                item.put("href", span.href());
            }
        }
    }
}
