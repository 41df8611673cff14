package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.message.QuestionId;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;

/**
 * What a visitor posted from a plain page.
 *
 * @param token names the conversation
 * @param tab names the page that it was posted from, since each page is made anew
 * @param turn the turn that the page showed
 * @param carried what the page carried of the conversation
 */
record GuideForm(String token, String tab, int turn, Carried carried, Deed deed) {

    /** The longest text of a message, in UTF-16 code units, as in the chat. */
    static final int LONGEST_TEXT = 2_000;

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Pattern TAB = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern MOVES =
            Pattern.compile("[a-z0-9_./:=, *-]{0,%d}".formatted(Carried.LONGEST));
    private static final Pattern UNTIL = Pattern.compile("[0-9]{0,12}");
    private static final Pattern ASKED = Pattern.compile("[a-z0-9_ -]{0,4000}");
    private static final Pattern TAP = Pattern.compile("[a-z]{1,10}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_./-]{1,120}");

    /** What the visitor wants. */
    sealed interface Deed {
        /** To see where the conversation stands. */
        record Look() implements Deed {}

        /** To see all of it. */
        record Summary() implements Deed {}

        /** To see an earlier question again. */
        record Ask(QuestionId question) implements Deed {}

        /** To say these things, in this order. */
        record Say(List<VisitorMessage> messages) implements Deed {}

        /** To go on, with something missing or too much. */
        record Slip(String code) implements Deed {}

        /** To say, at an end, if it showed the way. */
        record Tell(String answer) implements Deed {}

        record Leave() implements Deed {}

        record Forget() implements Deed {}
    }

    static GuideForm read(Map<String, String> fields) throws Refusal {
        return new GuideForm(
                field(fields, "token", TOKEN),
                field(fields, "tab", TAB),
                Integer.parseInt(field(fields, "turn", NUMBER)),
                carried(fields),
                deed(fields));
    }

    /** A page of an older guide carries none. */
    private static Carried carried(Map<String, String> fields) throws Refusal {
        var until = field(fields, "until", UNTIL);
        return new Carried(
                field(fields, "moves", MOVES),
                until.isEmpty() ? 0 : Long.parseLong(until),
                field(fields, "asked", ASKED));
    }

    /** The same, once the visitor said if this topic showed the way. */
    GuideForm havingAsked(String topic) {
        return new GuideForm(token, tab, turn, carried.havingAsked(topic), deed);
    }

    private static Deed deed(Map<String, String> fields) throws Refusal {
        if (fields.containsKey("change")) {
            return new Deed.Ask(question(fields, "change"));
        }
        if (fields.containsKey("next")) {
            return new Deed.Tell(field(fields, "next", TAP));
        }
        return switch (fields.getOrDefault("do", "")) {
            case "look" -> new Deed.Look();
            case "summary" -> new Deed.Summary();
            case "leave" -> new Deed.Leave();
            case "forget" -> new Deed.Forget();
            case "back" -> say(new VisitorMessage.Back());
            case "restart" -> say(new VisitorMessage.Restart());
            case "help" -> say(new VisitorMessage.Help());
            case "start" -> say(new VisitorMessage.Start(field(fields, "topic", NAME)));
            case "say" -> said(null, fields, "nothing-said");
            case "answer" -> said(chosen(fields), fields, "nothing");
            default -> throw new Refusal("bad-frame");
        };
    }

    private static Deed say(VisitorMessage message) {
        return new Deed.Say(List.of(message));
    }

    /** Words beside a choice are read too: nobody's call for help is passed over. */
    private static Deed said(
            VisitorMessage.@Nullable Choose chosen, Map<String, String> fields, String empty) {
        var words = fields.getOrDefault("words", "").replace("\r\n", "\n").strip();
        if (words.length() > LONGEST_TEXT) {
            return new Deed.Slip("too-long");
        }
        var messages = new ArrayList<VisitorMessage>();
        if (chosen != null) {
            messages.add(chosen);
        }
        if (!words.isEmpty()) {
            messages.add(new VisitorMessage.Say(new Typed(words)));
        }
        return messages.isEmpty() ? new Deed.Slip(empty) : new Deed.Say(messages);
    }

    private static VisitorMessage.@Nullable Choose chosen(Map<String, String> fields)
            throws Refusal {
        if (!fields.containsKey("option")) {
            return null;
        }
        return new VisitorMessage.Choose(
                question(fields, "question"), field(fields, "option", NAME));
    }

    private static QuestionId question(Map<String, String> fields, String name) throws Refusal {
        try {
            return QuestionId.parse(fields.getOrDefault(name, ""));
        } catch (IllegalArgumentException e) {
            throw new Refusal("bad-frame");
        }
    }

    private static String field(Map<String, String> fields, String name, Pattern pattern)
            throws Refusal {
        var value = fields.getOrDefault(name, "");
        if (!pattern.matcher(value).matches()) {
            throw new Refusal("bad-frame");
        }
        return value;
    }
}
