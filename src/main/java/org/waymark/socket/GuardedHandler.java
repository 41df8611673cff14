package org.waymark.socket;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;

/**
 * Catches whatever goes wrong in a handler: says so kindly, closes with a named status, and logs
 * where it happened. A message of an exception may hold a visitor's words, so none is logged.
 */
final class GuardedHandler extends WebSocketHandlerDecorator {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedHandler.class);
    private static final int FRAMES = 12;

    private final Chat chat;
    private final Lines lines;

    GuardedHandler(WebSocketHandler handler, Chat chat, Lines lines) {
        super(handler);
        this.chat = chat;
        this.lines = lines;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        guard(session, () -> super.afterConnectionEstablished(session));
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {
        guard(session, () -> super.handleMessage(session, message));
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) {
        LOG.debug("socket {}: {}", session.getId(), exception.getClass().getName());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        guard(session, () -> super.afterConnectionClosed(session, status));
    }

    private interface Work {
        void run() throws Exception;
    }

    private void guard(WebSocketSession session, Work work) {
        try {
            work.run();
        } catch (Exception | StackOverflowError e) {
            LOG.error("socket {} failed: {}", session.getId(), whereabouts(e));
            lines.of(session)
                    .ifPresent(line -> {
                        chat.problem(line, line.attending(), "broken", null);
                        line.close(CloseStatus.SERVER_ERROR);
                    });
        }
    }

    private static String whereabouts(Throwable e) {
        return e.getClass().getName()
                + Arrays.stream(e.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> System.lineSeparator() + "\tat " + frame)
                        .collect(Collectors.joining());
    }
}
