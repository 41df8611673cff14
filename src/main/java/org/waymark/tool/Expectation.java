package org.waymark.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ConversationTest.Expected;
import org.waymark.dialog.Turn;
import org.waymark.message.Reply;

/** Compares a turn with what a test expects of it. */
final class Expectation {

    private static final String UNKNOWN = "unknown";

    private Expectation() {}

    /** What does not hold, one sentence each. */
    static List<String> failures(Expected expected, Turn turn) {
        var failures = new ArrayList<String>();
        var scene = turn.after().scene();
        var open = scene.open().map(it -> it.question().id().key()).orElse("nothing");
        var under = scene.stack().isEmpty() ? "nothing" : scene.stack().getLast().dialog();
        same(failures, "in", expected.in(), under);
        same(failures, "asks", expected.asks(), open);
        same(failures, "help", expected.help(), showsHelp(turn));
        same(failures, "strip", expected.strip(), turn.after().isAttentive());
        same(
                failures,
                "ended",
                expected.ended(),
                turn.replies().stream().anyMatch(Reply.Ended.class::isInstance));
        expected.slots()
                .forEach((slot, value) ->
                        same(
                                failures,
                                "slot " + slot,
                                value,
                                scene.values().getOrDefault(slot, UNKNOWN)));
        var contacts = contacts(turn);
        missing(failures, "shows", expected.shows(), contacts);
        present(failures, expected.notShows(), contacts);
        missing(failures, "letters", expected.letters(), letters(turn));
        missing(failures, "options", expected.options(), options(turn));
        return failures;
    }

    private static void same(
            List<String> failures, String what, @Nullable Object expected, Object actual) {
        if (expected != null && !expected.equals(actual)) {
            failures.add(what + ": expected " + expected + ", was " + actual);
        }
    }

    private static void missing(
            List<String> failures, String what, List<String> expected, List<String> actual) {
        for (var name : expected) {
            if (!actual.contains(name)) {
                failures.add(what + ": expected " + name + ", there was " + actual);
            }
        }
    }

    private static void present(List<String> failures, List<String> unwanted, List<String> actual) {
        for (var name : unwanted) {
            if (actual.contains(name)) {
                failures.add("not-shows: " + name + " was shown");
            }
        }
    }

    private static boolean showsHelp(Turn turn) {
        return turn.replies().stream()
                .anyMatch(reply -> reply instanceof Reply.Help help && help.now());
    }

    private static List<String> contacts(Turn turn) {
        return ids(turn, Reply.Contact.class, Reply.Contact::id);
    }

    private static List<String> letters(Turn turn) {
        return ids(turn, Reply.Letter.class, Reply.Letter::id);
    }

    private static <R extends Reply> List<String> ids(
            Turn turn, Class<R> kind, Function<R, String> id) {
        return turn.replies().stream().filter(kind::isInstance).map(kind::cast).map(id).toList();
    }

    private static List<String> options(Turn turn) {
        return turn.after().scene().open().stream()
                .flatMap(open -> open.question().options().stream())
                .map(Reply.Option::key)
                .toList();
    }
}
