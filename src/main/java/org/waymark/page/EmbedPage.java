package org.waymark.page;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    /** A page with the button as it was chosen; its colour is set by the page around it. */
    @GetMapping("/embed/preview/")
    ModelAndView preview(
            @RequestParam(defaultValue = "Is therapy going wrong?") String label,
            @RequestParam(defaultValue = "end") String side,
            @RequestParam(defaultValue = "") String topic) {
        var entries =
                Map.of("label", label, "side", side, "topic", topic, "starts", !topic.isBlank());
        return page.of("embed-preview", HttpStatus.OK, entries);
    }
}
