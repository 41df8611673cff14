package org.waymark.hours;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The bank holidays of the parts of the UK. */
final class BankHolidays {

    /** By the names that content has for the nations. */
    private static final Map<String, String> REGIONS =
            Map.of("england", "eng", "wales", "wls", "scotland", "sct", "ni", "nir");

    /** Whether a day is one: of a contact that answers everywhere, only some may keep it. */
    enum Kept {
        YES,
        NO,
        BY_SOME
    }

    private BankHolidays() {}

    /** Whether the nation keeps the day; {@code all} stands for all four. */
    static Kept on(LocalDate day, String nation) {
        var region = REGIONS.get(nation);
        var regions = region == null ? REGIONS.values() : List.of(region);
        long keep = regions.stream().filter(one -> Calendar.UK.isHoliday(day, one)).count();
        return keep == 0 ? Kept.NO : keep == regions.size() ? Kept.YES : Kept.BY_SOME;
    }

    /** Read at its first use, which takes a moment. */
    private static final class Calendar {
        private static final HolidayManager UK =
                HolidayManager.getInstance(
                        ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    }
}
