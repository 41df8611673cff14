package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(new ThemeSettings("#7A1F5C", "#f0b7d8").css())
                .contains("light) { :root { --accent: #7a1f5c;")
                .contains("dark) { :root { --accent: #f0b7d8;");
        assertThat(new ThemeSettings(null, null).css()).isEmpty();
    }

    @Test
    void refusesAFaintColourWithItsRatio() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThemeSettings("#777777", null))
                .withMessage(
                        "waymark.theme.accent: #777777 has a contrast of 4.47 to 1 with on-accent"
                                + " (#ffffff); it needs 4.5 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThemeSettings(null, "#1f5a52"))
                .withMessageContaining("waymark.theme.accent-dark: #1f5a52 has a contrast of");
    }

    @Test
    void refusesWhatIsNoColour() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThemeSettings("red; } body { color: red", null))
                .withMessageContaining("is no colour");
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
}
