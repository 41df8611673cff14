package org.waymark.socket;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How much one socket may send: a bucket that each message empties a little and time refills. */
final class RateLimit {

    private final int burst;
    private final double nanosPerMessage;
    private final LongSupplier nanoTime;
    private double left;
    private long at;

    RateLimit(SocketSettings settings, LongSupplier nanoTime) {
        this.burst = settings.burst();
        this.nanosPerMessage = (double) Duration.ofMinutes(1).toNanos() / settings.perMinute();
        this.nanoTime = nanoTime;
        this.left = burst;
        this.at = nanoTime.getAsLong();
    }

    /** Takes room for one message; else how long until there is room, and zero where there was. */
    synchronized Duration take() {
        var now = nanoTime.getAsLong();
        left = Math.min(burst, left + (now - at) / nanosPerMessage);
        at = now;
        if (left < 1) {
            return Duration.ofNanos((long) ((1 - left) * nanosPerMessage)).plusMillis(1);
        }
        left -= 1;
        return Duration.ZERO;
    }
}
