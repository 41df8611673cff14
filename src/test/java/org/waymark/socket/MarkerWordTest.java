package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** Sends one word through every way in, and looks for it wherever it must not be. */
@ExtendWith(OutputCaptureExtension.class)
class MarkerWordTest {

    private static final String TAB = "aaaaaaaa";
    private static final String MARKER = "zqmarkerqz";

    private final List<JsonNode> answers = new ArrayList<>();

    @Test
    void keepsAndRepeatsNothingOfWhatIsSent(CapturedOutput output) throws Exception {
        try (var server =
                TestServer.start("waymark.socket.burst=1000", "logging.level.root=debug")) {
            var client = server.hello(TAB);
            typed(client);
            misnamed(client);
            malformed(client);
            post(server, "/chat/forget", MARKER);
            post(server, "/chat/forget?" + MARKER, "{\"" + MARKER + "\":");
            forged(server, client.token());
            oversized(client);
            storesNothing(server, client.token());
        }
        assertThat(output.getAll()).isNotEmpty().doesNotContain(MARKER);
        assertThat(answers.toString()).doesNotContain(MARKER);
    }

    @Test
    void tellsNoLogWhatTheSafetyCheckNoticed(CapturedOutput output) throws Exception {
        try (var server =
                TestServer.start("waymark.socket.burst=1000", "logging.level.root=debug")) {
            var client = server.hello(TAB);
            int before = output.getAll().length();
            client.say(1, "i want to die");
            assertThat(client.expect("turn").toString()).contains("\"attentive\":true");
            client.command(2, "help");
            client.expect("turn");
            post(server, "/chat/forget", client.token());
            assertThat(before).isPositive();
            assertThat(output.getAll().substring(before).toLowerCase(Locale.ROOT))
                    .doesNotContain(
                            "crisis", "check_in", "concern", "thoughts", "attentive", "urgent");
        }
    }

    private void typed(TestClient client) {
        client.say(1, "i am with the nhs and " + MARKER + " can i pause");
        answers.add(client.expect("turn"));
        client.say(2, MARKER);
        answers.add(client.expect("turn"));
        client.say(3, "i want to die " + MARKER);
        answers.add(client.expect("turn"));
    }

    private void misnamed(TestClient client) {
        client.start(4, MARKER);
        client.choose(5, "1:" + MARKER, "nhs");
        client.choose(6, "1:provider", MARKER);
        client.choose(7, "1:offer/" + MARKER + "/start", MARKER);
        answers.add(client.expect("problem"));
        // a choice that is not there is taken, without its name: its content may be gone
        for (int i = 0; i < 3; i++) {
            answers.add(client.expect("turn"));
        }
    }

    private void malformed(TestClient client) {
        var frames =
                List.of(
                        MARKER,
                        "{\"type\":\"" + MARKER + "\"}",
                        "{\"type\":\"say\",\"n\":8,\"text\":\"" + MARKER,
                        "{\"type\":\"say\",\"n\":8,\"" + MARKER + "\":1,\"text\":\"x\"}",
                        "{\"type\":\"say\",\"n\":\"" + MARKER + "\",\"text\":\"x\"}",
                        "{\"type\":\"hello\",\"v\":1,\"tab\":\"" + MARKER + "\"}",
                        "{\"type\":\"choose\",\"n\":8,\"question\":\"" + MARKER + "\"}");
        frames.forEach(client::send);
        frames.forEach(_ -> answers.add(client.expect("problem")));
    }

    private void oversized(TestClient client) {
        client.say(9, MARKER.repeat(300));
        client.say(10, MARKER.repeat(2_000));
        answers.add(client.expect("problem"));
        answers.add(client.expect("problem"));
        client.say(11, MARKER.repeat(8_000));
        client.expectClose(1009);
    }

    private void forged(TestServer server, String token) {
        var fresh = server.hello("bbbbbbbb");
        fresh.rebuild("bbbbbbbb", fresh.token(), 0, List.of(MARKER));
        answers.add(fresh.expect("welcome"));
        answers.add(fresh.expect("turn"));
        fresh.rebuild(
                "bbbbbbbb",
                fresh.token(),
                0,
                List.of("bbbbbbbb 1 start " + MARKER, "bbbbbbbb 2 chose 1:" + MARKER + " x"));
        answers.add(fresh.expect("welcome"));
        answers.add(fresh.expect("turn"));
        answers.add(fresh.expect("turn"));
        assertThat(fresh.token()).isNotEqualTo(token);
    }

    private void storesNothing(TestServer server, String token) {
        var client = server.connect();
        client.resume("cccccccc", token, 0);
        answers.add(client.expect("welcome"));
        for (int i = 0; i < 3; i++) {
            answers.add(client.expect("turn"));
        }
    }

    private void post(TestServer server, String path, String body) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(server.http(path))
                            .header("Content-Type", "text/plain")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.body()).doesNotContain(MARKER);
        }
    }
}
