package org.waymark.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Place;

/**
 * What is known about a resource in one nation, and how well.
 *
 * @param nation or {@code all}
 * @param fields such as {@code phone}, by name, and {@code name} where it differs
 * @param confidence high, medium or low
 * @param checked when its source was last read; none where the date is not one
 * @param verified when somebody tried it; none where nobody did
 * @param verifiedBy who did, and as what; empty where nobody did
 * @param every how often it is to be verified again; none where that is not said
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
        @Nullable Period every) {}
