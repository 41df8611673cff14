package org.waymark.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Place;

/**
 * What is known about a resource in one nation, and how well.
 *
 * @param nation or several, or {@code all}
 * @param fields such as {@code phone}, by name, and {@code name} where it differs
 * @param confidence high, medium or low
 * @param checked when its source was last read; none where the date is not one
 * @param verified when somebody tried it; none where nobody did
 * @param verifiedBy who did, and as what; empty where nobody did
 * @param every how often it is to be verified again; none where that is not said
 * @param urgent whether people in danger or harmed are told of it
 */
public record Fact(
        Place place,
        String resource,
        String nation,
        String name,
        Map<String, String> fields,
        String source,
        String confidence,
        @Nullable LocalDate checked,
        @Nullable LocalDate verified,
        String verifiedBy,
        @Nullable Period every,
        boolean urgent) {

    /** How long the contacts of crisis, abuse and misconduct hold once they were verified. */
    static final Period FRESH = Period.ofDays(90);

    /** The same, of which people in danger or harmed are told. */
    Fact asUrgent() {
        return new Fact(
                place,
                resource,
                nation,
                name,
                fields,
                source,
                confidence,
                checked,
                verified,
                verifiedBy,
                every != null && isShort(every) ? every : FRESH,
                true);
    }

    private static boolean isShort(Period every) {
        return LocalDate.EPOCH.plus(every).isBefore(LocalDate.EPOCH.plus(FRESH));
    }

    /** Whether it was verified, and is to be verified again by now. */
    public boolean isOverdue(LocalDate today) {
        return verified != null && every != null && verified.plus(every).isBefore(today);
    }
}
