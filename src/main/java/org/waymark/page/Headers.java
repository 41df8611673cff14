package org.waymark.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Puts on every answer the headers that keep a visit private. */
@Component
@EnableConfigurationProperties(PageSettings.class)
final class Headers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Policy policy;

    Headers(PageSettings settings, ObjectProvider<Showing> showing) {
        this.policy = new Policy(settings, showing::getObject);
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy.forRequest(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Without a referrer at all, a browser hides the origin of our own forms too.
        response.setHeader(
                "Referrer-Policy", Policy.isPlain(request) ? "same-origin" : "no-referrer");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(),"
                        + " interest-cohort=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", readableBy(request));
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    /** Other sites load the launcher and frame the chat; the rest is ours alone. */
    private static String readableBy(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.endsWith("/waymark.js") || path.endsWith("/") ? "cross-origin" : "same-origin";
    }
}
