package org.waymark.socket;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.waymark.socket.FrameReader.Result;

/** Takes frames in, one after the other on each socket, and holds each socket to its limits. */
final class ChatHandler extends TextWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ChatHandler.class);
    private static final int MOST_VIOLATIONS = 20;
    private static final int MOST_HELLOS = 5;

    /** What a visitor can do without their page being at fault. */
    private static final Set<String> HONEST = Set.of("too-long");

    private final Chat chat;
    private final Lines lines;
    private final Doors doors;

    ChatHandler(Chat chat, Lines lines, Doors doors) {
        this.chat = chat;
        this.lines = lines;
        this.doors = doors;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var line = lines.open(session);
        LOG.info("{} opened", line);
        doors.reasonToTurnAway().ifPresent(reason -> chat.bye(line, reason));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        lines.of(session).filter(line -> !line.isClosed()).ifPresent(line -> handle(line, message));
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        lines.of(session).ifPresent(line -> line.alive(false));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        lines.closed(session)
                .ifPresent(line -> {
                    line.closed();
                    chat.leave(line);
                    LOG.info("{} closed with {}", line, status.getCode());
                });
    }

    private void handle(Line line, TextMessage message) {
        line.alive(true);
        var result = FrameReader.read(message.getPayload(), message.getPayloadLength());
        line.attend(re(result));
        var wait = line.rate().take();
        if (!wait.isZero()) {
            refuse(line, "too-fast", wait);
            return;
        }
        switch (result) {
            case Result.Bad(var code, _) -> refuse(line, code, null);
            case Result.Good(var frame) -> handle(line, frame);
        }
    }

    private void handle(Line line, ClientFrame frame) {
        if (frame instanceof ClientFrame.Hello hello) {
            hello(line, hello);
            return;
        }
        var seat = line.seat();
        if (seat == null) {
            refuse(line, "hello-first", null);
            return;
        }
        switch (frame) {
            case ClientFrame.Hello hello -> hello(line, hello);
            case ClientFrame.Message(var n, var message) -> chat.message(line, seat, n, message);
            case ClientFrame.Forget _ -> chat.forget(seat.token());
        }
    }

    private void hello(Line line, ClientFrame.Hello hello) {
        if (line.greet() > MOST_HELLOS) {
            refuse(line, "too-fast", null);
            line.close(CloseStatus.POLICY_VIOLATION);
        } else {
            chat.hello(line, hello);
        }
    }

    private void refuse(Line line, String code, @Nullable Duration retryIn) {
        chat.problem(line, line.attending(), code, retryIn);
        if (HONEST.contains(code)) {
            return;
        }
        var count = line.violate();
        LOG.info("{} violates: {}", line, code);
        if (count >= MOST_VIOLATIONS) {
            line.close(CloseStatus.POLICY_VIOLATION);
        }
    }

    private static @Nullable Integer re(Result result) {
        return switch (result) {
            case Result.Good(ClientFrame.Message(var n, _)) -> n;
            case Result.Good(ClientFrame.Forget(var n)) -> n;
            case Result.Good(ClientFrame.Hello _) -> null;
            case Result.Bad(_, var re) -> re;
        };
    }
}
