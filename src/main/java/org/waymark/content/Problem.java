package org.waymark.content;

import org.waymark.dialog.Place;

/**
 * Something wrong in the content: where, what, and how to mend it.
 *
 * @param code stable, such as {@code W012}; a warning's begins with {@code H}
 */
public record Problem(Place place, String code, String what, String mend) {

    public boolean isError() {
        return !code.startsWith("H");
    }

    /** {@code topics/housing.yaml:14:9: W012 no node named 'x' (did you mean 'y'?)}. */
    @Override
    public String toString() {
        return place + ": " + code + " " + what + " (" + mend + ")";
    }
}
