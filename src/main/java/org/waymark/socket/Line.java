package org.waymark.socket;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.SessionLimitExceededException;

/** The socket of one browser tab. A failure to send closes it and is nobody else's concern. */
final class Line {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final WebSocketSession session;
    private final FrameWriter writer;
    private final RateLimit rate;
    private final LongSupplier nanoTime;
    private volatile @Nullable Seat seat;
    private volatile @Nullable Integer attending;
    private volatile long aliveAt;
    private volatile long spokeAt;
    private volatile boolean closed;
    private volatile @Nullable CloseStatus closesWhenSent;
    private final AtomicInteger sending = new AtomicInteger();
    private int violations;
    private int hellos;

    Line(
            WebSocketSession session,
            FrameWriter writer,
            SocketSettings settings,
            LongSupplier nanoTime) {
        this.writer = writer;
        this.session =
                new ConcurrentWebSocketSessionDecorator(
                        session,
                        Math.toIntExact(settings.sendTime().toMillis()),
                        Math.toIntExact(settings.sendBuffer().toBytes()));
        this.rate = new RateLimit(settings, nanoTime);
        this.nanoTime = nanoTime;
        this.aliveAt = nanoTime.getAsLong();
        this.spokeAt = aliveAt;
    }

    /**
     * Where the line sits once it has said hello.
     *
     * @param token names the conversation
     * @param tab names the browser tab
     */
    record Seat(String token, String tab, Room room) {

        /** Leaves the token out. */
        @Override
        public String toString() {
            return "Seat[]";
        }
    }

    @Nullable Seat seat() {
        return seat;
    }

    void sit(@Nullable Seat other) {
        seat = other;
    }

    /** The number of the message that is being answered, if any. */
    @Nullable Integer attending() {
        return attending;
    }

    void attend(@Nullable Integer re) {
        attending = re;
    }

    RateLimit rate() {
        return rate;
    }

    void send(ServerFrame frame) {
        send(new TextMessage(writer.write(frame)));
    }

    /** Sends the last frame, and closes once it and all before it are sent. */
    void bye(ServerFrame.Bye bye) {
        closed = true;
        closesWhenSent =
                switch (bye.reason()) {
                    case RESTART, STOPPED -> CloseStatus.GOING_AWAY;
                    case FULL -> CloseStatus.SERVICE_OVERLOAD;
                    case FORGOTTEN, EXPIRED, IDLE -> CloseStatus.NORMAL;
                };
        send(bye);
    }

    void ping() {
        send(new PingMessage());
    }

    void close(CloseStatus status) {
        closed = true;
        try {
            session.close(status);
        } catch (IOException | RuntimeException e) {
            LOG.debug("{} did not close cleanly: {}", this, e.getClass().getName());
        }
    }

    /** Whether it is closed or about to be; what still comes in is passed over. */
    boolean isClosed() {
        return closed;
    }

    /** Notes that the other end closed it. */
    void closed() {
        closed = true;
    }

    /** Notes a sign of life; with {@code spoke}, one of the visitor's own. */
    void alive(boolean spoke) {
        aliveAt = nanoTime.getAsLong();
        if (spoke) {
            spokeAt = aliveAt;
        }
    }

    Duration silentFor() {
        return Duration.ofNanos(nanoTime.getAsLong() - aliveAt);
    }

    Duration quietFor() {
        return Duration.ofNanos(nanoTime.getAsLong() - spokeAt);
    }

    /** Counts frames that no honest page sends, and answers how many there were. */
    synchronized int violate() {
        return ++violations;
    }

    /** Counts hellos, and answers how many there were. */
    synchronized int greet() {
        return ++hellos;
    }

    /** Where another thread is sending, it takes this message along; the last to finish closes. */
    private void send(WebSocketMessage<?> message) {
        sending.incrementAndGet();
        try {
            if (session.isOpen()) {
                session.sendMessage(message);
            }
        } catch (SessionLimitExceededException e) {
            LOG.info("{} is too slow and is closed", this);
            close(e.getStatus());
        } catch (IOException | RuntimeException e) {
            LOG.debug("{} cannot be sent to: {}", this, e.getClass().getName());
            close(CloseStatus.SESSION_NOT_RELIABLE);
        } finally {
            var status = sending.decrementAndGet() == 0 ? closesWhenSent : null;
            if (status != null) {
                close(status);
            }
        }
    }

    @Override
    public String toString() {
        return "socket " + session.getId();
    }
}
