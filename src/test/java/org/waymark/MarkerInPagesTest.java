package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Sends one word to every page, in every place of a request, and looks for it in logs and answers.
 */
@ExtendWith(OutputCaptureExtension.class)
class MarkerInPagesTest {

    private static final String MARKER = "zqmarkerqz";

    @Test
    void repeatsAndLogsNothingOfARequest(CapturedOutput output) throws Exception {
        var answers = new ArrayList<String>();
        try (var guide =
                        SpringApplication.run(
                                Server.class,
                                "--waymark.content=src/test/resources/fixture",
                                "--server.port=0",
                                "--server.address=127.0.0.1");
                var client = HttpClient.newHttpClient()) {
            var port = guide.getEnvironment().getProperty("local.server.port");
            for (var request : requests("http://127.0.0.1:" + port)) {
                var answer = client.send(request, BodyHandlers.ofString());
                answers.add(answer.statusCode() + " " + answer.headers() + answer.body());
            }
            answers.addAll(plainPages("http://127.0.0.1:" + port));
        }
        assertThat(answers).hasSizeGreaterThan(20).noneMatch(it -> it.contains(MARKER));
        assertThat(answers).noneMatch(it -> it.startsWith("500"));
        assertThat(output.getAll()).isNotEmpty().doesNotContain(MARKER);
    }

    /** Words on the plain pages: typed, beside a choice, too long, and in every field. */
    private static List<String> plainPages(String origin) {
        var visitor = new PlainVisitor(origin).begins();
        var pages = new ArrayList<String>();
        pages.add(visitor.says(MARKER + " I want to die").page().html());
        pages.add(visitor.says(MARKER, "none").page().html());
        pages.add(visitor.says(MARKER.repeat(300)).page().html());
        pages.add(visitor.presses("summary").page().html());
        var fields = visitor.form("#controls");
        for (var field : List.of("token", "tab", "turn", "do", "change", "topic", MARKER)) {
            pages.add(visitor.posts(PlainVisitor.with(fields, field, MARKER)).page().html());
        }
        return pages;
    }

    private static List<HttpRequest> requests(String origin) {
        var requests = new ArrayList<HttpRequest>();
        for (var path :
                List.of(
                        "/",
                        "/chat/",
                        "/guide/",
                        "/help/",
                        "/waymark.js",
                        "/chat/forget",
                        "/" + MARKER)) {
            var uri = URI.create(origin + path + "?" + MARKER + "=" + MARKER);
            requests.add(HttpRequest.newBuilder(uri).header("X-" + MARKER, MARKER).build());
            requests.add(HttpRequest.newBuilder(uri).header("User-Agent", MARKER).build());
            for (var method : List.of("POST", "PUT", MARKER.toUpperCase(java.util.Locale.ROOT))) {
                var body = HttpRequest.BodyPublishers.ofString(MARKER.repeat(50));
                requests.add(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "application/" + MARKER)
                                .method(method, body)
                                .build());
            }
        }
        return requests;
    }
}
