package org.waymark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A guide, a browser, and a charity's site on an origin of its own, which alone may embed the
 * guide. {@code exit} stands for the page that "Leave quickly" goes to.
 */
final class Stage implements AutoCloseable {

    static final String EXIT = "https://example.org/";

    private final Browsers browsers;
    private final HttpServer site;
    private final Map<String, Hosted> pages = new ConcurrentHashMap<>();
    private final ConfigurableApplicationContext guide;

    private record Hosted(String policy, String html) {}

    private Stage(Browsers browsers, String... settings) {
        this.browsers = browsers;
        this.site = serve();
        this.guide =
                SpringApplication.run(
                        Server.class,
                        Stream.concat(
                                        Stream.of(
                                                "--server.port=0",
                                                "--server.address=127.0.0.1",
                                                "--waymark.embedders=" + siteOrigin()),
                                        Stream.of(settings))
                                .toArray(String[]::new));
    }

    static Stage start(String... settings) {
        return new Stage(Browsers.start(), settings);
    }

    /** A fresh visitor. Nothing leaves this machine: the exit page is made here. */
    BrowserContext visit(Browser.NewContextOptions options) {
        var visit = browsers.chromium().newContext(options);
        visit.route(
                EXIT + "**",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody("<title>Weather</title><h1>Weather</h1>")));
        return visit;
    }

    BrowserContext visit() {
        return visit(new Browser.NewContextOptions());
    }

    String origin() {
        return "http://127.0.0.1:" + guide.getEnvironment().getProperty("local.server.port");
    }

    String siteOrigin() {
        return "http://127.0.0.1:" + site.getAddress().getPort();
    }

    /** The same site under a name that is not on the guide's list. */
    String strangerOrigin() {
        return "http://localhost:" + site.getAddress().getPort();
    }

    /** Puts a page on the charity's site, with a Content Security Policy of its own. */
    void host(String path, String policy, String html) {
        pages.put(path, new Hosted(policy, html));
    }

    private HttpServer serve() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/",
                    exchange -> {
                        var page = pages.get(exchange.getRequestURI().getPath());
                        var bytes =
                                (page == null ? "" : page.html()).getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders()
                                .set("Content-Type", "text/html;charset=utf-8");
                        if (page != null) {
                            exchange.getResponseHeaders()
                                    .set("Content-Security-Policy", page.policy());
                        }
                        exchange.sendResponseHeaders(page == null ? 404 : 200, 0);
                        try (var body = exchange.getResponseBody()) {
                            body.write(bytes);
                        }
                    });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        guide.close();
        site.stop(0);
        browsers.close();
    }
}
