package org.waymark.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.dialog.Move;

/**
 * Keeps moves in memory. A log is an immutable list that an append replaces, so no reader waits.
 * Nothing live is evicted: when it is full, {@link #create} says so.
 */
final class MemoryStore implements MoveStore {

    /** So that sockets that open and say nothing cannot fill the store for long. */
    private static final Duration UNUSED = Duration.ofMinutes(30);

    private static final int MOST_DELETED = 100_000;

    private final Cache<String, List<Move>> logs;
    private final Cache<String, Boolean> deleted;
    private final int room;

    MemoryStore(ConversationSettings settings, Ticker ticker) {
        var used = settings.retention();
        var unused = used.compareTo(UNUSED) < 0 ? used : UNUSED;
        this.room = settings.maxConversations();
        this.logs =
                Caffeine.newBuilder()
                        .ticker(ticker)
                        .scheduler(Scheduler.systemScheduler())
                        .executor(Runnable::run)
                        .expireAfter(
                                Expiry.<String, List<Move>>accessing(
                                        (_, moves) -> moves.isEmpty() ? unused : used))
                        .build();
        this.deleted =
                Caffeine.newBuilder()
                        .ticker(ticker)
                        .expireAfterWrite(used)
                        .maximumSize(MOST_DELETED)
                        .build();
    }

    @Override
    public Optional<List<Move>> read(String key) {
        return Optional.ofNullable(logs.getIfPresent(key));
    }

    @Override
    public synchronized boolean create(String key) {
        if (logs.estimatedSize() >= room) {
            logs.cleanUp();
        }
        return logs.estimatedSize() < room && logs.asMap().putIfAbsent(key, List.of()) == null;
    }

    @Override
    public Appended append(String key, int expected, List<Move> more) {
        var moves = logs.getIfPresent(key);
        if (moves == null) {
            return Appended.GONE;
        }
        if (moves.size() != expected) {
            return Appended.BEHIND;
        }
        var longer = Stream.concat(moves.stream(), more.stream()).toList();
        return logs.asMap().replace(key, moves, longer) ? Appended.DONE : Appended.BEHIND;
    }

    @Override
    public void delete(String key) {
        logs.invalidate(key);
        deleted.put(key, true);
    }

    @Override
    public boolean wasDeleted(String key) {
        return deleted.getIfPresent(key) != null;
    }
}
