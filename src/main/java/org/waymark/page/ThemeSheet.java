package org.waymark.page;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the charity's own colours as a style sheet, after our own. */
@Controller
@EnableConfigurationProperties(ThemeSettings.class)
final class ThemeSheet {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final ThemeSettings theme;

    ThemeSheet(ThemeSettings theme) {
        this.theme = theme;
    }

    @GetMapping("/theme.css")
    ResponseEntity<String> sheet() {
        return ResponseEntity.ok().contentType(CSS).body(theme.css());
    }
}
