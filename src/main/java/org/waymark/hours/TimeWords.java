package org.waymark.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as people say them: 6pm, tomorrow at 10am, Saturday 21 November. */
final class TimeWords {

    private TimeWords() {}

    /** {@code 10am}, {@code 5:30pm}, {@code midnight}. */
    static String clock(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** {@code 6pm} for what ends within the night that comes, else with its day. */
    static String until(Instant end, Instant now) {
        var at = end.atZone(Week.UK);
        long days = daysBetween(now, at);
        boolean thisNight = days == 1 && at.toLocalTime().isBefore(LocalTime.NOON);
        return days == 0 || thisNight ? clock(at.toLocalTime()) : day(at, days);
    }

    /** {@code at 10am}, {@code tomorrow at 10am}, {@code on Monday at 10am}. */
    static String from(Instant start, Instant now) {
        var at = start.atZone(Week.UK);
        long days = daysBetween(now, at);
        if (days == 0 || (days == 1 && at.toLocalTime().equals(LocalTime.MIDNIGHT))) {
            return "at " + clock(at.toLocalTime());
        }
        return days == 1 ? day(at, days) : "on " + day(at, days);
    }

    private static String day(ZonedDateTime at, long days) {
        var day = days == 1 ? "tomorrow" : days < 7 ? name(at.getDayOfWeek()) : date(at);
        return day + " " + opening(at.toLocalTime());
    }

    /** {@code at 10am}; of midnight, on which side of it the day lies. */
    static String opening(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "just after midnight" : "at " + clock(time);
    }

    /** {@code Saturday 21 November}. */
    static String date(ZonedDateTime at) {
        return name(at.getDayOfWeek())
                + " "
                + at.getDayOfMonth()
                + " "
                + at.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static long daysBetween(Instant now, ZonedDateTime at) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, Week.UK), at.toLocalDate());
    }
}
