package org.waymark.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Place;

/** Reads who reviewed a file, and the dates of whatever is to be looked at again. */
final class ReviewReader {

    private final Draft draft;

    ReviewReader(Draft draft) {
        this.draft = draft;
    }

    void read(FileKind kind, Value file) {
        var reviewed = file.get("reviewed");
        var start = file.place();
        draft.sheets.add(
                new Review.Sheet(
                        kind,
                        kind.nameKey().isEmpty() ? "help" : file.get(kind.nameKey()).text(),
                        file.has("reviewed")
                                ? key(file, "reviewed")
                                : file.has("draft") ? key(file, "draft") : start,
                        reviewed.several().stream().flatMap(one -> review(one).stream()).toList(),
                        file.get("draft").text(),
                        file.get("translated").text()));
    }

    private static Place key(Value file, String name) {
        return file.entries().stream()
                .map(Value.Entry::key)
                .filter(key -> key.text().equals(name))
                .map(Value::place)
                .findFirst()
                .orElse(file.place());
    }

    private Optional<Review> review(Value one) {
        return Optional.ofNullable(date(one.get("at")))
                .map(at ->
                        new Review(
                                one.get("by").text(),
                                one.get("role").text(),
                                at,
                                period(one.get("every"))));
    }

    /** The date; none, and a problem, where the calendar has no such day. */
    @Nullable LocalDate date(Value written) {
        if (!Shapes.DATE.fits(written.text())) {
            return null;
        }
        try {
            return LocalDate.parse(written.text());
        } catch (DateTimeException _) {
            draft.problems.add(
                    Code.WRONG_VALUE,
                    written.place(),
                    Problems.quote(written.text()) + " is not a day of the calendar",
                    "write " + Shapes.DATE.what());
            return null;
        }
    }

    /** The time written as {@code 6 months}; none where there is none. */
    static @Nullable Period period(Value written) {
        if (!Shapes.PERIOD.fits(written.text())) {
            return null;
        }
        var words = List.of(written.text().split(" "));
        int number = Integer.parseInt(words.getFirst());
        return switch (words.getLast().charAt(0)) {
            case 'd' -> Period.ofDays(number);
            case 'w' -> Period.ofWeeks(number);
            case 'm' -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }
}
