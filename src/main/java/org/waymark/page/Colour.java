package org.waymark.page;

import java.util.regex.Pattern;

/** A colour, and how well it is told from another: WCAG 2.2's relative luminance and contrast. */
record Colour(String hex) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    Colour {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("'%s' is no colour such as #1f5a52".formatted(hex));
        }
    }

    /** From 1, not told apart at all, to 21, black on white. */
    double contrastWith(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int at) {
        double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
