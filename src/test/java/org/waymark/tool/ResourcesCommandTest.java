package org.waymark.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.content.Fact;
import org.waymark.dialog.Place;

class ResourcesCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void putsWhatIsMissingAndOverdueFirst() {
        var rows =
                ResourcesCommand.rows(
                        List.of(
                                fact("fresh", TODAY.minusDays(1)),
                                fact("untried", null),
                                fact("urgent", null),
                                fact("late", TODAY.minusDays(91))),
                        List.of("a number that nobody found"),
                        TODAY);

        assertThat(rows)
                .extracting(ResourceRow::resource)
                .containsExactly("-", "late", "urgent", "untried", "fresh");
    }

    @Test
    void quotesWhatWouldBreakATableAndWhatASpreadsheetWouldRun() {
        var out = new StringWriter();

        ResourceTable.csv(
                List.of(ResourceRow.missing("a \"b\", c"), ResourceRow.missing("=1+1")),
                new PrintWriter(out));

        assertThat(out.toString().lines())
                .containsExactly(
                        "state,urgent,resource,nation,field,value,confidence,source,checked,verified,"
                                + "verified-by",
                        "missing,no,-,-,-,\"a \"\"b\"\", c\",-,,-,-,",
                        "missing,no,-,-,-,'=1+1,-,,-,-,");
    }

    @Test
    void escapesWhatJsonDoesNotTake() {
        var out = new StringWriter();

        ResourceTable.json(List.of(ResourceRow.missing("a \"b\"\\\n")), new PrintWriter(out));

        assertThat(out.toString()).contains("\"value\": \"a \\\"b\\\"\\\\\\u000a\"");
    }

    private static Fact fact(String name, @Nullable LocalDate verified) {
        return new Fact(
                new Place("resources/all.yaml", 1, 1),
                name,
                "all",
                name,
                Map.of("phone", "0300 1"),
                "a test",
                "high",
                TODAY,
                verified,
                "Sam, volunteer",
                Period.ofDays(90),
                name.equals("urgent"));
    }
}
