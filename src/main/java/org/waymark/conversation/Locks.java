package org.waymark.conversation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One lock for each conversation, which exists while somebody holds or awaits it. */
final class Locks {

    private final LoadingCache<String, ReentrantLock> locks =
            Caffeine.newBuilder().weakValues().build(_ -> new ReentrantLock());

    /** Does the work while nobody else does any under the same key. */
    <T> T holding(String key, Supplier<T> work) {
        var lock = locks.get(key);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
