package org.waymark.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.hours.OpeningTimes.Now;
import org.waymark.message.Hours;
import org.waymark.message.Hours.OnBankHolidays;
import org.waymark.message.Hours.Opening;
import org.waymark.message.Reply;
import org.waymark.message.Reply.Contact;
import org.waymark.message.Reply.Way;

class OpeningTimesTest {

    private static final LocalDate FOR_LONG = LocalDate.of(2028, 1, 1);
    private static final Hours EVENINGS = hours("england", every("17:00", 1, "00:00", null));
    private static final Hours OFFICE =
            hours(
                    "england",
                    opening(DayOfWeek.MONDAY, "09:00", 0, "17:30", false),
                    opening(DayOfWeek.TUESDAY, "09:00", 0, "17:30", false),
                    opening(DayOfWeek.WEDNESDAY, "09:00", 0, "17:30", false),
                    opening(DayOfWeek.THURSDAY, "09:00", 0, "17:30", false),
                    opening(DayOfWeek.FRIDAY, "09:00", 0, "17:30", false));

    /** Monday to Thursday 6pm to 2am; Friday 6pm to Monday 6am. */
    private static final Hours NIGHTS =
            hours(
                    "scotland",
                    opening(DayOfWeek.MONDAY, "18:00", 1, "02:00", true),
                    opening(DayOfWeek.TUESDAY, "18:00", 1, "02:00", true),
                    opening(DayOfWeek.WEDNESDAY, "18:00", 1, "02:00", true),
                    opening(DayOfWeek.THURSDAY, "18:00", 1, "02:00", true),
                    opening(DayOfWeek.FRIDAY, "18:00", 3, "06:00", true));

    @ParameterizedTest
    @CsvSource({
        // Saturday 21 November 2026; London is at UTC.
        "2026-11-21T17:00, Open now until midnight, Open until midnight on Saturday 21 November",
        "2026-11-21T16:59, Closed now. Opens at 5pm, Opens on Saturday 21 November at 5pm",
        "2026-11-21T23:59, Open now until midnight, Open until midnight on Saturday 21 November",
        "2026-11-22T00:00, Closed now. Opens at 5pm, Opens on Sunday 22 November at 5pm"
    })
    void saysUntilWhenItIsOpenOrWhenItOpens(LocalDateTime at, String text, String dated) {
        var now = now(EVENINGS, at);
        assertThat(now.text()).isEqualTo(text);
        assertThat(now.dated()).isEqualTo(dated);
        assertThat(now.open()).isEqualTo(text.startsWith("Open now"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T16:00, Open now until 5:30pm",
        "2026-11-19T20:00, Closed now. Opens tomorrow at 9am",
        "2026-11-20T20:00, Closed now. Opens on Monday at 9am",
        // Good Friday 3 April 2026 to Easter Monday: closed from Thursday evening to Tuesday.
        "2026-04-02T18:00, Closed now. Opens on Tuesday at 9am",
        "2026-04-06T11:00, Closed now. Opens tomorrow at 9am",
        // Christmas Day is a Friday in 2026, and Boxing Day is kept on Monday 28 December.
        "2026-12-24T18:00, Closed now. Opens on Tuesday at 9am"
    })
    void keepsTheBankHolidaysOfItsNation(LocalDateTime at, String text) {
        assertThat(now(OFFICE, at).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        // St Andrew's Day, Monday 30 November 2026.
        "scotland, 2026-11-30T10:00, Closed now. Opens tomorrow at 9am",
        "england, 2026-11-30T10:00, Open now until 5:30pm",
        // 2 January 2026 is a Friday, and is kept in Scotland only.
        "scotland, 2026-01-02T10:00, Closed now. Opens on Monday at 9am",
        "wales, 2026-01-02T10:00, Open now until 5:30pm",
        // St Patrick's Day, and 12 July, which is a Monday in 2027.
        "ni, 2027-03-17T10:00, Closed now. Opens tomorrow at 9am",
        "england, 2027-03-17T10:00, Open now until 5:30pm",
        "ni, 2027-07-12T08:00, Closed now. Opens tomorrow at 9am",
        "wales, 2027-07-12T10:00, Open now until 5:30pm"
    })
    void knowsTheDaysThatOneNationKeepsAlone(String nation, LocalDateTime at, String text) {
        assertThat(now(in(nation, OFFICE), at).text()).isEqualTo(text);
    }

    @Test
    void saysNothingOfADayThatOnlySomeOfItsNationsKeep() {
        var hours = in("all", OFFICE);
        assertThat(times("2026-11-30T10:00").say(hours).now()).isNull();
        var night = now(hours, LocalDateTime.parse("2026-11-29T22:00"));
        assertThat(night.text()).isEqualTo("Closed now");
        assertThat(night.dated()).isEmpty();
    }

    @Test
    void saysNothingOfBankHolidaysThatItsSourceIsSilentAbout() {
        var silent = hours("england", every("10:00", 0, "18:00", null));
        assertThat(times("2026-12-25T12:00").say(silent).now()).isNull();
        assertThat(now(silent, LocalDateTime.parse("2026-12-26T12:00")).open()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T23:30, Open now until 2am",
        "2026-11-24T01:59, Open now until 2am",
        "2026-11-24T02:00, Closed now. Opens at 6pm",
        "2026-11-20T19:00, Open now until Monday at 6am",
        "2026-11-22T12:00, Open now until 6am",
        "2026-11-22T11:00, Open now until 6am",
        "2026-11-23T05:00, Open now until 6am",
        "2026-11-23T06:00, Closed now. Opens at 6pm"
    })
    void staysOpenPastMidnightAndOverDays(LocalDateTime at, String text) {
        assertThat(now(NIGHTS, at).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go forward on 28 March 2027 at 1am UTC, and back on 31 October at 1am UTC.
        "2027-03-28T00:30:00Z, Open now until 3am",
        "2027-03-28T01:59:59Z, Open now until 3am",
        "2027-03-28T02:00:00Z, Closed now. Opens at 11pm",
        "2027-10-31T02:59:59Z, Open now until 3am",
        "2027-10-31T03:00:00Z, Closed now. Opens at 11pm",
        "2027-07-01T22:00:00Z, Open now until 3am"
    })
    void goesByTheClocksOfLondonWhenTheyChange(Instant at, String text) {
        var hours = hours("england", every("23:00", 1, "03:00", true));
        assertThat(Objects.requireNonNull(times(at).say(hours).now()).text()).isEqualTo(text);
    }

    @Test
    void closesAtTheFirstOfTwoEqualTimes() {
        var hours = hours("england", every("22:00", 1, "01:30", true));
        assertThat(open(hours, "2027-10-31T00:29:59Z")).isTrue();
        assertThat(open(hours, "2027-10-31T00:30:00Z")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T18:00, 2026-11-22T00:00:00Z",
        "2026-11-21T10:00, 2026-11-21T17:00:00Z",
        "2026-06-21T10:00, 2026-06-21T16:00:00Z"
    })
    void tellsWhenItIsNoLongerTrue(LocalDateTime at, Instant until) {
        assertThat(now(EVENINGS, at).until()).isEqualTo(until);
    }

    @Test
    void letsTomorrowHoldUntilMidnightOnly() {
        var now = now(OFFICE, LocalDateTime.parse("2026-11-19T20:00"));
        assertThat(now.until()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void neverSaysOpenNowOfHoursThatNobodyVerifiedLately() {
        var late = trusted(EVENINGS, LocalDate.of(2026, 11, 20));
        for (var hours : List.of(late, trusted(EVENINGS, null))) {
            var said = times("2026-11-21T18:00").say(hours);
            assertThat(said.now()).isNull();
            assertThat(said.listed()).isEqualTo("Listed hours: as listed");
        }
        assertThat(times("2026-11-20T18:00").say(late).now()).isNotNull();
    }

    @Test
    void saysDayAndNight() {
        var always = new Hours(true, "", List.of(), "all", FOR_LONG);
        assertThat(times("2026-12-25T03:00").say(always))
                .isEqualTo(new OpeningTimes.Said("Open day and night", null));
        assertThat(times("2026-12-25T03:00").say(trusted(always, null)).listed())
                .isEqualTo("Listed hours: day and night");
    }

    @Test
    void putsNoDoubtBeside999() {
        var always = new Hours(true, "", List.of(), "all", null);
        var night = times("2026-11-21T02:00");
        var phone = new Way(Way.Kind.PHONE, "999", "tel:999");
        var emergency = new Contact("emergency", "999, or A&E", "", List.of(phone), always);

        assertThat(night.beside(emergency)).isNull();
        assertThat(night.beside(contact("address", null))).isNull();
        assertThat(night.beside(contact("line", always))).isEqualTo(night.say(always));
        assertThat(night.whoAnswersFirst(List.of(contact("closed", EVENINGS), emergency)))
                .startsWith(emergency);
    }

    @Test
    void putsWhoAnswersBeforeWhoIsClosed() {
        var night = times("2026-11-21T02:00");
        var always = new Hours(true, "", List.of(), "all", null);
        var contacts =
                List.of(
                        contact("closed", EVENINGS),
                        contact("perhaps", trusted(EVENINGS, null)),
                        contact("always", always),
                        contact("address", null),
                        contact("open", NIGHTS));
        assertThat(night.whoAnswersFirst(contacts))
                .extracting(Contact::id)
                .containsExactly("always", "open", "perhaps", "address", "closed");
    }

    @Test
    void ordersHelpAndNothingElse() {
        var row = List.<Reply>of(contact("closed", EVENINGS), contact("open", NIGHTS));
        var question = new Reply.BackTo("Back to help.");
        var help = new Reply.Help(true, List.of());
        var night = times("2026-11-21T20:00");
        var morning = times("2026-11-21T12:00");

        assertThat(morning.helpInOrder(row)).isEqualTo(row);
        assertThat(morning.helpInOrder(List.of(help, row.get(0), question, row.get(1))))
                .containsExactly(help, row.get(0), question, row.get(1));
        assertThat(morning.helpInOrder(List.of(help, row.get(0), row.get(1), question)))
                .containsExactly(help, row.get(1), row.get(0), question);
        assertThat(night.helpInOrder(List.of(help, row.get(0), row.get(1))))
                .containsExactly(help, row.get(0), row.get(1));
    }

    private static Contact contact(String id, @Nullable Hours hours) {
        return new Contact(id, id, "", List.of(), hours);
    }

    private static boolean open(Hours hours, String at) {
        return Objects.requireNonNull(times(Instant.parse(at)).say(hours).now()).open();
    }

    private static Now now(Hours hours, LocalDateTime inLondon) {
        return Objects.requireNonNull(times(inLondon.atZone(Week.UK).toInstant()).say(hours).now());
    }

    private static OpeningTimes times(String inLondon) {
        return times(LocalDateTime.parse(inLondon).atZone(Week.UK).toInstant());
    }

    private static OpeningTimes times(Instant at) {
        return new OpeningTimes(Clock.fixed(at, ZoneOffset.UTC));
    }

    private static Hours hours(String nation, Opening... openings) {
        return new Hours(false, "as listed", List.of(openings), nation, FOR_LONG);
    }

    private static Hours in(String nation, Hours hours) {
        return new Hours(false, hours.listed(), hours.openings(), nation, hours.trustedUntil());
    }

    private static Hours trusted(Hours hours, @Nullable LocalDate until) {
        return new Hours(hours.always(), hours.listed(), hours.openings(), hours.nation(), until);
    }

    private static Opening[] every(
            String from, int days, String to, @Nullable Boolean bankHolidays) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> opening(day, from, days, to, bankHolidays))
                .toArray(Opening[]::new);
    }

    private static Opening opening(
            DayOfWeek day, String from, int days, String to, @Nullable Boolean bankHolidays) {
        var kept =
                bankHolidays == null
                        ? OnBankHolidays.NOT_SAID
                        : bankHolidays ? OnBankHolidays.OPEN : OnBankHolidays.CLOSED;
        return new Opening(day, LocalTime.parse(from), days, LocalTime.parse(to), kept);
    }
}
