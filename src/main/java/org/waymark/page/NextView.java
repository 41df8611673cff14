package org.waymark.page;

import java.util.Map;

/**
 * The one question at an end: if it showed the way.
 *
 * @param words what is said at an end, by key
 * @param asks whether it is asked now
 * @param asksWhy whether it is asked what was missing
 */
record NextView(Map<String, String> words, boolean asks, boolean asksWhy) {

    static NextView ask(Map<String, String> words) {
        return new NextView(words, true, false);
    }

    static NextView after(String answer, Map<String, String> words) {
        return new NextView(words, false, answer.equals("no"));
    }

    boolean thanks() {
        return !asks && !asksWhy;
    }
}
