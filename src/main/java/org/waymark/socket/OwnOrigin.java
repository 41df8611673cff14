package org.waymark.socket;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/**
 * Lets in only pages of the guide's own origin: the Origin header must name the host that the
 * request was sent to, or be one of those that the settings list.
 */
final class OwnOrigin implements HandshakeInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(OwnOrigin.class);

    private final List<String> others;

    OwnOrigin(List<String> others) {
        this.others = others;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        var headers = request.getHeaders();
        if (!"websocket".equalsIgnoreCase(headers.getUpgrade())) {
            response.setStatusCode(HttpStatus.FOUND);
            response.getHeaders().set(HttpHeaders.LOCATION, "/chat/");
            return false;
        }
        if (!isOwn(headers)) {
            LOG.info("a socket from another origin is refused");
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {}

    boolean isOwn(HttpHeaders headers) {
        var origins = headers.getOrEmpty(HttpHeaders.ORIGIN);
        var hosts = headers.getOrEmpty(HttpHeaders.HOST);
        return origins.size() == 1
                && (others.contains(origins.getFirst())
                        || (hosts.size() == 1 && isOrigin(origins.getFirst(), hosts.getFirst())));
    }

    private static boolean isOrigin(String origin, String host) {
        try {
            var uri = URI.create(origin);
            var port =
                    switch (String.valueOf(uri.getScheme())) {
                        case "http" -> ":80";
                        case "https" -> ":443";
                        default -> null;
                    };
            return port != null
                    && uri.getAuthority() != null
                    && plain(uri.getAuthority(), port).equals(plain(host, port));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String plain(String authority, String defaultPort) {
        var lower = authority.toLowerCase(Locale.ROOT);
        return lower.endsWith(defaultPort)
                ? lower.substring(0, lower.length() - defaultPort.length())
                : lower;
    }
}
