package org.waymark.socket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one frame, each read once and checked; what is wrong is thrown as a code. */
final class Fields {

    private static final String BAD = "bad-frame";

    private final ObjectNode object;
    private final Set<String> read = new HashSet<>();

    Fields(ObjectNode object) {
        this.object = object;
    }

    String text(String name, Pattern pattern) {
        var text = optionalText(name, pattern);
        if (text == null) {
            throw new Refused(BAD);
        }
        return text;
    }

    @Nullable String optionalText(String name, Pattern pattern) {
        var field = field(name);
        return field == null ? null : matching(field, pattern);
    }

    /** The texts of a list; none where it is absent. */
    List<String> texts(String name, Pattern pattern, int most) {
        var field = field(name);
        if (field == null) {
            return List.of();
        }
        if (!field.isArray() || field.size() > most) {
            throw new Refused(BAD);
        }
        var texts = new ArrayList<String>();
        for (var text : field) {
            texts.add(matching(text, pattern));
        }
        return texts;
    }

    int number(String name, int least, int most) {
        var field = field(name);
        if (field == null || !isBetween(field, least, most)) {
            throw new Refused(BAD);
        }
        return field.intValue();
    }

    /** The number, or -1 where it is absent. */
    int optionalNumber(String name, int least, int most) {
        return field(name) == null ? -1 : number(name, least, most);
    }

    /** The number of the message, as far as a bad frame tells it. */
    @Nullable Integer re(int most) {
        var field = object.get("n");
        return field != null && isBetween(field, 1, most) ? field.intValue() : null;
    }

    /** Refuses a frame that has other fields than those that were read. */
    void allRead() {
        if (!read.containsAll(object.propertyNames())) {
            throw new Refused(BAD);
        }
    }

    private @Nullable JsonNode field(String name) {
        read.add(name);
        return object.get(name);
    }

    private static String matching(JsonNode field, Pattern pattern) {
        if (!field.isString() || !pattern.matcher(field.stringValue()).matches()) {
            throw new Refused(BAD);
        }
        return field.stringValue();
    }

    private static boolean isBetween(JsonNode field, int least, int most) {
        return field.isInt() && field.intValue() >= least && field.intValue() <= most;
    }

    /** Why a frame is refused; it holds a code and nothing of the frame. */
    static final class Refused extends RuntimeException {
        private final String code;

        Refused(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
