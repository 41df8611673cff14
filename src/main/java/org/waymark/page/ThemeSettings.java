package org.waymark.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The charity's own look: a colour for links, buttons and what was chosen, a name, a logo and a
 * welcome. A colour that cannot be read where it is used (WCAG AA, 4.5 to 1) is refused at the
 * start, and so is a logo that is not there.
 *
 * @param accent on light pages, such as {@code #1f5a52}; it carries white words
 * @param accentDark on dark pages, such as {@code #93cdbf}; it carries nearly black words
 * @param name what visitors read as the guide's name; "Guide" where there is none
 * @param logo an SVG or PNG file of at most 100 KB, shown beside the name
 * @param welcome a sentence above the first message, which itself always stays
 */
@ConfigurationProperties("waymark.theme")
record ThemeSettings(
        @Nullable String accent,
        @Nullable String accentDark,
        @Nullable String name,
        @Nullable Path logo,
        @Nullable String welcome) {

    static final ThemeSettings NONE = new ThemeSettings(null, null, null, null, null);

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
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_WELCOME = 200;
    private static final int LARGEST_LOGO = 100_000;

    ThemeSettings {
        accent = checked("accent", accent, LIGHT);
        accentDark = checked("accent-dark", accentDark, DARK);
        name = atMost("name", name, LONGEST_NAME);
        welcome = atMost("welcome", welcome, LONGEST_WELCOME);
        if (logo != null) {
            checkLogo(logo);
        }
    }

    private static void checkLogo(Path logo) {
        var file = logo.toString();
        var isThere = Files.isReadable(logo) && (file.endsWith(".svg") || file.endsWith(".png"));
        if (!isThere || logo.toFile().length() > LARGEST_LOGO) {
            throw new IllegalArgumentException(
                    "waymark.theme.logo: %s is no readable .svg or .png of at most %d bytes"
                            .formatted(logo, LARGEST_LOGO));
        }
    }

    private static @Nullable String atMost(String setting, @Nullable String words, int longest) {
        if (words != null && words.length() > longest) {
            throw new IllegalArgumentException(
                    "waymark.theme.%s: %d characters, where %d fit"
                            .formatted(setting, words.length(), longest));
        }
        return words == null || words.isBlank() ? null : words.strip();
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
