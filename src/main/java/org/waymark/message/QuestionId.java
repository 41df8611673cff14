package org.waymark.message;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names one question of one conversation: the turn that posed it first, and the question's key in
 * the content (a slot's name, or {@code offer/<dialog>/<node>}).
 *
 * @param turn the number of the turn that first posed it, from 0
 * @param key the question's key
 */
public record QuestionId(int turn, String key) {

    /** The option of an offer that goes on with the next step. */
    public static final String NONE = "none";

    /** The dialog in the key of the question which of some topics was meant. */
    public static final String WHICH = "which";

    /** The dialog in the key of the offer that follows a gentle line. */
    public static final String CHECK_IN = "check-in";

    /** The dialogs that only the guide itself opens, for a question of its own. */
    public static final Set<String> OWN = Set.of(WHICH, CHECK_IN);

    private static final String OFFER = "offer/";
    private static final String PAUSE = "carry-on";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5}):([a-z0-9_./-]{1,120})");

    /**
     * Reads {@code 3:provider}; throws {@link IllegalArgumentException} without quoting its input.
     */
    public static QuestionId parse(String written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a question id such as 3:provider");
        }
        return new QuestionId(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    /** Names the offer that stands in a node of a dialog. */
    public static QuestionId offer(int turn, String dialog, String node) {
        return new QuestionId(turn, OFFER + dialog + "/" + node);
    }

    /** Names the guide's own pause in a long turn; its key is also its only option. */
    public static QuestionId pause(int turn) {
        return new QuestionId(turn, PAUSE);
    }

    public boolean isOffer() {
        return key.startsWith(OFFER);
    }

    public boolean isPause() {
        return key.equals(PAUSE);
    }

    @Override
    public String toString() {
        return turn + ":" + key;
    }
}
