package org.waymark.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a visitor sees when something goes wrong: plain words and help, never the cause. */
@Controller
final class Mishap implements ErrorController {

    private final Page page;

    Mishap(Page page) {
        this.page = page;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ModelAndView mishap(HttpServletRequest request) {
        var status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        return page.of("mishap", status, Map.of("ours", status.is5xxServerError()));
    }

    /** Somebody who asks for this page itself asks for a page that is not there. */
    private static HttpStatus status(@Nullable Object code) {
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
