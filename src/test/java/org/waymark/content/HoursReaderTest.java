package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.message.Hours;
import org.waymark.message.Hours.OnBankHolidays;
import org.waymark.message.Hours.Opening;

class HoursReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sat, from: 9:30am, to: 12pm | SATURDAY 09:30 0 12:00 | Saturday, 9:30am to 12pm",
                "sat, from: 12am, to: midnight | SATURDAY 00:00 1 00:00 | Saturday, 12am to midnight",
                "thu, from: 6pm, to: 2am | THURSDAY 18:00 1 02:00 | Thursday, 6pm to 2am",
                "fri, from: 6pm, to: mon 6am | FRIDAY 18:00 3 06:00 | Friday, 6pm to 6am on Monday",
                "sun, from: 6pm, to: mon 6am | SUNDAY 18:00 1 06:00 | Sunday, 6pm to 6am on Monday",
                "mon, from: 6pm, to: mon 6am | MONDAY 18:00 7 06:00 | Monday, 6pm to 6am on Monday"
            })
    void readsWhenItClosesAndOnWhichDay(String written, String opening, String words)
            throws IOException {
        var hours = hours("[{ days: " + written + " }]");
        var parts = opening.split(" ", -1);
        assertThat(hours.openings())
                .containsExactly(
                        new Opening(
                                DayOfWeek.valueOf(parts[0]),
                                LocalTime.parse(parts[1]),
                                Integer.parseInt(parts[2]),
                                LocalTime.parse(parts[3]),
                                OnBankHolidays.NOT_SAID));
        assertThat(hours.listed()).isEqualTo(words);
    }

    @Test
    void readsADayForEachOfSeveralAndWhatIsSaidOfBankHolidays() throws IOException {
        var hours =
                hours(
                        "[{ days: sat-mon, from: 9am, to: 5pm, bank-holidays: closed },"
                                + " { days: tue, from: 9am, to: 5pm, bank-holidays: open }]");
        assertThat(hours.openings())
                .extracting(Opening::day)
                .containsExactly(
                        DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(hours.openings())
                .extracting(Opening::onBankHolidays)
                .containsOnlyOnce(OnBankHolidays.OPEN)
                .contains(OnBankHolidays.CLOSED);
        assertThat(hours.nation()).isEqualTo("scotland");
    }

    @Test
    void readsAlwaysAndMereWords() throws IOException {
        assertThat(hours("always").always()).isTrue();
        assertThat(hours("always").listed()).isEmpty();
        assertThat(hours("most evenings").openings()).isEmpty();
        assertThat(hours("most evenings").listed()).isEqualTo("most evenings");
    }

    @Test
    void trustsATrialUntilItIsDueAgain() throws IOException {
        assertThat(hours("always").trustedUntil()).isNull();
        var verified = "\n  verified: { by: Sam, role: volunteer, at: 2026-11-01 }";
        assertThat(hours("always" + verified).trustedUntil()).isEqualTo("2027-01-30");
        assertThat(hours("always" + verified + "\n  every: 10 days").trustedUntil())
                .isEqualTo("2026-11-11");
    }

    private static Hours hours(String written) throws IOException {
        var files = new TreeMap<>(SourceFolder.of(Folders.fixture()).files());
        var text =
                """
                line:
                  name: A line
                  about: Someone to ask.
                  source: a test
                  confidence: high
                  checked: 2026-11-01
                  scotland:
                    hours: %s
                """
                        .formatted(written);
        files.put("resources/more.yaml", text.getBytes(StandardCharsets.UTF_8));
        var result = ContentReader.read(new SourceFolder("memory", files), TODAY);
        var line = result.content().orElseThrow().guidance().resources().getOrDefault("line", null);
        return Objects.requireNonNull(
                Objects.requireNonNull(line).variant("scotland").orElseThrow().hours());
    }
}
