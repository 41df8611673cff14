package org.waymark.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts structured opening hours into words. */
final class OpeningHours {

    private static final Map<String, String> DAYS =
            Map.of(
                    "mon", "Monday",
                    "tue", "Tuesday",
                    "wed", "Wednesday",
                    "thu", "Thursday",
                    "fri", "Friday",
                    "sat", "Saturday",
                    "sun", "Sunday");

    private OpeningHours() {}

    /** {@code Monday to Friday, 9am to 5pm; Saturday, 10am to 1pm; closed on bank holidays}. */
    static String words(Value hours) {
        if (!(hours instanceof Value.Items)) {
            return hours.text();
        }
        var parts =
                new LinkedHashSet<>(hours.items().stream().map(OpeningHours::spanWords).toList());
        hours.items().stream()
                .map(span -> span.get("bank-holidays").text())
                .filter(word -> !word.isEmpty())
                .map(word -> word + " on bank holidays")
                .forEach(parts::add);
        return String.join("; ", parts);
    }

    private static String spanWords(Value span) {
        return dayWords(span.get("days").text())
                + ", "
                + span.get("from").text()
                + " to "
                + span.get("to").text();
    }

    private static String dayWords(String days) {
        if (days.equals("mon-sun")) {
            return "every day";
        }
        return List.of(days.split("-")).stream()
                .map(day -> DAYS.getOrDefault(day, day))
                .collect(Collectors.joining(" to "));
    }
}
