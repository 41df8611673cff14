package org.waymark.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.Reply;
import org.waymark.page.HelpView.BlockView;
import org.waymark.page.HelpView.ContactView;

/** One thing that the guide says, in the shape that the template walks through: one is there. */
record ItemView(
        @Nullable TextView text,
        @Nullable ContactsView contact,
        @Nullable LetterView letter,
        @Nullable UnderstoodView understood,
        @Nullable String backTo) {

    record TextView(List<BlockView> blocks) {}

    record ContactsView(List<ContactView> contacts) {}

    /** What the guide took in; {@code change} names the question that changes it. */
    record UnderstoodView(String text, String change) {}

    /**
     * What is shown of a reply in its place. Questions and ends stand at the foot of the page, and
     * the contacts of help at its head, unless they are all the help there is.
     */
    static Stream<ItemView> of(Reply reply, boolean namesContacts, OpeningTimes times) {
        return switch (reply) {
            case Reply.Text(var blocks) -> {
                var text = new TextView(HelpView.blocks(blocks));
                yield Stream.of(new ItemView(text, null, null, null, null));
            }
            case Reply.Contact contact -> Stream.of(of(contact, times));
            case Reply.Letter letter ->
                    Stream.of(new ItemView(null, null, LetterView.of(letter), null, null));
            case Reply.Understood(_, var text, var change) -> {
                var understood = new UnderstoodView(text, change.id().toString());
                yield Stream.of(new ItemView(null, null, null, understood, null));
            }
            case Reply.BackTo(var text) -> Stream.of(new ItemView(null, null, null, null, text));
            case Reply.Help(var now, var contacts) ->
                    now && !namesContacts
                            ? contacts.stream().map(contact -> of(contact, times))
                            : Stream.of();
            case Reply.Question _, Reply.Ended _ -> Stream.of();
        };
    }

    private static ItemView of(Reply.Contact contact, OpeningTimes times) {
        var contacts = new ContactsView(List.of(HelpView.contact(contact, times)));
        return new ItemView(null, contacts, null, null, null);
    }
}
