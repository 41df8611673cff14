package org.waymark.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.HelpPage;
import org.waymark.message.Reply.Block;
import org.waymark.message.Reply.Contact;
import org.waymark.message.Reply.Span;
import org.waymark.message.Reply.Way;

/** The help page in the shape that the templates walk through. */
record HelpView(String title, List<BlockView> blocks, List<ContactView> contacts) {

    record BlockView(List<Span> paragraph, List<ItemView> items) {

        /** Asked by the template, where an empty list is not nothing. */
        boolean bullets() {
            return !items.isEmpty();
        }
    }

    record ItemView(List<Span> spans) {}

    /**
     * A contact.
     *
     * @param now what holds now, with its date, since a page without script may be read later
     */
    record ContactView(
            String id,
            String name,
            @Nullable String about,
            List<WayView> ways,
            @Nullable String hours,
            @Nullable String now) {}

    record WayView(String verb, String text, @Nullable String href) {}

    static HelpView of(HelpPage page, OpeningTimes times) {
        return new HelpView(
                page.title(),
                blocks(page.text()),
                times.whoAnswersFirst(page.contacts()).stream()
                        .map(contact -> contact(contact, times))
                        .toList());
    }

    static List<BlockView> blocks(List<Block> blocks) {
        return blocks.stream().map(HelpView::block).toList();
    }

    private static BlockView block(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> new BlockView(spans, List.of());
            case Block.Bullets(var items) ->
                    new BlockView(List.of(), items.stream().map(ItemView::new).toList());
        };
    }

    static ContactView contact(Contact contact, OpeningTimes times) {
        var hours = times.beside(contact);
        var now = hours == null ? null : hours.now();
        return new ContactView(
                contact.id(),
                contact.name(),
                contact.about().isEmpty() ? null : contact.about(),
                contact.ways().stream().map(HelpView::way).toList(),
                hours == null ? null : hours.listed(),
                now == null || now.dated().isEmpty() ? null : now.dated());
    }

    private static WayView way(Way way) {
        var verb =
                switch (way.kind()) {
                    case PHONE -> "Call";
                    case TEXTPHONE -> "Textphone";
                    case SMS -> "Text";
                    case EMAIL -> "Email";
                    case WEB -> "Website";
                    case VISIT -> "Visit";
                };
        return new WayView(verb, way.text(), way.href());
    }
}
