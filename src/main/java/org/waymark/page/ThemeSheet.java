package org.waymark.page;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the charity's own look: its colours as a style sheet after our own, and its logo. */
@Controller
@EnableConfigurationProperties(ThemeSettings.class)
final class ThemeSheet {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private static final MediaType SVG = new MediaType("image", "svg+xml");

    private final ThemeSettings theme;

    ThemeSheet(ThemeSettings theme) {
        this.theme = theme;
    }

    @GetMapping("/theme.css")
    ResponseEntity<String> sheet() {
        return ResponseEntity.ok().contentType(CSS).body(theme.css());
    }

    @GetMapping("/theme-logo")
    ResponseEntity<FileSystemResource> logo() {
        var file = theme.logo();
        if (file == null) {
            return ResponseEntity.notFound().build();
        }
        var kind = file.toString().endsWith(".svg") ? SVG : MediaType.IMAGE_PNG;
        return ResponseEntity.ok().contentType(kind).body(new FileSystemResource(file));
    }
}
