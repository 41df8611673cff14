package org.waymark.page;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.function.LongSupplier;

/**
 * How fast pages of one conversation may be posted: a bucket that each post empties a little and
 * time refills. What was not posted from for longest is forgotten first, and begins full again.
 */
final class Pace {

    private static final int MOST = 10_000;

    private final int burst;
    private final double nanosPerPost;
    private final LongSupplier nanoTime;
    private final LinkedHashMap<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true);

    private record Bucket(double left, long at) {}

    Pace(FormSettings settings, LongSupplier nanoTime) {
        this.burst = settings.burst();
        this.nanosPerPost = (double) Duration.ofMinutes(1).toNanos() / settings.perMinute();
        this.nanoTime = nanoTime;
    }

    /** Takes room for one post; false where there is none. */
    synchronized boolean hasRoom(String token) {
        var now = nanoTime.getAsLong();
        var bucket = buckets.getOrDefault(token, new Bucket(burst, now));
        var left = Math.min(burst, bucket.left() + (now - bucket.at()) / nanosPerPost);
        var hasRoom = left >= 1;
        buckets.put(token, new Bucket(hasRoom ? left - 1 : left, now));
        if (buckets.size() > MOST) {
            var _ = buckets.pollFirstEntry();
        }
        return hasRoom;
    }
}
