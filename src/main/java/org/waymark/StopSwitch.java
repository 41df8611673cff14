package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.waymark.conversation.Conversations;

/** Switches the guide, or some of its topics, off and on again, as a file says. */
final class StopSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(StopSwitch.class);
    private static final String ALL = "all";

    private final @Nullable Path file;
    private final Conversations conversations;
    private Set<String> stopped = Set.of();
    private Set<String> unknown = Set.of();

    /**
     * Makes the switch.
     *
     * @param file where it is looked up; without one, everything is on
     */
    StopSwitch(@Nullable Path file, Conversations conversations) {
        this.file = file;
        this.conversations = conversations;
    }

    /** Looks at the file, and does what it says where that is new. */
    @Scheduled(fixedDelay = 10_000)
    void look() {
        try {
            turn(file == null || Files.notExists(file) ? Set.of() : names(file));
        } catch (IOException e) {
            LOG.warn("the stop file cannot be read; nothing is changed", e);
        }
    }

    private void turn(Set<String> names) {
        var topics = new TreeSet<>(names);
        var all = topics.remove(ALL);
        if (!names.equals(stopped)) {
            stopped = names;
            LOG.info("switched off: {}", names.isEmpty() ? "nothing" : String.join(", ", names));
            conversations.close(topics);
            conversations.stop(all);
        }
        warnOf(topics);
    }

    /** Names that switch nothing off, told once; which they are changes with the content too. */
    private void warnOf(Set<String> topics) {
        var guidance = conversations.guidance();
        topics.removeIf(topic -> guidance.closedBy(topic).isPresent());
        if (!topics.equals(unknown)) {
            unknown = topics;
            var closable = String.join(", ", new TreeSet<>(guidance.closable()));
            topics.forEach(topic ->
                    LOG.warn(
                            "the stop file names '{}'; what can be switched off is {}",
                            topic,
                            closable));
        }
    }

    private static Set<String> names(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
