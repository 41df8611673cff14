package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What axe-core finds on a screen: by all its rules at each size, and by those about colour in each
 * scheme too.
 */
final class Axe {

    private static final String SOURCE = source();

    private static final String RUN =
            """
            (tags) => axe.run(document, {
              iframes: false,
              resultTypes: ['violations'],
              ...(tags.length > 0 ? { runOnly: { type: 'rule', values: tags } } : {}),
            }).then(({ violations }) => violations.map(({ id, nodes }) =>
              id + ': ' + nodes.map(({ target, html }) => target + ' ' + html).join(' | ')))
            """;

    private static final List<String> ABOUT_COLOUR =
            List.of("color-contrast", "link-in-text-block");
    private static final List<String> ALL = List.of();

    private final Page page;
    private final Set<String> screens = new LinkedHashSet<>();
    private final List<String> found = new ArrayList<>();

    Axe(Page page) {
        this.page = page;
    }

    /** A size of screen, in CSS pixels. */
    enum Size {
        PHONE(390, 844),
        NARROW(320, 640),
        DESKTOP(1280, 800);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        void of(Page page) {
            page.setViewportSize(width, height);
        }
    }

    /** What was found on all screens so far. */
    List<String> found() {
        assertThat(screens).isNotEmpty();
        return List.copyOf(found);
    }

    /** Looks at what the page shows now, in every way. */
    void inspect(String screen) {
        assertThat(screens.add(screen)).as("'%s' was looked at already", screen).isTrue();
        for (var size : Size.values()) {
            size.of(page);
            show(ColorScheme.LIGHT, ForcedColors.NONE);
            run(screen + ", " + size, ALL);
            show(ColorScheme.DARK, ForcedColors.NONE);
            run(screen + ", " + size + ", dark", ABOUT_COLOUR);
        }
        show(ColorScheme.LIGHT, ForcedColors.ACTIVE);
        run(screen + ", forced colours", ABOUT_COLOUR);
        show(ColorScheme.DARK, ForcedColors.ACTIVE);
        run(screen + ", forced colours, dark", ABOUT_COLOUR);
        show(ColorScheme.LIGHT, ForcedColors.NONE);
        Size.PHONE.of(page);
    }

    private void show(ColorScheme scheme, ForcedColors forced) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
    }

    private void run(String screen, List<String> rules) {
        for (var frame : page.frames()) {
            if (isSeen(frame)) {
                violations(frame, rules).forEach(each -> found.add(screen + ": " + each));
            }
        }
    }

    private boolean isSeen(Frame frame) {
        return frame.parentFrame() == null
                || (frame.url().startsWith("http") && frame.frameElement().isVisible());
    }

    private static List<?> violations(Frame frame, List<String> rules) {
        if (!Boolean.TRUE.equals(frame.evaluate("'axe' in window"))) {
            frame.evaluate(SOURCE);
        }
        return (List<?>) frame.evaluate(RUN, rules);
    }

    private static String source() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
