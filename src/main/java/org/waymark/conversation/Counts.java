package org.waymark.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.dialog.Act;
import org.waymark.dialog.State;
import org.waymark.dialog.Turn;
import org.waymark.message.Reply;

/**
 * Counts how conversations go, by topic and day, and knows of no conversation. A day's numbers stay
 * in memory until the day is over or the guide stops; then a row for each topic is added to a file.
 * A number under ten is written there as "under 10", so it never leaves memory. Without a file
 * nothing is counted. A file that cannot be written keeps nobody from an answer: the numbers wait
 * in memory, and are tried again once an hour.
 */
public final class Counts {

    /** What is counted. */
    enum What {
        OPENED,
        ENDED,
        MESSAGES,
        UNSURE,
        HELP_OPENED,
        YES,
        PARTLY,
        NO,
        FITS,
        ABLE,
        PERSON,
        CLEAR
    }

    private static final Logger LOG = LoggerFactory.getLogger(Counts.class);
    private static final Duration BETWEEN_TRIES = Duration.ofHours(1);
    private static final int SMALLEST_SHOWN = 10;
    private static final int NONCES_KEPT = 10_000;
    private static final Set<What> ANSWERS =
            Set.of(What.YES, What.PARTLY, What.NO, What.FITS, What.ABLE, What.PERSON, What.CLEAR);

    private final @Nullable Path file;
    private final Clock clock;
    private final Map<LocalDate, Map<String, Map<What, Integer>>> days = new TreeMap<>();
    private final Set<String> nonces = new LinkedHashSet<>();
    private Instant nextTry = Instant.MIN;

    /**
     * Counts, for the file.
     *
     * @param file where the rows go; without one, nothing is counted
     */
    public Counts(@Nullable Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Whether anything is counted. */
    public boolean isOn() {
        return file != null;
    }

    /** Counts a tap at an end, once for each nonce, which the browser made for this tap alone. */
    public synchronized void answer(String topic, String answer, String nonce) {
        var what = ANSWERS.stream().filter(it -> key(it).equals(answer)).findFirst();
        if (what.isEmpty() || !nonces.add(nonce)) {
            return;
        }
        if (nonces.size() > NONCES_KEPT) {
            nonces.remove(nonces.iterator().next());
        }
        add(topic, what.get());
    }

    /**
     * Counts a turn that was taken.
     *
     * @param notCounted topics of which nothing is counted
     */
    synchronized void took(State before, Act act, Turn turn, Set<String> notCounted) {
        var opened = new LinkedHashSet<>(turn.after().scene().visited());
        opened.removeAll(before.scene().visited());
        State.topics(opened).forEach(topic -> add(topic, What.OPENED, notCounted));
        var topic = turn.after().scene().topic().orElse("");
        add(topic, What.MESSAGES, notCounted);
        if (act instanceof Act.Said said && said.isUnclear()) {
            add(topic, What.UNSURE, notCounted);
        }
        for (var reply : turn.replies()) {
            if (reply instanceof Reply.Ended) {
                add(topic, What.ENDED, notCounted);
            }
            if (reply instanceof Reply.Help help && help.now()) {
                add(before.scene().topic().orElse(""), What.HELP_OPENED, notCounted);
            }
        }
    }

    /** Writes what is left, when the guide stops. */
    public synchronized void close() {
        if (write(days)) {
            days.clear();
        }
    }

    private void add(String topic, What what, Set<String> notCounted) {
        if (!notCounted.contains(topic)) {
            add(topic, what);
        }
    }

    private void add(String topic, What what) {
        if (file == null) {
            return;
        }
        var today = LocalDate.now(clock);
        writeBefore(today);
        days.computeIfAbsent(today, _ -> new TreeMap<>())
                .computeIfAbsent(topic, _ -> new EnumMap<>(What.class))
                .merge(what, 1, Integer::sum);
    }

    private void writeBefore(LocalDate today) {
        var over = new TreeMap<>(days);
        over.keySet().removeIf(day -> !day.isBefore(today));
        if (over.isEmpty() || clock.instant().isBefore(nextTry)) {
            return;
        }
        if (write(over)) {
            days.keySet().removeAll(over.keySet());
        } else {
            nextTry = clock.instant().plus(BETWEEN_TRIES);
        }
    }

    /** False where the file cannot be written. */
    private boolean write(Map<LocalDate, Map<String, Map<What, Integer>>> rows) {
        if (file == null || rows.isEmpty()) {
            return true;
        }
        var lines = new ArrayList<String>();
        rows.forEach((day, topics) ->
                topics.forEach((topic, cells) -> lines.add(row(day, topic, cells))));
        try {
            if (Files.notExists(file) || Files.size(file) == 0) {
                lines.addFirst(header());
            }
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException | SecurityException e) {
            LOG.warn("counts cannot be written to {}: {}", file, e.getClass().getName());
            return false;
        }
    }

    private static String header() {
        var names = new ArrayList<>(List.of("day", "topic"));
        for (var what : What.values()) {
            names.add(key(what));
        }
        names.addAll(List.of("unsure_percent", "abandoned_percent", "help_opened_percent"));
        return String.join(",", names);
    }

    private static String row(LocalDate day, String topic, Map<What, Integer> cells) {
        var texts = new ArrayList<>(List.of(day.toString(), topic.isEmpty() ? "no topic" : topic));
        for (var what : What.values()) {
            int count = cells.getOrDefault(what, 0);
            texts.add(count < SMALLEST_SHOWN ? "under 10" : String.valueOf(count));
        }
        texts.add(percent(cells, What.UNSURE, What.MESSAGES, part -> part));
        texts.add(
                percent(
                        cells,
                        What.ENDED,
                        What.OPENED,
                        ended -> ended.map(percent -> 100 - percent)));
        texts.add(percent(cells, What.HELP_OPENED, What.OPENED, part -> part));
        return String.join(",", texts);
    }

    /** Empty where one of the two, or what lies between them, is too small to be told. */
    private static String percent(
            Map<What, Integer> cells, What part, What whole, UnaryOperator<Optional<Long>> shown) {
        int some = cells.getOrDefault(part, 0);
        int all = cells.getOrDefault(whole, 0);
        boolean tells = some >= SMALLEST_SHOWN && all - some >= SMALLEST_SHOWN;
        var percent = tells ? Optional.of(Math.round(100.0 * some / all)) : Optional.<Long>empty();
        return shown.apply(percent).map(String::valueOf).orElse("");
    }

    private static String key(What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
