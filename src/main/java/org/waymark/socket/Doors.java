package org.waymark.socket;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.socket.CloseStatus;
import org.waymark.conversation.Conversations;
import org.waymark.socket.ServerFrame.Reason;

/**
 * Opens and closes for visitors: tells who must be turned away, looks after open sockets, and says
 * goodbye to all before the web server stops.
 */
final class Doors implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);
    private static final Duration TO_SAY_HELLO = Duration.ofSeconds(30);
    private static final Duration TO_SAY_GOODBYE = Duration.ofSeconds(5);
    private static final int UNANSWERED_PINGS = 3;

    private final Conversations conversations;
    private final Chat chat;
    private final Lines lines;
    private final SocketSettings settings;
    private volatile @Nullable ScheduledExecutorService pings;

    Doors(Conversations conversations, Chat chat, Lines lines, SocketSettings settings) {
        this.conversations = conversations;
        this.chat = chat;
        this.lines = lines;
        this.settings = settings;
        conversations.whenStopped(() -> byeToAll(Reason.STOPPED));
    }

    /** Why a new socket must be turned away, if it must. */
    Optional<Reason> reasonToTurnAway() {
        if (!isRunning()) {
            return Optional.of(Reason.RESTART);
        }
        if (conversations.isStopped()) {
            return Optional.of(Reason.STOPPED);
        }
        return lines.areTooMany() ? Optional.of(Reason.FULL) : Optional.empty();
    }

    @Override
    public void start() {
        var every = settings.pingEvery().toMillis();
        var executor =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("pings").factory());
        pings = executor;
        var _ = executor.scheduleAtFixedRate(this::lookAfter, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        var executor = pings;
        if (executor != null) {
            pings = null;
            executor.shutdownNow();
            byeToAll(Reason.RESTART);
        }
    }

    @Override
    public boolean isRunning() {
        return pings != null;
    }

    /** Stops before the web server, whose own phase is lower. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    void lookAfter() {
        together(lines.all(), this::lookAfter);
    }

    private void lookAfter(Line line) {
        if (line.silentFor().compareTo(settings.pingEvery().multipliedBy(UNANSWERED_PINGS)) > 0) {
            line.close(CloseStatus.SESSION_NOT_RELIABLE);
        } else if (line.seat() == null && line.quietFor().compareTo(TO_SAY_HELLO) > 0) {
            line.close(CloseStatus.POLICY_VIOLATION);
        } else if (line.quietFor().compareTo(settings.idle()) > 0) {
            chat.bye(line, Reason.IDLE);
        } else {
            line.ping();
        }
    }

    private void byeToAll(Reason reason) {
        LOG.info("saying goodbye to {} sockets: {}", lines.all().size(), reason.key());
        together(lines.all(), line -> chat.bye(line, reason));
    }

    /** Each on a thread of its own, so that one that is stuck holds up nobody for long. */
    private static void together(Collection<Line> lines, Consumer<Line> action) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            lines.forEach(line -> threads.execute(() -> action.accept(line)));
            threads.shutdown();
            if (!threads.awaitTermination(TO_SAY_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("some sockets do not take what is sent to them");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }
}
