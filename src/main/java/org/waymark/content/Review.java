package org.waymark.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Place;

/**
 * Somebody's word that a file is right.
 *
 * @param every how often it is to be reviewed; none where that is not said
 */
record Review(String by, String role, LocalDate at, @Nullable Period every) {

    /** How {@code translated:} says that no person has written it. */
    static final String BY_MACHINE = "machine";

    /**
     * Who signed off one file.
     *
     * @param place where {@code reviewed:} or {@code draft:} stands, or the file begins
     * @param draft why it is not signed off; empty where it is no draft
     * @param translated by whom: {@code machine} or {@code person}; empty where it was written so
     */
    record Sheet(
            FileKind kind,
            String name,
            Place place,
            List<Review> reviews,
            String draft,
            String translated) {}
}
