package org.waymark.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.message.Given;
import org.waymark.message.Reply;

/**
 * A whole conversation as it stands, for pages that are made anew at every step.
 *
 * @param pages one for each turn, the welcome first
 * @param given the answers that count now
 */
public record Sheet(List<Page> pages, List<Given> given) {

    /**
     * One turn.
     *
     * @param topic the dialog that is under way after it; empty where none is
     * @param title the topic's title
     */
    public record Page(Answer answer, String topic, String title) {}

    /** The turn that answers the message with this tab and number, where it was taken. */
    public Optional<Page> answering(String tab, int n) {
        var start = tab + " " + n + " ";
        return pages.stream()
                .filter(page -> page.answer().move() != null)
                .filter(page -> Objects.requireNonNull(page.answer().move()).startsWith(start))
                .findFirst();
    }

    /** The topic of which it may be asked, at this end, if it showed the way. */
    public Optional<String> asksAbout() {
        return last().answer().replies().stream()
                .filter(Reply.Ended.class::isInstance)
                .map(reply -> ((Reply.Ended) reply).topic())
                .filter(Objects::nonNull)
                .findFirst();
    }

    public Page last() {
        return pages.getLast();
    }
}
