package org.waymark.tool;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fact;

/**
 * One value of one resource in one nation; of a fact that nobody has found, only {@code value}.
 *
 * @param urgent whether people in danger or harmed are told of it
 * @param checked when its source was last read, and {@code verified} when somebody tried it: dates,
 *     or {@code -}
 */
record ResourceRow(
        State state,
        boolean urgent,
        String resource,
        String nation,
        String field,
        String value,
        String confidence,
        String source,
        String checked,
        String verified,
        String verifiedBy) {

    /** What is to be done about it, the most urgent first. */
    enum State {
        MISSING,
        OVERDUE,
        UNVERIFIED,
        VERIFIED
    }

    static ResourceRow missing(String what) {
        return new ResourceRow(State.MISSING, false, "-", "-", "-", what, "-", "", "-", "-", "");
    }

    static Stream<ResourceRow> of(Fact fact, LocalDate today) {
        return fact.fields().entrySet().stream()
                .map(field ->
                        new ResourceRow(
                                state(fact, today),
                                fact.urgent(),
                                fact.resource(),
                                fact.nation(),
                                field.getKey(),
                                field.getValue(),
                                fact.confidence(),
                                fact.source(),
                                date(fact.checked()),
                                date(fact.verified()),
                                fact.verifiedBy()));
    }

    private static State state(Fact fact, LocalDate today) {
        if (fact.verified() == null) {
            return State.UNVERIFIED;
        }
        return fact.isOverdue(today) ? State.OVERDUE : State.VERIFIED;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "-" : date.toString();
    }
}
