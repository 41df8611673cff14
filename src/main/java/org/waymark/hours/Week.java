package org.waymark.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Hours;
import org.waymark.message.Hours.OnBankHolidays;
import org.waymark.message.Hours.Opening;

/**
 * The openings around a moment. Where the clocks go back and a time comes twice, a contact is taken
 * to open at the second and to close at the first, so that nobody is sent to a closed line.
 */
final class Week {

    static final ZoneId UK = ZoneId.of("Europe/London");

    /** Days to look back, since an opening may have begun days ago, and ahead. */
    private static final int BACK = 8;

    private static final int AHEAD = 15;

    private final List<Span> spans;

    /**
     * A time in which it is open.
     *
     * @param sure false where the source does not say if this holds on the bank holiday that it is
     */
    record Span(Instant from, Instant to, boolean sure) {

        boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    private Week(List<Span> spans) {
        this.spans = spans;
    }

    static Week around(Instant now, Hours hours) {
        var today = LocalDate.ofInstant(now, UK);
        var spans = new ArrayList<Span>();
        for (var day = today.minusDays(BACK);
                day.isBefore(today.plusDays(AHEAD));
                day = day.plusDays(1)) {
            for (var opening : hours.openings()) {
                var span = opening.day() == day.getDayOfWeek() ? span(day, opening, hours) : null;
                if (span != null) {
                    spans.add(span);
                }
            }
        }
        spans.sort(Comparator.comparing(Span::from));
        return new Week(merged(spans));
    }

    /** The time in which it is open now, if it may be. */
    Optional<Span> at(Instant now) {
        return spans.stream().filter(span -> span.holds(now)).findFirst();
    }

    /** The next time in which it may be open. */
    Optional<Span> after(Instant now) {
        return spans.stream().filter(span -> span.from().isAfter(now)).findFirst();
    }

    private static @Nullable Span span(LocalDate day, Opening opening, Hours hours) {
        var from = at(day.atTime(opening.from())).withLaterOffsetAtOverlap().toInstant();
        var to =
                at(day.plusDays(opening.days()).atTime(opening.to()))
                        .withEarlierOffsetAtOverlap()
                        .toInstant();
        if (!from.isBefore(to)) {
            return null;
        }
        boolean anyway = opening.onBankHolidays() == OnBankHolidays.OPEN;
        var kept = anyway ? BankHolidays.Kept.NO : BankHolidays.on(day, hours.nation());
        return switch (kept) {
            case NO -> new Span(from, to, true);
            case BY_SOME -> new Span(from, to, false);
            case YES ->
                    opening.onBankHolidays() == OnBankHolidays.CLOSED
                            ? null
                            : new Span(from, to, false);
        };
    }

    private static ZonedDateTime at(LocalDateTime time) {
        return time.atZone(UK);
    }

    /** Openings that follow one another without a gap are one. */
    private static List<Span> merged(List<Span> sorted) {
        var merged = new ArrayList<Span>();
        for (var span : sorted) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.sure() == span.sure() && !span.from().isAfter(last.to())) {
                var to = span.to().isAfter(last.to()) ? span.to() : last.to();
                merged.set(merged.size() - 1, new Span(last.from(), to, span.sure()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
