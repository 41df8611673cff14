package org.waymark;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long visitors are told that their choices are kept, which must not be less than the truth.
 */
final class PromisedRetention {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) (minute|hour|day)s?");

    private PromisedRetention() {}

    /** Refuses content where the words of {@code site.yaml} promise less than the setting keeps. */
    static void check(String written, Duration kept) {
        var promised = read(written);
        if (promised.isEmpty() || promised.get().compareTo(kept) < 0) {
            throw new NotReady(
                    "Visitors would be told something untrue:",
                    List.of(
                            "site.yaml says that choices are kept for '%s'".formatted(written),
                            "waymark.conversation.retention keeps them for %d minutes"
                                    .formatted(kept.toMinutes())),
                    "Write retention: in site.yaml as '24 hours', '90 minutes' or '1 day', and no"
                            + " shorter than the setting. Another setting needs another start.");
        }
    }

    private static Optional<Duration> read(String written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "minute" -> Duration.ofMinutes(count);
                    case "hour" -> Duration.ofHours(count);
                    default -> Duration.ofDays(count);
                });
    }
}
