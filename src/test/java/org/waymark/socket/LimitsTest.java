package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the chat keeps out, and how it lets go. */
class LimitsTest {

    private static final String TAB = "aaaaaaaa";

    @Test
    void answersEveryBadFrameWithItsCode() throws IOException {
        try (var server = TestServer.start("waymark.socket.burst=1000")) {
            for (var bad : Samples.in("bad").entrySet()) {
                var client = server.connect();
                client.send(bad.getValue());
                client.expectProblem(bad.getKey().substring(0, bad.getKey().indexOf('.')));
                client.hello(TAB);
                client.expect("welcome");
                client.drop();
            }
        }
    }

    @Test
    void asksForHelloFirst() {
        try (var server = TestServer.start()) {
            var client = server.connect();
            client.command(1, "back");
            client.expectProblem("hello-first");
        }
    }

    @Test
    void closesOnWhoOnlyBreaksTheRules() {
        try (var server = TestServer.start("waymark.socket.burst=1000")) {
            var client = server.connect();
            for (int i = 0; i < 20; i++) {
                client.send("nonsense");
            }
            client.expectClose(1008);
        }
    }

    @Test
    void slowsDownWhoSendsTooFast() {
        try (var server =
                TestServer.start("waymark.socket.burst=3", "waymark.socket.per-minute=1")) {
            var client = server.hello(TAB);
            client.command(1, "back");
            client.command(2, "back");
            client.expectTurn(1);
            client.expectTurn(2);
            client.command(3, "back");
            var problem = client.expect("problem");
            assertThat(problem.get("code").asString()).isEqualTo("too-fast");
            assertThat(problem.get("re").asInt()).isEqualTo(3);
            assertThat(problem.get("retryIn").asInt()).isPositive();
        }
    }

    @Test
    void takesNoFrameThatIsTooBig() {
        try (var server = TestServer.start()) {
            var client = server.hello(TAB);
            client.say(1, "a".repeat(2_001));
            client.expectProblem("too-long");
            client.say(2, "a".repeat(20_000));
            client.expectProblem("too-big");
            client.say(3, "a".repeat(70_000));
            client.expectClose(1009);
        }
    }

    @Test
    void takesNoBinaryFrame() {
        try (var server = TestServer.start()) {
            var client = server.hello(TAB);
            client.sendBytes(new byte[] {1});
            client.expectClose(1003);
        }
    }

    @Test
    void letsOnlyItsOwnPagesIn() {
        try (var server = TestServer.start("waymark.socket.origins=https://listed.example.org")) {
            assertRefused(server, "https://evil.example.com");
            assertRefused(server, "null");
            assertRefused(server, null);
            TestClient.connect(server.port(), "https://listed.example.org").drop();
        }
    }

    @Test
    void hasRoomForSoManySockets() {
        try (var server = TestServer.start("waymark.socket.max-connections=1")) {
            var first = server.hello(TAB);
            server.connect().expectBye("full", 1013);
            first.start(1, "pause");
            first.expectTurn(1);
        }
    }

    @Test
    void hasRoomForSoManyTabsOfOneConversation() {
        try (var server = TestServer.start("waymark.socket.max-tabs=1")) {
            var first = server.hello(TAB);
            var second = server.connect();
            second.resume("bbbbbbbb", first.token(), 0);
            second.expectBye("full", 1013);
        }
    }

    @Test
    void pingsAndLetsGoOfWhoSaysNothing() throws InterruptedException {
        try (var server =
                TestServer.start("waymark.socket.ping-every=100ms", "waymark.socket.idle=1s")) {
            var client = server.hello(TAB);
            assertThat(client.wasPingedTwice()).isTrue();
            client.expectBye("idle", 1000);
        }
    }

    @Test
    void turnsEverybodyAwayWhileItIsStopped() {
        try (var server = TestServer.start()) {
            var open = server.hello(TAB);
            server.conversations().stop(true);
            open.expectBye("stopped", 1001);
            server.connect().expectBye("stopped", 1001);
            server.conversations().stop(false);
            server.hello(TAB).drop();
        }
    }

    @Test
    void saysGoodbyeBeforeItShutsDown() {
        try (var server = TestServer.start()) {
            var clients = new ArrayList<>(List.of(server.hello(TAB), server.hello(TAB)));
            clients.add(server.connect());
            server.stop();
            for (var client : clients) {
                var bye = client.expect("bye");
                assertThat(bye.get("reason").asString()).isEqualTo("restart");
                assertThat(bye.get("comeBackIn").asInt()).isPositive();
                client.expectClose(1001);
            }
        }
    }

    @Test
    void agreesToNoCompressionAndNoSubprotocol() throws IOException {
        try (var server = TestServer.start();
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var request =
                    """
                    GET /chat HTTP/1.1
                    Host: 127.0.0.1:%1$d
                    Origin: http://127.0.0.1:%1$d
                    Upgrade: websocket
                    Connection: Upgrade
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                    Sec-WebSocket-Version: 13
                    Sec-WebSocket-Extensions: permessage-deflate
                    Sec-WebSocket-Protocol: stomp

                    """
                            .formatted(server.port())
                            .replace("\n", "\r\n");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var response = head(socket);
            assertThat(response).startsWith("http/1.1 101");
            assertThat(response).doesNotContain("sec-websocket-extensions");
            assertThat(response).doesNotContain("sec-websocket-protocol");
        }
    }

    private static String head(Socket socket) throws IOException {
        var head = new StringBuilder();
        for (int c = 0; c >= 0 && head.indexOf("\r\n\r\n") < 0; ) {
            c = socket.getInputStream().read();
            head.append((char) c);
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }

    private static void assertRefused(TestServer server, @Nullable String origin) {
        assertThatThrownBy(() -> TestClient.connect(server.port(), origin))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }
}
