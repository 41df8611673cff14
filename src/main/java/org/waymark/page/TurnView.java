package org.waymark.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.conversation.Answer;
import org.waymark.conversation.Sheet;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.Reply;
import org.waymark.message.Reply.Option;

/**
 * One turn, or two that came of one post, in the shape that the template walks through.
 *
 * @param number the last turn's number
 * @param topic the dialog under way
 * @param you what was understood
 * @param question the one question of the page; none where nothing is asked
 * @param ended where the guide came to its end
 * @param urgent whether this is crisis help
 */
record TurnView(
        int number,
        String topic,
        String title,
        @Nullable String you,
        List<ItemView> items,
        @Nullable QuestionView question,
        @Nullable EndedView ended,
        boolean urgent) {

    /** The end, with topics that were set aside. */
    record EndedView(List<Option> topics) {
        boolean unfinished() {
            return !topics.isEmpty();
        }
    }

    static TurnView of(List<Sheet.Page> pages, OpeningTimes times) {
        var last = pages.getLast();
        var replies =
                pages.stream()
                        .flatMap(page -> times.helpInOrder(page.answer().replies()).stream())
                        .toList();
        var namesContacts = replies.stream().anyMatch(Reply.Contact.class::isInstance);
        return new TurnView(
                last.answer().turn(),
                last.topic(),
                last.title().isEmpty() ? "Guide" : last.title(),
                last.answer().you(),
                replies.stream()
                        .flatMap(reply -> ItemView.of(reply, namesContacts, times))
                        .toList(),
                find(last.answer(), Reply.Question.class).map(QuestionView::of).orElse(null),
                find(last.answer(), Reply.Ended.class)
                        .map(ended -> new EndedView(ended.unfinished()))
                        .orElse(null),
                replies.stream().anyMatch(it -> it instanceof Reply.Help help && help.now()));
    }

    /** What the page asks, in its title; else what it is about. */
    String heading() {
        return question == null ? title : question.prompt();
    }

    /** Whether words have a button of their own, since nothing is there to choose. */
    boolean sends() {
        return question == null || question.single() != null;
    }

    private static <R extends Reply> Optional<R> find(Answer answer, Class<R> kind) {
        return answer.replies().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, last) -> last);
    }
}
