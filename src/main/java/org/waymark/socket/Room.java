package org.waymark.socket;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** The lines of one conversation. What happens in order reaches each of them in that order. */
final class Room {

    private final ReentrantLock order = new ReentrantLock();
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();

    void inOrder(Runnable work) {
        order.lock();
        try {
            work.run();
        } finally {
            order.unlock();
        }
    }

    /** Does this with each line that has been welcomed. */
    void forEachSeated(Consumer<Line> action) {
        lines.stream().filter(this::isSeated).forEach(action);
    }

    boolean add(Line line, int most) {
        return lines.size() < most && lines.add(line);
    }

    /** Takes the line away, and answers whether nobody is left. */
    boolean remove(Line line) {
        lines.remove(line);
        return lines.isEmpty();
    }

    private boolean isSeated(Line line) {
        var seat = line.seat();
        return seat != null && seat.room().equals(this);
    }
}
