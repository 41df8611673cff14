package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InventoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String POINTS = "S1: one\nS41: two\nS42: three\n";
    private static final String SIGNED =
            """
            - { by: Ada, role: clinical, at: 2026-11-20 }
              - { by: Bo, role: lived experience, at: 2026-11-20 }
            """;

    @Test
    void tellsWhereEachPointIsToldAndToWhomNot() throws IOException {
        var told =
                inventory(
                                "points.yaml",
                                POINTS,
                                "topics/people.yaml",
                                people(
                                        """
                                            - ask: provider
                                            - if: provider == nhs and danger is not known
                                              then:
                                                - show: [listeners]
                                                  tells: [S1]
                                                  not-for: provider != nhs or danger is known
                                        """))
                        .told();

        assertThat(told)
                .extracting(Told::point, Told::topic, Told::node, row -> row.place().line())
                .containsExactly(
                        tuple("S1", "people", "start", 9),
                        tuple("S41", "take-a-break", "start", 8),
                        tuple("S42", "take-a-break", "start", 8));
        assertThat(told).allMatch(Told::isWell);
        assertThat(told.getFirst().notFor()).isEqualTo("provider != nhs or danger is known");
    }

    @Test
    void forgetsThatNobodyIsInDangerWhereAQuestionStandsBetween() throws IOException {
        var told =
                inventory(
                                "points.yaml",
                                POINTS,
                                "topics/people.yaml",
                                people(
                                        """
                                            - if: danger is not known
                                              then:
                                                - ask: provider
                                                - say: Here it is.
                                                  tells: [S1]
                                                  not-for: danger is known
                                        """))
                        .told();

        assertThat(told.getFirst().forbidden()).isTrue();
    }

    @Test
    void findsThatNobodyComesToAStep() throws IOException {
        var told =
                inventory(
                                "points.yaml",
                                POINTS,
                                "topics/people.yaml",
                                people(
                                        """
                                            - set: { provider: nhs }
                                            - if: provider == private
                                              then:
                                                - say: Here it is.
                                                  tells: [S1]
                                        """))
                        .told();

        assertThat(told.getFirst().reached()).isFalse();
        assertThat(told.getFirst().isWell()).isFalse();
    }

    @Test
    void readsWhoVerifiedAContactAndWhenItIsOpen() throws IOException {
        var inventory =
                inventory(
                        "resources/more.yaml",
                        """
                        missing: [the number of the abuse line]
                        line:
                          name: A line
                          about: Someone to ask.
                          source: a test
                          confidence: high
                          checked: 2026-11-01
                          verified: { by: Sam, role: volunteer, at: 2026-08-20 }
                          every: 90 days
                          all:
                            phone: 0300 1
                            hours:
                              - { days: mon-fri, from: 9am, to: 5:30pm, bank-holidays: closed }
                              - { days: sat, from: 10am, to: midnight }
                        """);
        var fact =
                inventory.facts().stream()
                        .filter(it -> it.resource().equals("line"))
                        .findFirst()
                        .orElseThrow();

        assertThat(inventory.missing()).containsExactly("the number of the abuse line");
        assertThat(fact.verifiedBy()).isEqualTo("Sam, volunteer");
        assertThat(fact.every()).isEqualTo(Period.ofDays(90));
        assertThat(fact.fields())
                .containsEntry(
                        "hours",
                        "Monday to Friday, 9am to 5:30pm; Saturday, 10am to midnight;"
                                + " closed on bank holidays");
        assertThat(fact.isOverdue(TODAY)).isTrue();
        assertThat(fact.isOverdue(LocalDate.of(2026, 11, 18))).isFalse();
    }

    @Test
    void keepsContentFromReleaseUntilPeopleSignedItOff() throws IOException {
        var gaps = inventory("topics/people.yaml", people("")).gaps();

        assertThat(gaps).extracting(Problem::code).contains("R300", "R302", "R303");
        assertThat(gaps)
                .filteredOn(gap -> gap.code().equals("R300"))
                .extracting(Problem::what)
                .noneMatch(what -> what.startsWith("'ombudsman'"))
                .anyMatch(what -> what.startsWith("'emergency'"));
    }

    @Test
    void keepsFromReleaseWhatAMachineHasTranslated() throws IOException {
        var gaps = inventory("topics/people.yaml", people("") + "translated: machine\n").gaps();
        var written = inventory("topics/people.yaml", people("") + "translated: person\n").gaps();

        assertThat(gaps)
                .filteredOn(gap -> gap.code().equals("R306"))
                .extracting(gap -> gap.place().file())
                .containsExactly("topics/people.yaml");
        assertThat(written).extracting(Problem::code).doesNotContain("R306");
    }

    @Test
    void letsContentGoThatIsVerifiedAndSignedOff() throws IOException {
        var files = new TreeMap<String, byte[]>();
        SourceFolder.of(Folders.fixture())
                .files()
                .forEach((path, bytes) -> files.put(path, signed(path, text(bytes))));

        assertThat(ContentReader.read(new SourceFolder("memory", files), TODAY).inventory().gaps())
                .isEmpty();
    }

    @Test
    void asksForFreshEyesOnUrgentContactsAfterNinetyDays() throws IOException {
        var files = new TreeMap<String, byte[]>();
        SourceFolder.of(Folders.fixture())
                .files()
                .forEach((path, bytes) -> files.put(path, signed(path, text(bytes))));
        var folder = new SourceFolder("memory", files);

        var late = ContentReader.read(folder, LocalDate.of(2027, 2, 19)).inventory().gaps();
        var inTime = ContentReader.read(folder, LocalDate.of(2027, 2, 18)).inventory().gaps();

        assertThat(inTime).isEmpty();
        assertThat(late).extracting(Problem::code).containsOnly("R301").hasSize(7);
    }

    private static byte[] signed(String path, String text) {
        if (path.startsWith("resources/")) {
            return bytes(
                    text.replace(
                            "  checked: 2026-11-21\n",
                            """
                              verified: { by: Sam, role: volunteer, at: 2026-11-20 }
                              checked: 2026-11-21
                            """));
        }
        return bytes(
                text.replaceAll("(?m)^reviewed:.*\\R", "")
                        .replace("draft: a fixture\n", "reviewed:\n  " + SIGNED));
    }

    private static String people(String steps) {
        return """
        dialog: people
        title: People
        opens-on: [human_contact]
        nodes:
          start:
        """
                + steps
                + "    - end\n";
    }

    private static Inventory inventory(String... pathsAndTexts) throws IOException {
        var files = new TreeMap<>(SourceFolder.of(Folders.fixture()).files());
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], bytes(pathsAndTexts[i + 1]));
        }
        var result = ContentReader.read(new SourceFolder("memory", files), TODAY);
        assertThat(result.problems())
                .extracting(Problem::code)
                .allMatch(code -> code.equals("W095"));
        return result.inventory();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
