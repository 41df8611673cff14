package org.waymark.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Hours;
import org.waymark.message.Hours.OnBankHolidays;
import org.waymark.message.Hours.Opening;

/** Reads opening hours as data, and puts them into words. */
final class HoursReader {

    static final String ALWAYS = "always";

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?::(\\d\\d))?([ap])m");

    private HoursReader() {}

    /**
     * The hours of one variant.
     *
     * @param nation the variant's, or {@code all}
     * @param trustedUntil the last day on which they count as verified; none where nobody tried
     */
    static Hours read(Value written, String nation, @Nullable LocalDate trustedUntil) {
        boolean always = written.text().equals(ALWAYS);
        var openings = written.items().stream().flatMap(span -> openings(span).stream()).toList();
        return new Hours(always, always ? "" : words(written), openings, nation, trustedUntil);
    }

    /** {@code Monday to Friday, 9am to 5pm; Saturday, 10am to 1pm; closed on bank holidays}. */
    static String words(Value hours) {
        if (!(hours instanceof Value.Items)) {
            return hours.text();
        }
        var parts =
                new LinkedHashSet<>(hours.items().stream().map(HoursReader::spanWords).toList());
        hours.items().stream()
                .map(span -> span.get("bank-holidays").text())
                .filter(word -> !word.isEmpty())
                .map(word -> word + " on bank holidays")
                .forEach(parts::add);
        return String.join("; ", parts);
    }

    private static String spanWords(Value span) {
        var to = span.get("to").text().split(" ", 2);
        var end = to.length == 2 ? to[1] + " on " + dayWords(to[0]) : to[0];
        return dayWords(span.get("days").text()) + ", " + span.get("from").text() + " to " + end;
    }

    private static String dayWords(String days) {
        if (days.equals("mon-sun")) {
            return "every day";
        }
        return String.join(
                " to ",
                Stream.of(days.split("-", -1))
                        .flatMap(HoursReader::day)
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                        .toList());
    }

    private static List<Opening> openings(Value span) {
        var days = days(span.get("days").text());
        var from = time(span.get("from").text());
        var to = span.get("to").text().split(" ", 2);
        var end = time(to[to.length - 1]);
        if (from == null || end == null) {
            return List.of();
        }
        var onBankHolidays =
                switch (span.get("bank-holidays").text()) {
                    case "open" -> OnBankHolidays.OPEN;
                    case "closed" -> OnBankHolidays.CLOSED;
                    default -> OnBankHolidays.NOT_SAID;
                };
        return days.stream()
                .map(day -> {
                    int later =
                            to.length == 1
                                    ? 0
                                    : Math.floorMod(
                                            day(to[0]).findFirst().orElse(day).getValue()
                                                    - day.getValue(),
                                            7);
                    boolean nextDay = later == 0 && !end.isAfter(from);
                    int wraps = to.length == 2 ? 7 : 1;
                    return new Opening(day, from, nextDay ? wraps : later, end, onBankHolidays);
                })
                .toList();
    }

    private static List<DayOfWeek> days(String written) {
        var ends = Stream.of(written.split("-", -1)).flatMap(HoursReader::day).toList();
        var days = new ArrayList<DayOfWeek>();
        if (!ends.isEmpty()) {
            for (var day = ends.getFirst(); ; day = day.plus(1)) {
                days.add(day);
                if (day == ends.getLast()) {
                    break;
                }
            }
        }
        return days;
    }

    private static Stream<DayOfWeek> day(String written) {
        return Stream.of(DayOfWeek.values())
                .filter(day ->
                        day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                                .equalsIgnoreCase(written));
    }

    private static @Nullable LocalTime time(String written) {
        if (written.equals("midnight")) {
            return LocalTime.MIDNIGHT;
        }
        var time = TIME.matcher(written);
        if (!time.matches()) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1)) % 12 + (time.group(3).equals("p") ? 12 : 0);
        return LocalTime.of(hour, time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
    }
}
