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
import org.waymark.guide.Guide;

/** Switches the guide, or some of its topics, off and on again, as a file says. */
final class StopSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(StopSwitch.class);
    private static final String ALL = "all";

    private final @Nullable Path file;
    private final Guide guide;
    private final Conversations conversations;
    private Set<String> stopped = Set.of();

    /**
     * Makes the switch.
     *
     * @param file where it is looked up; without one, everything is on
     * @param guide the guide with every topic on
     */
    StopSwitch(@Nullable Path file, Guide guide, Conversations conversations) {
        this.file = file;
        this.guide = guide;
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
        if (names.equals(stopped)) {
            return;
        }
        stopped = names;
        var topics = new TreeSet<>(names);
        var all = topics.remove(ALL);
        var guidance = guide.guidance();
        var closable = guidance.closable();
        topics.stream()
                .filter(topic -> !closable.contains(topic))
                .forEach(topic ->
                        LOG.warn(
                                "the stop file names '{}'; what can be switched off is {}",
                                topic,
                                String.join(", ", new TreeSet<>(closable))));
        topics.retainAll(closable);
        LOG.info("switched off: {}", names.isEmpty() ? "nothing" : String.join(", ", names));
        conversations.serve(topics.isEmpty() ? guide : guide.over(guidance.without(topics)));
        conversations.stop(all);
    }

    private static Set<String> names(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
