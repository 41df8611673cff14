package org.waymark.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.Opening;
import org.waymark.conversation.Sheet;
import org.waymark.conversation.Taken;
import org.waymark.message.Reply;
import org.waymark.message.VisitorMessage;

/** Carries what was posted from plain pages to conversations. */
final class PlainTalk {

    private final Conversations conversations;

    PlainTalk(Conversations conversations) {
        this.conversations = conversations;
    }

    /** What came of a post. */
    sealed interface Outcome {
        /** These turns answer it, in order. */
        record Answered(Sheet sheet, List<Sheet.Page> pages) implements Outcome {}

        /** What was chosen counted already: there was nothing to do. */
        record Already(Sheet sheet) implements Outcome {}

        /** It was not taken; the conversation stands where it stood. */
        record Refused(Sheet sheet, String code) implements Outcome {}

        /** The conversation is not remembered: its time ran out, or it was deleted. */
        record Gone() implements Outcome {}

        /** No more conversations can be begun, or none at all. */
        record Closed(String code) implements Outcome {}
    }

    /**
     * The conversation as it stands, rebuilt from the page's record where its memory was lost; none
     * where less is remembered than the page had shown.
     */
    Optional<Sheet> look(GuideForm form) {
        var sheet = conversations.sheet(form.token());
        if (sheet.last().answer().turn() == 0 && rebuilds(form)) {
            sheet = conversations.sheet(form.token());
        }
        return Optional.of(sheet).filter(it -> it.last().answer().turn() >= form.turn());
    }

    private boolean rebuilds(GuideForm form) {
        var moves = form.carried().linesAt(Instant.now());
        return !moves.isEmpty()
                && conversations.open(form.token(), form.turn(), moves)
                        instanceof Opening.Opened(_, var resumed, _, _, _, _)
                && resumed == Opening.Resumed.YES;
    }

    /**
     * Takes messages, one after the other, and each of them once, however often it is posted. One
     * that is refused does not keep the next from being read.
     */
    Outcome say(GuideForm form, List<VisitorMessage> messages) {
        var found = look(form);
        var closed = begin(form, found);
        if (closed != null) {
            return closed;
        }
        var turns = new ArrayList<Integer>();
        String refused = null;
        for (int i = 0; i < messages.size(); i++) {
            var before = i == 0 ? found : look(form);
            switch (say(form, before, form.turn() + 1 + i, messages.get(i))) {
                case Said.At(var turn) -> turns.add(turn);
                case Said.Before _ -> {}
                case Said.Refused(var code) -> refused = code;
                case Said.Gone _ -> {
                    return new Outcome.Gone();
                }
            }
        }
        var sheet = conversations.sheet(form.token());
        if (!turns.isEmpty()) {
            var pages = turns.stream().map(sheet.pages()::get).toList();
            return new Outcome.Answered(sheet, pages);
        }
        return refused == null ? new Outcome.Already(sheet) : new Outcome.Refused(sheet, refused);
    }

    /** The first page is made without a conversation: what is posted from it begins one. */
    private @Nullable Outcome begin(GuideForm form, Optional<Sheet> found) {
        if (form.turn() > 0 || found.isEmpty() || found.get().last().answer().turn() > 0) {
            return null;
        }
        return switch (conversations.open(form.token(), -1, List.of())) {
            case Opening.Opened _ -> null;
            case Opening.Full _ -> new Outcome.Closed("bye-full");
            case Opening.Forgotten _ -> new Outcome.Gone();
            case Opening.Stopped _ -> new Outcome.Closed("stopped");
        };
    }

    /** What came of one message. */
    private sealed interface Said {
        record At(int turn) implements Said {}

        /** It counts already. */
        record Before() implements Said {}

        record Refused(String code) implements Said {}

        record Gone() implements Said {}
    }

    private Said say(GuideForm form, Optional<Sheet> sheet, int n, VisitorMessage message) {
        if (sheet.isEmpty()) {
            return new Said.Gone();
        }
        var key = RepeatKey.of(form.tab(), message);
        if (sheet.get().answering(key, n).isEmpty() && isGiven(sheet.get(), message)) {
            return new Said.Before();
        }
        return switch (conversations.take(form.token(), key, n, message)) {
            case Taken.Done(var answer) -> new Said.At(answer.turn());
            case Taken.Repeated(var answer) -> new Said.At(answer.turn());
            case Taken.Refused(var code) -> new Said.Refused(code);
            case Taken.Gone _ -> new Said.Gone();
        };
    }

    /** Whether a choice counts already, and its question does not wait for an answer again. */
    private static boolean isGiven(Sheet sheet, VisitorMessage message) {
        return message instanceof VisitorMessage.Choose(var question, var option)
                && sheet.given().stream()
                        .anyMatch(given ->
                                given.question().id().equals(question)
                                        && given.option().key().equals(option))
                && sheet.last().answer().replies().stream()
                        .noneMatch(reply ->
                                reply instanceof Reply.Question open && open.id().equals(question));
    }
}
