package org.waymark.message;

import java.util.regex.Pattern;

/**
 * Names one question of one conversation: the turn that posed it first, and the question's key in
 * the content (a slot's name, or {@code offer/<dialog>/<node>}).
 *
 * @param turn the number of the turn that first posed it, from 0
 * @param key the question's key
 */
public record QuestionId(int turn, String key) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5}):([a-z0-9_/-]{1,120})");

    /** Reads {@code 3:provider}; throws {@link IllegalArgumentException} without quoting its input. */
    public static QuestionId parse(String written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a question id such as 3:provider");
        }
        return new QuestionId(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    @Override
    public String toString() {
        return turn + ":" + key;
    }
}
