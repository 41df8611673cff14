package org.waymark.message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a contact answers, as its source has it. Whether that is now depends on the clock, and is
 * said only where it is shown.
 *
 * @param always day and night, every day of the year
 * @param listed in words; empty where it is always
 * @param openings the same week as data, in the time of London; empty where it is always, or known
 *     in words only
 * @param nation whose bank holidays count: {@code england}, {@code wales}, {@code scotland} or
 *     {@code ni}; {@code all} where the contact answers everywhere
 * @param trustedUntil the last day on which somebody's trial of them counts; none where nobody
 *     tried
 */
public record Hours(
        boolean always,
        String listed,
        List<Opening> openings,
        String nation,
        @Nullable LocalDate trustedUntil) {

    /** Hours that are known in words only, and that nobody tried. */
    public static Hours listed(String words) {
        return new Hours(false, words, List.of(), "all", null);
    }

    /**
     * One opening of each week.
     *
     * @param days how many days later it closes: 0 on the same day, 1 after midnight
     */
    public record Opening(
            DayOfWeek day, LocalTime from, int days, LocalTime to, OnBankHolidays onBankHolidays) {}

    /** What the source says about bank holidays. */
    public enum OnBankHolidays {
        OPEN,
        CLOSED,
        NOT_SAID
    }

    /** Whether a person's trial of them counts on a day. */
    public boolean isTrusted(LocalDate day) {
        return trustedUntil != null && !day.isAfter(trustedUntil);
    }
}
