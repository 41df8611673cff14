package org.waymark.socket;

import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Settings of sockets for tests: the defaults, with the limits that a test is about. */
final class TestSettings {

    private TestSettings() {}

    static SocketSettings defaults() {
        return with(10_000, 5, 20, 100);
    }

    static SocketSettings with(int maxConnections, int maxTabs, int burst, int perMinute) {
        return new SocketSettings(
                List.of(),
                maxConnections,
                maxTabs,
                burst,
                perMinute,
                Duration.ofHours(1),
                Duration.ofSeconds(25),
                Duration.ofSeconds(10),
                DataSize.ofKilobytes(512),
                Duration.ofSeconds(5));
    }
}
