package org.waymark.page;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The chat, and the help that needs nothing of it. */
@Controller
final class ChatPage {

    private final Page page;
    private final Showing showing;

    ChatPage(Page page, Showing showing) {
        this.page = page;
        this.showing = showing;
    }

    @GetMapping("/chat/")
    ModelAndView chat() {
        if (showing.isStopped()) {
            return page.of("help", HttpStatus.OK, Map.of("stopped", true));
        }
        var entries =
                Map.of(
                        "exit", showing.site("exit-page"),
                        "retention", showing.site("retention"),
                        "privacyPage", showing.site("privacy"),
                        "contact", showing.site("contact"),
                        "contactHours", showing.site("contact-hours"),
                        "complaints", showing.site("complaints"),
                        "asks", showing.asks(),
                        "ends", showing.ends());
        return page.of("chat", HttpStatus.OK, entries);
    }

    @GetMapping("/help/")
    ModelAndView help() {
        return page.of("help", HttpStatus.OK, Map.of("stopped", false));
    }
}
