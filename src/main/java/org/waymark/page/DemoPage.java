package org.waymark.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A made-up charity's page with the guide on it, to see how it would be embedded. */
@Controller
final class DemoPage {

    private final Page page;
    private final PageSettings settings;

    DemoPage(Page page, PageSettings settings) {
        this.page = page;
        this.settings = settings;
    }

    @GetMapping("/")
    @Nullable ModelAndView demo(HttpServletResponse response) throws IOException {
        if (!settings.demo()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return null;
        }
        var origin = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return page.of("demo", HttpStatus.OK, Map.of("origin", origin));
    }
}
