package org.waymark.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.conversation.Sheet;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.HelpPage;
import org.waymark.message.Reply;

/** A contact that is kept in sight, with the shortest way to it. */
record StripView(String name, String text, String href) {

    private static final int MOST = 3;

    /** Those of a conversation in which danger was noticed; none of another. */
    static List<StripView> of(Sheet sheet, OpeningTimes times) {
        var last = sheet.last().answer();
        return last.attentive()
                ? times.helpInOrder(last.replies()).stream()
                        .filter(Reply.Help.class::isInstance)
                        .flatMap(help -> ((Reply.Help) help).contacts().stream())
                        .flatMap(StripView::of)
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    /** Those of the help page that answer soonest. */
    static List<StripView> of(HelpPage help, OpeningTimes times) {
        return times.whoAnswersFirst(help.contacts()).stream()
                .flatMap(StripView::of)
                .limit(MOST)
                .toList();
    }

    private static Stream<StripView> of(Reply.Contact contact) {
        return contact.ways().stream()
                .filter(way -> way.href() != null)
                .filter(way ->
                        switch (way.kind()) {
                            case PHONE, SMS -> true;
                            case TEXTPHONE, EMAIL, WEB, VISIT -> false;
                        })
                .limit(1)
                .map(way ->
                        new StripView(
                                contact.name(), way.text(), Objects.requireNonNull(way.href())));
    }
}
