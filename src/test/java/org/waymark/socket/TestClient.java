package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One browser tab: sends frames and reads what comes back, in order. */
public final class TestClient implements WebSocket.Listener {

    private static final int PATIENCE_SECONDS = 20;
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final CountDownLatch pings = new CountDownLatch(2);
    private final StringBuilder partial = new StringBuilder();
    private final List<String> moves = new ArrayList<>();
    private @Nullable WebSocket socket;
    private String token = "";

    private TestClient() {}

    public static TestClient connect(int port, @Nullable String origin) {
        var client = new TestClient();
        var builder = HTTP.newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        client.socket =
                builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/chat"), client).join();
        return client;
    }

    public void hello(String tab) {
        send("{\"type\":\"hello\",\"v\":1,\"tab\":\"%s\"}".formatted(tab));
    }

    void resume(String tab, String token, int seen) {
        send(
                "{\"type\":\"hello\",\"v\":1,\"tab\":\"%s\",\"resume\":\"%s\",\"seen\":%d}"
                        .formatted(tab, token, seen));
    }

    void rebuild(String tab, String token, int seen, List<String> moves) {
        var json = JSON.createObjectNode().put("type", "hello").put("v", 1).put("tab", tab);
        json.put("resume", token).put("seen", seen);
        moves.forEach(json.putArray("moves")::add);
        send(json.toString());
    }

    public void say(int n, String text) {
        send(JSON.createObjectNode().put("type", "say").put("n", n).put("text", text).toString());
    }

    public void choose(int n, String question, String option) {
        send(
                "{\"type\":\"choose\",\"n\":%d,\"question\":\"%s\",\"option\":\"%s\"}"
                        .formatted(n, question, option));
    }

    public void start(int n, String topic) {
        send("{\"type\":\"start\",\"n\":%d,\"topic\":\"%s\"}".formatted(n, topic));
    }

    void command(int n, String type) {
        send("{\"type\":\"%s\",\"n\":%d}".formatted(type, n));
    }

    void send(String text) {
        socket().sendText(text, true).join();
    }

    void sendBytes(byte[] bytes) {
        socket().sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** The next frame, which must be of this type. */
    public JsonNode expect(String type) {
        var frame = next();
        assertThat(frame.path("type").asString()).as("%s", frame).isEqualTo(type);
        if (type.equals("welcome")) {
            token = frame.get("token").asString();
        }
        if (frame.has("move")) {
            moves.add(frame.get("move").asString());
        }
        return frame;
    }

    /** The next frame, which must be the turn of this number. */
    public JsonNode expectTurn(int number) {
        var turn = expect("turn");
        assertThat(turn.get("turn").asInt()).isEqualTo(number);
        return turn;
    }

    void expectProblem(String code) {
        var problem = expect("problem");
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("text").asString()).isEqualTo("Kindly: " + code + ".");
        assertThat(problem.get("help").asBoolean()).isTrue();
    }

    void expectBye(String reason, int status) {
        assertThat(expect("bye").get("reason").asString()).isEqualTo(reason);
        expectClose(status);
    }

    void expectClose(int status) {
        assertThat(closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join()).isEqualTo(status);
    }

    void expectNothingMore() {
        assertThat(frames).isEmpty();
    }

    boolean wasPingedTwice() throws InterruptedException {
        return pings.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    String token() {
        return token;
    }

    List<String> moves() {
        return moves;
    }

    /** Loses the connection without a word. */
    public void drop() {
        socket().abort();
    }

    private JsonNode next() {
        try {
            var frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Objects.requireNonNull(frame, "no frame came");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private WebSocket socket() {
        return Objects.requireNonNull(socket);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(JSON.readTree(partial.toString()));
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
        pings.countDown();
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.complete(status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }
}
