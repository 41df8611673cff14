package org.waymark.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.waymark.conversation.Sheet;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.Reply;
import org.waymark.page.HelpView.BlockView;
import org.waymark.page.HelpView.ContactView;

/**
 * The guidance of a whole conversation: what was said once, contacts and letters as they are last.
 */
record SummaryView(List<BlockView> blocks, List<ContactView> contacts, List<LetterView> letters) {

    static SummaryView of(List<Sheet.Page> pages, OpeningTimes times) {
        var blocks = new LinkedHashSet<Reply.Block>();
        var called = new LinkedHashMap<String, Reply.Contact>();
        var letters = new LinkedHashMap<String, LetterView>();
        for (var page : pages.subList(1, pages.size())) {
            for (var reply : page.answer().replies()) {
                gather(reply, blocks, called, letters);
            }
        }
        return new SummaryView(
                HelpView.blocks(List.copyOf(blocks)),
                called.values().stream().map(it -> HelpView.contact(it, times)).toList(),
                List.copyOf(letters.values()));
    }

    private static void gather(
            Reply reply,
            LinkedHashSet<Reply.Block> blocks,
            Map<String, Reply.Contact> contacts,
            Map<String, LetterView> letters) {
        switch (reply) {
            case Reply.Text(var said) -> blocks.addAll(said);
            case Reply.Contact contact -> contacts.put(contact.id(), contact);
            case Reply.Letter letter -> letters.put(letter.id(), LetterView.of(letter));
            case Reply.Help(_, var help) -> help.forEach(it -> contacts.put(it.id(), it));
            case Reply.Question _, Reply.Understood _, Reply.BackTo _, Reply.Ended _ -> {}
        }
    }

    boolean anyContacts() {
        return !contacts.isEmpty();
    }
}
