package org.waymark.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/**
 * Tells our own forms from those of other sites. There is no cookie, so that nobody can act with a
 * visitor's rights; but a form on another site could lead a visitor into a conversation whose token
 * its maker knows, and read along.
 */
final class OwnForm {

    private final List<String> others;

    OwnForm(List<String> others) {
        this.others = others;
    }

    /** A browser that says nothing of where a form stood is believed: very old ones do not. */
    boolean posted(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null || others.contains(origin) || isHost(origin, request);
    }

    private static boolean isHost(String origin, HttpServletRequest request) {
        try {
            var authority = URI.create(origin).getAuthority();
            var host = request.getHeader(HttpHeaders.HOST);
            return authority != null && host != null && plain(authority).equals(plain(host));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String plain(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    }
}
