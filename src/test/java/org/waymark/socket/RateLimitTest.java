package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(TestSettings.with(10, 5, 3, 60), nanos::get);

    @Test
    void letsABurstThroughAndThenSaysHowLongToWait() {
        assertThat(limit.take()).isZero();
        assertThat(limit.take()).isZero();
        assertThat(limit.take()).isZero();
        assertThat(limit.take()).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_002));
    }

    @Test
    void refillsWithTimeUpToTheBurst() {
        for (int i = 0; i < 3; i++) {
            limit.take();
        }
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(limit.take()).isZero();
        assertThat(limit.take()).isPositive();
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take()).isZero();
        }
        assertThat(limit.take()).isPositive();
    }
}
