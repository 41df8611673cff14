package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThemeSettingsTest {

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(new Colour("#000000").contrastWith(new Colour("#ffffff"))).isEqualTo(21);
        assertThat(new Colour("#777777").contrastWith(new Colour("#ffffff")))
                .isCloseTo(4.48, within(0.005));
    }

    @Test
    void takesColoursThatCanBeRead() {
        assertThat(colours("#7A1F5C", "#f0b7d8").css())
                .contains("light) { :root { --accent: #7a1f5c;")
                .contains("dark) { :root { --accent: #f0b7d8;");
        assertThat(ThemeSettings.NONE.css()).isEmpty();
    }

    @Test
    void refusesAFaintColourWithItsRatio() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> colours("#777777", null))
                .withMessage(
                        "waymark.theme.accent: #777777 has a contrast of 4.47 to 1 with on-accent"
                                + " (#ffffff); it needs 4.5 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> colours(null, "#1f5a52"))
                .withMessageContaining("waymark.theme.accent-dark: #1f5a52 has a contrast of");
    }

    @Test
    void refusesWhatIsNoColour() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> colours("red; } body { color: red", null))
                .withMessageContaining("is no colour");
    }

    @Test
    void refusesALogoThatIsNotThereAndWordsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThemeSettings(null, null, null, Path.of("no.svg"), null))
                .withMessageContaining("waymark.theme.logo: no.svg is no readable");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThemeSettings(null, null, "x".repeat(41), null, null))
                .withMessage("waymark.theme.name: 41 characters, where 40 fit");
    }

    @Test
    void takesEveryLookOfTheDemo() throws IOException {
        var looks =
                Pattern.compile("data-accent=\"(#\\w+)\" data-accent-dark=\"(#\\w+)\"")
                        .matcher(
                                Files.readString(
                                        Path.of("src/main/resources/templates/demo.mustache")))
                        .results()
                        .toList();
        assertThat(looks).hasSize(3);
        for (var look : looks) {
            assertThat(colours(look.group(1), look.group(2)).css()).contains(look.group(1));
        }
    }

    @Test
    void measuresAgainstTheColoursThatThePagesHave() throws IOException {
        var sheet = Files.readString(Path.of("frontend/style/base.css"));
        var dark = sheet.indexOf("prefers-color-scheme: dark");
        ThemeSettings.LIGHT.forEach((name, hex) ->
                assertThat(sheet.substring(0, dark)).contains("--%s: %s;".formatted(name, hex)));
        ThemeSettings.DARK.forEach((name, hex) ->
                assertThat(sheet.substring(dark)).contains("--%s: %s;".formatted(name, hex)));
    }

    private static ThemeSettings colours(@Nullable String accent, @Nullable String accentDark) {
        return new ThemeSettings(accent, accentDark, null, null, null);
    }
}
