package org.waymark.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Reply.Way;

/** Turns a resource's fields into ways to reach it. */
final class Contacts {

    private static final Pattern WORD_TO_NUMBER = Pattern.compile("(\\S+) to ([\\d ]+)");

    /** The number in "111, mental health option" and in "0808 808 8000". */
    private static final Pattern NUMBER_FIRST = Pattern.compile("\\d[\\d ]*\\d");

    private static final Pattern ADDRESS =
            Pattern.compile("\\d[\\d ]{3,}\\d|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private Contacts() {}

    static List<Way> ways(Map<String, String> fields) {
        var ways = new ArrayList<Way>();
        for (var kind : Way.Kind.values()) {
            var field = kind.key();
            var value = fields.get(field);
            if (value != null) {
                ways.add(new Way(kind, value, href(field, value)));
            }
        }
        return ways;
    }

    /** The addresses and numbers in a line of words; where there are none, the line itself. */
    static List<Way> waysIn(String words) {
        var ways = new ArrayList<Way>();
        ADDRESS.matcher(words)
                .results()
                .map(found -> found.group())
                .forEach(found -> {
                    var kind = found.contains("@") ? Way.Kind.EMAIL : Way.Kind.PHONE;
                    ways.add(new Way(kind, found, href(kind.key(), found)));
                });
        return ways.isEmpty() ? List.of(new Way(Way.Kind.VISIT, words, null)) : ways;
    }

    /** What a tap on the field's value opens; none where a tap opens nothing. */
    static @Nullable String href(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case "phone", "textphone" -> phone(value);
            case "sms" -> sms(value);
            case "email" -> "mailto:" + value;
            case "web" -> "https://" + value;
            default -> null;
        };
    }

    private static @Nullable String phone(String value) {
        var matcher = NUMBER_FIRST.matcher(value);
        return matcher.lookingAt() ? "tel:" + matcher.group().replace(" ", "") : null;
    }

    private static @Nullable String sms(String value) {
        var matcher = WORD_TO_NUMBER.matcher(value);
        if (!matcher.matches()) {
            var plain = phone(value);
            return plain == null ? null : plain.replace("tel:", "sms:");
        }
        return "sms:" + matcher.group(2).replace(" ", "") + "?body=" + matcher.group(1);
    }
}
