package org.waymark.page;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.conversation.Sheet;

/**
 * What a page carries of its conversation, so that nothing is lost where the guide has lost its
 * memory: the moves, as a browser with script keeps them, and until when they count. It holds names
 * and numbers, and never words.
 *
 * @param moves the moves, with {@value #BETWEEN} between them; empty where there are none
 * @param until seconds since 1970 after which the guide does not take it up
 * @param asked the topics of which the visitor said if they showed the way, with spaces between
 */
record Carried(String moves, long until, String asked) {

    /** The most characters of all moves, as much as the chat may send. */
    static final int LONGEST = 64 * 1024;

    static final String BETWEEN = "*";

    private static final int MOST = 500;

    /** Of a conversation as it stands. One that is too long is left out. */
    static Carried of(Sheet sheet, Instant until, String asked) {
        var moves =
                sheet.pages().stream()
                        .map(page -> page.answer().move())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(BETWEEN));
        return new Carried(moves.length() > LONGEST ? "" : moves, until.getEpochSecond(), asked);
    }

    /** What can be taken up now: nothing where its time ran out. */
    List<String> linesAt(Instant now) {
        if (moves.isEmpty() || now.getEpochSecond() > until) {
            return List.of();
        }
        var lines = List.of(moves.split("\\" + BETWEEN, MOST + 1));
        return lines.size() > MOST ? List.of() : lines;
    }

    boolean hasAsked(String topic) {
        return List.of(asked.split(" ", -1)).contains(topic);
    }

    /** The same, once the visitor said if this topic showed the way. */
    Carried havingAsked(String topic) {
        return hasAsked(topic) ? this : new Carried(moves, until, (asked + " " + topic).strip());
    }

    /** Leaves the moves out. */
    @Override
    public String toString() {
        return "Carried[" + moves.length() + " characters]";
    }
}
