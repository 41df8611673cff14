package org.waymark.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The charity's own colour, for links, buttons and what was chosen. A colour that cannot be read
 * where it is used (WCAG AA, 4.5 to 1) is refused at the start.
 *
 * @param accent on light pages, such as {@code #1f5a52}; it carries white words
 * @param accentDark on dark pages, such as {@code #93cdbf}; it carries nearly black words
 */
@ConfigurationProperties("waymark.theme")
record ThemeSettings(@Nullable String accent, @Nullable String accentDark) {

    /** The colours of {@code base.css} that the accent meets, by their names there. */
    static final Map<String, String> LIGHT =
            Map.of(
                    "paper", "#faf7f1",
                    "sheet", "#fffdf9",
                    "shade", "#f1ebe0",
                    "tint", "#e3eeea",
                    "on-accent", "#ffffff");

    static final Map<String, String> DARK =
            Map.of(
                    "paper", "#1c1a17",
                    "sheet", "#262320",
                    "shade", "#2d2925",
                    "tint", "#26352f",
                    "on-accent", "#10211d");

    private static final double READABLE = 4.5;

    ThemeSettings {
        accent = checked("accent", accent, LIGHT);
        accentDark = checked("accent-dark", accentDark, DARK);
    }

    /** The style sheet that puts the colours in; empty where there are none. */
    String css() {
        return String.join("", List.of(rule("light", accent), rule("dark", accentDark)));
    }

    private static String rule(String scheme, @Nullable String colour) {
        return colour == null
                ? ""
                : "@media (prefers-color-scheme: %s) { :root { --accent: %s; --accent-strong: %s; } }\n"
                        .formatted(scheme, colour, colour);
    }

    private static @Nullable String checked(
            String name, @Nullable String value, Map<String, String> meets) {
        if (value == null) {
            return null;
        }
        var colour = new Colour(value.toLowerCase(Locale.ROOT));
        meets.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(other -> {
                    double ratio = colour.contrastWith(new Colour(other.getValue()));
                    if (ratio < READABLE) {
                        throw tooFaint(name, colour, other, ratio);
                    }
                });
        return colour.hex();
    }

    private static IllegalArgumentException tooFaint(
            String name, Colour colour, Map.Entry<String, String> other, double ratio) {
        return new IllegalArgumentException(
                "waymark.theme.%s: %s has a contrast of %.2f to 1 with %s (%s); it needs %.1f to 1"
                        .formatted(
                                name,
                                colour.hex(),
                                Math.floor(ratio * 100) / 100,
                                other.getKey(),
                                other.getValue(),
                                READABLE));
    }
}
