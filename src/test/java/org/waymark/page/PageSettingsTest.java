package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSettingsTest {

    @Test
    void takesOriginsAsEmbedders() {
        var origins =
                List.of("https://www.example.org", "https://*.example.org", "http://localhost:90");
        assertThat(new PageSettings(true, origins).embedders()).isEqualTo(origins);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "example.org", "https://example.org/", "https://a.b; script-src *", ""})
    void refusesEmbeddersThatAreNoOrigins(String embedder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageSettings(true, List.of(embedder)))
                .withMessageContaining("waymark.embedders");
    }
}
