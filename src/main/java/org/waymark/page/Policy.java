package org.waymark.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/** The Content Security Policy of every page: only our own files, and no markup out of text. */
final class Policy {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?");

    private final String embedders;

    Policy(PageSettings settings) {
        this.embedders = String.join(" ", settings.embedders());
    }

    String forRequest(HttpServletRequest request) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self'",
                ("connect-src 'self' " + socket(request)).strip(),
                "frame-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                ("frame-ancestors 'self' " + embedders).strip(),
                "require-trusted-types-for 'script'",
                "trusted-types 'none'");
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
