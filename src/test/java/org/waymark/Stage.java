package org.waymark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.Counts;

/**
 * A guide, a browser, and a charity's site on an origin of its own, which alone may embed the
 * guide. {@code exit} stands for the page that "Leave quickly" goes to.
 */
final class Stage implements AutoCloseable {

    static final String EXIT = "https://example.org/";

    private final Browsers browsers;
    private final HttpServer site;
    private final Map<String, Hosted> pages = new ConcurrentHashMap<>();
    private final Path counts;
    private final ConfigurableApplicationContext guide;

    private record Hosted(String policy, String html) {}

    /** A page that fails, to see what visitors see then. */
    static final class Broken {
        @Bean
        RouterFunction<ServerResponse> broken() {
            return RouterFunctions.route()
                    .GET(
                            "/broken",
                            _ -> {
                                throw new IllegalStateException("as a test asks");
                            })
                    .build();
        }
    }

    private Stage(Browsers browsers) throws IOException {
        this.browsers = browsers;
        this.site = serve();
        this.counts = Files.createTempFile("counts", ".csv");
        this.guide =
                SpringApplication.run(
                        new Class<?>[] {Server.class, Broken.class},
                        new String[] {
                            "--server.port=0",
                            "--server.address=127.0.0.1",
                            "--waymark.embedders=" + siteOrigin(),
                            "--waymark.counts.file=" + counts
                        });
    }

    static Stage start() {
        try {
            return new Stage(Browsers.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private HttpServer serve() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var page = pages.get(exchange.getRequestURI().getPath());
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html;charset=utf-8");
        if (page != null) {
            headers.set("Content-Security-Policy", page.policy());
        }
        exchange.sendResponseHeaders(page == null ? 404 : 200, 0);
        try (var body = exchange.getResponseBody()) {
            body.write((page == null ? "" : page.html()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The rows of what was counted until now, the newest last; counting begins anew. */
    List<String> counted() throws IOException {
        guide.getBean(Counts.class).close();
        return Files.readAllLines(counts);
    }

    /** Switches the guide off, or on again, as its operator can. */
    void stop(boolean off) {
        guide.getBean(Conversations.class).stop(off);
    }

    @Override
    public void close() throws IOException {
        guide.close();
        site.stop(0);
        browsers.close();
        Files.deleteIfExists(counts);
    }
}
