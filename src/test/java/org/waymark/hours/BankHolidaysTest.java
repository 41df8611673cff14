package org.waymark.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.hours.BankHolidays.Kept;

/** Against the lists that the governments publish. */
class BankHolidaysTest {

    private static final String ENGLAND_2026 = "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28";
    private static final String ENGLAND_2027 = "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28";
    private static final String SCOTLAND_2026 =
            "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28";
    private static final String SCOTLAND_2027 =
            "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28";
    private static final String NI_2026 =
            "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28";
    private static final String NI_2027 =
            "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28";

    @ParameterizedTest
    @CsvSource({
        "england, 2026, " + ENGLAND_2026,
        "england, 2027, " + ENGLAND_2027,
        "wales, 2026, " + ENGLAND_2026,
        "wales, 2027, " + ENGLAND_2027,
        "scotland, 2026, " + SCOTLAND_2026,
        "scotland, 2027, " + SCOTLAND_2027,
        "ni, 2026, " + NI_2026,
        "ni, 2027, " + NI_2027
    })
    void keepsTheDaysOfEachNationAndNoOthers(String nation, int year, String days) {
        var expected =
                Stream.of(days.split(" ", -1))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList();
        var kept =
                LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> BankHolidays.on(day, nation) == Kept.YES)
                        .toList();
        assertThat(kept).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-25, YES", "2026-11-30, BY_SOME", "2027-03-17, BY_SOME", "2026-11-23, NO"})
    void tellsWhatOnlySomeNationsKeep(LocalDate day, Kept kept) {
        assertThat(List.of(BankHolidays.on(day, "all"))).containsExactly(kept);
    }
}
