package org.waymark.socket;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The rooms in which somebody is, by token. */
final class Rooms {

    private final ConcurrentHashMap<String, Room> rooms = new ConcurrentHashMap<>();
    private final int mostLines;

    Rooms(int mostLines) {
        this.mostLines = mostLines;
    }

    /** Lets a line in; empty where as many as may be are there. */
    Optional<Room> join(String token, Line line) {
        var in = new AtomicBoolean();
        var room =
                rooms.compute(
                        token,
                        (_, there) -> {
                            var joined = there == null ? new Room() : there;
                            in.set(joined.add(line, mostLines));
                            return joined;
                        });
        return in.get() ? Optional.of(room) : Optional.empty();
    }

    /** Lets a line out; a room without lines is gone. */
    void leave(String token, Line line) {
        rooms.computeIfPresent(token, (_, room) -> room.remove(line) ? null : room);
    }

    Optional<Room> find(String token) {
        return Optional.ofNullable(rooms.get(token));
    }

    int size() {
        return rooms.size();
    }
}
