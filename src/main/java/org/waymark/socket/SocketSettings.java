package org.waymark.socket;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of the chat's sockets.
 *
 * @param origins origins that may open a socket besides the guide's own, such as {@code
 *     https://chat.example.org}; for proxies that change the Host header
 * @param maxConnections how many sockets may be open at once
 * @param maxTabs how many sockets one conversation may have
 * @param burst how many messages a socket may send at once
 * @param perMinute how many messages a minute a socket may send for long
 * @param idle how long a visitor may say nothing before the socket is closed
 * @param pingEvery how often a socket is asked for a sign of life; three without one close it
 * @param sendTime how long one frame may take to go out
 * @param sendBuffer how many bytes may wait to go out on one socket
 * @param comeBackIn when to try again after a restart or where there was no room
 */
@ConfigurationProperties("waymark.socket")
public record SocketSettings(
        @DefaultValue List<String> origins,
        @DefaultValue("10000") int maxConnections,
        @DefaultValue("5") int maxTabs,
        @DefaultValue("20") int burst,
        @DefaultValue("100") int perMinute,
        @DefaultValue("1h") Duration idle,
        @DefaultValue("25s") Duration pingEvery,
        @DefaultValue("10s") Duration sendTime,
        @DefaultValue("512KB") DataSize sendBuffer,
        @DefaultValue("5s") Duration comeBackIn) {

    public SocketSettings {
        if (maxConnections < 1 || maxTabs < 1 || burst < 1 || perMinute < 1) {
            throw new IllegalArgumentException("limits must be at least 1");
        }
        if (!pingEvery.isPositive() || !idle.isPositive() || !sendTime.isPositive()) {
            throw new IllegalArgumentException("times must be longer than nothing");
        }
    }
}
