package org.waymark.hours;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Hours;
import org.waymark.message.Reply;
import org.waymark.message.Reply.Contact;
import org.waymark.message.Reply.Way;

/**
 * Says when contacts answer, as seen from now.
 *
 * <pre>
 *   new OpeningTimes(Clock.systemUTC()).say(hours);   // "Hours: every day, 5pm to midnight", "Open now until midnight"
 * </pre>
 *
 * Of hours that no person has verified, or not lately, only what is listed is said.
 */
public final class OpeningTimes {

    private static final String EMERGENCY = "999";

    private final Clock clock;

    public OpeningTimes(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is said of a contact's hours.
     *
     * @param listed what holds every week, which stays true on a page that is kept
     * @param now what holds at this moment; none where that is not known well enough
     */
    public record Said(String listed, @Nullable Now now) {}

    /**
     * What holds at this moment.
     *
     * @param text for somebody who reads it now: "Closed now. Opens tomorrow at 10am"
     * @param dated for a page that may be read later: "Opens on Sunday 22 November at 10am"; empty
     *     where nothing would stay true
     * @param until when {@code text} is no longer true, and has to be taken away
     */
    public record Now(boolean open, String text, String dated, Instant until) {}

    /** What is said beside a contact; nothing of 999, where "listed" would read as a doubt. */
    public @Nullable Said beside(Contact contact) {
        var hours = contact.hours();
        return hours == null || contact.ways().stream().anyMatch(OpeningTimes::isEmergencyCall)
                ? null
                : say(hours);
    }

    private static boolean isEmergencyCall(Way way) {
        return way.kind() == Way.Kind.PHONE && way.text().equals(EMERGENCY);
    }

    public Said say(Hours hours) {
        var now = clock.instant();
        if (!hours.isTrusted(LocalDate.ofInstant(now, Week.UK))) {
            return new Said(
                    "Listed hours: " + (hours.always() ? "day and night" : hours.listed()), null);
        }
        if (hours.always()) {
            return new Said("Open day and night", null);
        }
        var said = "Hours: " + hours.listed();
        return hours.openings().isEmpty()
                ? new Said(said, null)
                : new Said(said, at(now, Week.around(now, hours)));
    }

    private static @Nullable Now at(Instant now, Week week) {
        var here = week.at(now);
        if (here.isPresent()) {
            return here.get().sure() ? open(now, here.get().to()) : null;
        }
        return closed(now, week.after(now));
    }

    private static Now open(Instant now, Instant end) {
        var until = TimeWords.until(end, now);
        var at = end.atZone(Week.UK);
        // Midnight is the end of the day before it.
        var day = TimeWords.date(end.minusMillis(1).atZone(Week.UK));
        return new Now(
                true,
                "Open now until " + until,
                "Open until " + TimeWords.clock(at.toLocalTime()) + " on " + day,
                until.startsWith("tomorrow") ? midnight(now) : end);
    }

    private static Now closed(Instant now, Optional<Week.Span> next) {
        if (next.isEmpty() || !next.get().sure()) {
            var end = next.map(Week.Span::from).orElseGet(() -> midnight(now));
            return new Now(false, "Closed now", "", end);
        }
        var start = next.get().from();
        var from = TimeWords.from(start, now);
        var at = start.atZone(Week.UK);
        return new Now(
                false,
                "Closed now. Opens " + from,
                "Opens on " + TimeWords.date(at) + " " + TimeWords.opening(at.toLocalTime()),
                from.startsWith("tomorrow") ? midnight(now) : start);
    }

    private static Instant midnight(Instant now) {
        return LocalDate.ofInstant(now, Week.UK).plusDays(1).atStartOfDay(Week.UK).toInstant();
    }

    /**
     * The same contacts: first those that answer day and night or are known to be open, last those
     * that are known to be closed; else in their order.
     */
    public List<Contact> whoAnswersFirst(List<Contact> contacts) {
        return contacts.stream().sorted(Comparator.comparing(this::rank)).toList();
    }

    /**
     * The same replies; where they are help, contacts in a row as {@link #whoAnswersFirst} has it.
     */
    public List<Reply> helpInOrder(List<Reply> replies) {
        boolean urgent =
                replies.stream().anyMatch(it -> it instanceof Reply.Help help && help.now());
        if (!urgent) {
            return replies;
        }
        var ordered = new ArrayList<Reply>();
        var row = new ArrayList<Contact>();
        for (var reply : replies) {
            if (reply instanceof Contact contact) {
                row.add(contact);
            } else {
                ordered.addAll(whoAnswersFirst(row));
                row.clear();
                ordered.add(
                        reply instanceof Reply.Help(var now, var contacts)
                                ? new Reply.Help(now, whoAnswersFirst(contacts))
                                : reply);
            }
        }
        ordered.addAll(whoAnswersFirst(row));
        return ordered;
    }

    private Rank rank(Contact contact) {
        var hours = contact.hours();
        if (hours == null) {
            return Rank.NOT_KNOWN;
        }
        var now = hours.always() ? null : say(hours).now();
        if (now == null) {
            return hours.always() ? Rank.ANSWERS : Rank.NOT_KNOWN;
        }
        return now.open() ? Rank.ANSWERS : Rank.CLOSED;
    }

    private enum Rank {
        ANSWERS,
        NOT_KNOWN,
        CLOSED
    }
}
