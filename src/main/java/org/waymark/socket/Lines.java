package org.waymark.socket;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.socket.WebSocketSession;
import org.waymark.hours.OpeningTimes;

/** The lines that are open. */
final class Lines {

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final SocketSettings settings;
    private final FrameWriter writer;

    Lines(SocketSettings settings, OpeningTimes times) {
        this.settings = settings;
        this.writer = new FrameWriter(times);
    }

    /** Takes up a new socket. */
    Line open(WebSocketSession session) {
        var line = new Line(session, writer, settings, System::nanoTime);
        lines.put(session.getId(), line);
        return line;
    }

    Optional<Line> of(WebSocketSession session) {
        return Optional.ofNullable(lines.get(session.getId()));
    }

    Optional<Line> closed(WebSocketSession session) {
        return Optional.ofNullable(lines.remove(session.getId()));
    }

    Collection<Line> all() {
        return lines.values();
    }

    boolean areTooMany() {
        return lines.size() > settings.maxConnections();
    }
}
