package org.waymark.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The Content Security Policy of every page: only our own files, and no markup out of text. */
final class Policy {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?");
    private static final Pattern ORIGIN =
            Pattern.compile("(https?://[a-z0-9.-]+(:\\d{1,5})?)(/.*)?");

    private final String embedders;
    private final Supplier<Showing> showing;

    Policy(PageSettings settings, Supplier<Showing> showing) {
        this.embedders = String.join(" ", settings.embedders());
        this.showing = showing;
    }

    /** Whether it asks for the guide as plain pages, which need no script. */
    static boolean isPlain(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/guide");
    }

    String forRequest(HttpServletRequest request) {
        return String.join(
                "; ",
                isPlain(request)
                        ? List.of(
                                "default-src 'none'",
                                "style-src 'self'",
                                "img-src 'self'",
                                "base-uri 'none'",
                                ("form-action 'self' " + exit()).strip(),
                                ("frame-ancestors 'self' " + embedders).strip())
                        : List.of(
                                "default-src 'none'",
                                "script-src 'self'",
                                "style-src 'self'",
                                "img-src 'self'",
                                ("connect-src 'self' " + socket(request)).strip(),
                                "frame-src 'self'",
                                "base-uri 'none'",
                                // The chat goes on as plain pages where sockets are blocked.
                                "form-action 'self'",
                                ("frame-ancestors 'self' " + embedders).strip(),
                                "require-trusted-types-for 'script'",
                                "trusted-types 'none'"));
    }

    /** Leaving is a form that is redirected there, which browsers hold against the policy too. */
    private String exit() {
        var exit = ORIGIN.matcher(showing.get().site("exit-page").toLowerCase(Locale.ROOT));
        return exit.matches() ? exit.group(1) : "";
    }

    /** Older Safari does not count the page's own socket as {@code 'self'}. */
    private static String socket(HttpServletRequest request) {
        var host = request.getHeader("Host");
        if (host == null || !HOST.matcher(host).matches()) {
            return "";
        }
        return (request.isSecure() ? "wss://" : "ws://") + host.toLowerCase(Locale.ROOT);
    }
}
