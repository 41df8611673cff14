package org.waymark.page;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Builds the lines that a charity puts into its own pages. */
@Controller
final class EmbedPage {

    private final Page page;
    private final PageSettings settings;

    EmbedPage(Page page, PageSettings settings) {
        this.page = page;
        this.settings = settings;
    }

    @GetMapping("/embed/")
    ModelAndView embed() {
        var origin = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var entries =
                Map.of(
                        "origin", origin,
                        "embedders", settings.embedders(),
                        "listed", !settings.embedders().isEmpty());
        return page.of("embed", HttpStatus.OK, entries);
    }
}
