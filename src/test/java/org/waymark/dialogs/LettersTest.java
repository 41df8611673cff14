package org.waymark.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.dialog.LetterTemplate;
import org.waymark.dialogs.Versions.Version;

/** Each letter reads as a person would write it, whatever is known of the one who writes it. */
class LettersTest {

    private static final Path SNAPSHOTS = Path.of("src/test/resources/letters");

    /** Several tests look at the same versions, and finding them is what takes the time. */
    private static final Map<String, List<Version>> FOUND = new ConcurrentHashMap<>();

    static Stream<LetterTemplate> letters() {
        return Ways.guidance().letters().values().stream();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void readsWellInEveryCombination(LetterTemplate letter) {
        for (var version : versions(letter)) {
            assertThat(version.lines())
                    .as("%s", version.known())
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(1)
                    .allSatisfy(LettersTest::readsWell)
                    .allSatisfy(LettersTest::endsAsALineOfALetter);
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void readsWellBesideItInEveryCombination(LetterTemplate letter) {
        for (var version : notes(letter)) {
            assertThat(version.lines())
                    .as("%s", version.known())
                    .doesNotHaveDuplicates()
                    .allSatisfy(LettersTest::readsWell)
                    .allSatisfy(line -> assertThat(line).matches("[^\\[\\]]*[.?]\"?"));
        }
    }

    /**
     * What all letters say, in each combination, as files that one can read. A change is looked at
     * and then written down with {@code -Dwaymark.write-letters=true}.
     */
    @ParameterizedTest
    @MethodSource("letters")
    void saysWhatWasReadAndApproved(LetterTemplate letter) throws IOException {
        var file = SNAPSHOTS.resolve(letter.id() + ".txt");
        var now = Snapshot.of(letter.title(), notes(letter), versions(letter));
        if (Boolean.getBoolean("waymark.write-letters")) {
            Files.createDirectories(SNAPSHOTS);
            Files.writeString(file, now);
        }
        assertThat(file).content().isEqualTo(now);
    }

    @Test
    void showsOneInTheReadmeAsItIsWritten() throws IOException {
        var known = Map.of("provider", "nhs", "break_reason", "overwhelmed");
        assertThat(Files.readString(Path.of("dialogs/README.md")).replaceAll("\\s+", " "))
                .contains(String.join(" ", Versions.lines(letter("pause-note"), known)));
    }

    @Test
    void showsOnlyLinesOfTheFileInTheReadme() throws IOException {
        var file = Files.readString(Path.of("dialogs/letters/pause-note.yaml"));
        var readme = Files.readString(Path.of("dialogs/README.md"));
        var shown = readme.substring(readme.indexOf("\nletter: pause-note") + 1);
        assertThat(shown.substring(0, shown.indexOf("```")).lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        line -> assertThat(file).contains(line.replaceAll(" {2,}#.*", "").strip()));
    }

    @Test
    void keepsNoSnapshotOfALetterThatIsGone() throws IOException {
        try (var files = Files.list(SNAPSHOTS)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            letters().map(it -> it.id() + ".txt").toList());
        }
    }

    /** M25 and M26: what stands beside every letter that complains. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint-nhs",
                "complaint-icb",
                "complaint-private",
                "complaint-register",
                "complaint-on-behalf",
                "data-complaint"
            })
    void saysBesideAComplaintWhatTheLawAsksAndThatItCanWait(String name) {
        for (var note : notes(letter(name))) {
            assertThat(note.text())
                    .as("%s", note.known())
                    .contains("Not legal advice", "opinion", "Do not post it anywhere")
                    .contains("end it only to", "opies of papers", "originals", "copy")
                    .contains("good reason, so ask", "You can sleep on it before you send it");
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void saysBesideEachLetterThatOthersMaySeeIt(LetterTemplate letter) {
        for (var note : notes(letter)) {
            assertThat(note.text())
                    .as("%s", note.known())
                    .contains("Others who use this device", "This guide sends nothing.");
        }
    }

    /** What is said aloud, or is itself put with a letter, has nothing to attach. */
    @ParameterizedTest
    @MethodSource("letters")
    void saysBesideEachLetterWhatToAttach(LetterTemplate letter) {
        var spoken = List.of("agenda", "consent-note", "opening-words");
        for (var note : notes(letter)) {
            assertThat(note.text().matches("(?s).*(attach|Attach|copies of papers).*"))
                    .as("%s", note.known())
                    .isNotEqualTo(spoken.contains(letter.id()));
        }
    }

    /**
     * M25: wherever a time limit stands beside a letter, so do the words that keep the door open.
     */
    @ParameterizedTest
    @MethodSource("letters")
    void letsNoTimeLimitShutADoor(LetterTemplate letter) {
        for (var note : notes(letter)) {
            assertThat(note.lines())
                    .filteredOn(line ->
                            line.matches("(?i).*(\\d+ (days|months|years)|time limit|by when).*"))
                    .allSatisfy(
                            line -> assertThat(line).contains("if there is a good reason, so ask"));
        }
    }

    /** The time limit of the nation, and the team that takes the complaint there. */
    @ParameterizedTest
    @CsvSource({
        "england, complaints team of the service, Within 12 months of what happened",
        "wales, health board or NHS trust, Usually within 12 months.",
        "scotland, health board or service, Usually within 6 months of what happened",
        "ni, health and social care trust, Ask the team what the limit is now.",
        "elsewhere, complaints team of the service, differs from nation to nation",
        "not_sure, complaints team of the service, differs from nation to nation"
    })
    void namesTheTeamAndTheTimeLimitOfTheNation(String nation, String team, String limit) {
        var letter = letter("complaint-nhs");
        for (var note : Versions.notes(letter, Map.of("nation", nation))) {
            assertThat(note.text()).contains(team, limit, "if there is a good reason, so ask.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "england, Within 12 months of what happened",
        "wales, Usually within 12 months.",
        "scotland, Usually within 6 months of what happened",
        "ni, Ask the team what the limit is now."
    })
    void namesTheTimeLimitOfTheNationWhoeverComplains(String nation, String limit) {
        var told = Map.of("nation", nation, "provider", "nhs");
        for (var name : List.of("complaint-on-behalf", "data-complaint")) {
            assertThat(Versions.notes(letter(name), told))
                    .allSatisfy(note -> assertThat(note.text()).contains(limit));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wales", "scotland", "ni"})
    void speaksOfNoEnglishBodyElsewhere(String nation) {
        letters()
                .filter(letter -> !letter.id().equals("complaint-icb"))
                .forEach(letter ->
                        assertThat(all(letter, Map.of("nation", nation)))
                                .allSatisfy(text ->
                                        assertThat(text)
                                                .doesNotContainPattern(
                                                        "\\b(PALS|ICB|CCG|NHS England)\\b"
                                                                + "|integrated care"
                                                                + "|board that pays|3 working")));
    }

    /** Nobody who is afraid of the therapist is sent to them, or asks to go on with them. */
    @ParameterizedTest
    @CsvSource({
        "talk_afraid_of, frightened",
        "complaint_about, unsafe",
        "misconduct_kind, sexual",
        "misconduct_kind, fear",
        "misconduct_kind, money",
        "misconduct_kind, boundaries",
        "misconduct_kind, not_sure",
        "misconduct_kind, rather_not_say"
    })
    void sendsNobodyBackWhoIsAfraid(String slot, String option) {
        var names =
                List.of(
                        "ask-for-another-therapist",
                        "ask-for-review",
                        "ask-to-come-back",
                        "ending-note",
                        "pause-note",
                        "complaint-private",
                        "data-complaint");
        for (var name : names) {
            assertThat(all(letter(name), Map.of(slot, option)))
                    .allSatisfy(text ->
                            assertThat(text)
                                    .doesNotContainPattern(
                                            "to your therapist|keep my sessions|keep a time"
                                                    + "|same therapist|phone or video"
                                                    + "|lighter way|final bill|should keep doing"
                                                    + "|the therapist or service"));
        }
    }

    /** M8: after danger, whoever is told of it comes before what the letter asks for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "agenda",
                "ask-for-another-therapist",
                "ask-for-review",
                "ask-to-come-back",
                "ending-note",
                "letter-to-therapist",
                "opening-words",
                "pause-note"
            })
    void saysAfterDangerToTellSomeoneFirst(String name) {
        var danger = Map.of("danger", "noticed");
        assertThat(Versions.notes(letter(name), danger))
                .allSatisfy(note -> assertThat(note.text()).contains("tell someone that first"));
        assertThat(Versions.letters(letter(name), danger))
                .allSatisfy(version ->
                        assertThat(version.text())
                                .doesNotContainPattern(
                                        "between sessions|we planned|easier to face"));
    }

    /** M9: honest about what professionals may have to do, and never that they keep it secret. */
    @Test
    void saysBesideTheWordsAboutSuicideThatTheyMayHaveToAct() {
        assertThat(notes(letter("telling-someone")))
                .allSatisfy(note ->
                        assertThat(note.text())
                                .contains("may have to act", "ask beforehand", "999")
                                .doesNotContainPattern("(?i)secret|confidential|not tell any"));
    }

    /** M18: nothing of what happened has a place in it. */
    @Test
    void asksForNoAccountOfSeriousMisconduct() {
        var letter = letter("please-contact-me");
        assertThat(letter.fields()).containsOnlyKeys("contact", "times", "your name");
        assertThat(notes(letter))
                .allSatisfy(note -> assertThat(note.text()).contains("Not legal advice", "sleep"));
    }

    /** M21: what is written in "I" says whose it is; the others can be sent for someone. */
    @Test
    void saysWhoseWordsTheyAreWhereItIsSomeoneElse() {
        var told = Map.of("for", "someone_else");
        assertThat(all(letter("telling-someone"), told))
                .noneMatch(text -> text.contains("ending my life"));
        assertThat(
                        letters()
                                .filter(letter ->
                                        Versions.notes(letter, told).stream()
                                                .noneMatch(note ->
                                                        note.text()
                                                                .contains("the person in therapy")))
                                .map(LetterTemplate::id))
                .containsExactlyInAnyOrder(
                        // Sent in one's own name, or signed by the person in therapy.
                        "complaint-on-behalf",
                        "consent-note",
                        "please-contact-me",
                        "telling-someone",
                        // Where it is for someone else, the topic gives complaint-on-behalf.
                        "complaint-icb",
                        "complaint-nhs",
                        "complaint-private",
                        "complaint-register",
                        "data-complaint");
    }

    /** M26: no accusation, and no adjective about the therapist. */
    @ParameterizedTest
    @MethodSource("letters")
    void judgesNobody(LetterTemplate letter) {
        for (var version : versions(letter)) {
            assertThat(version.text())
                    .doesNotContainPattern(
                            "(?i)\\b(abus|unprofessional|negligen|incompetent|rude|unkind|cruel|guilty|fault|lied)");
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void usesEachParagraphAndEachBlankSomewhere(LetterTemplate letter) {
        var all = new LinkedHashSet<String>();
        versions(letter).forEach(version -> all.addAll(version.lines()));
        assertThat(letter.paragraphs())
                .allSatisfy(paragraph ->
                        assertThat(versions(letter))
                                .anyMatch(version ->
                                        Versions.holds(paragraph.condition(), version.known())));
        assertThat(letter.fields().keySet())
                .allSatisfy(field ->
                        assertThat(all).anyMatch(line -> line.contains("[" + field + "]")));
    }

    private static void readsWell(String line) {
        assertThat(line)
                .doesNotContain("[]", "{", "}", "  ", "..", ". .", ",,", " ]", "[ ", "null")
                .doesNotContainPattern("\\s[.,;:?]")
                .doesNotContainPattern("[.?]\"? +[a-z]")
                .doesNotContainPattern("[,;:.?][A-Za-z]")
                .doesNotContainPattern("\\b(\\w+) \\1\\b")
                .doesNotContainPattern(
                        "(?i)\\b(my|your|the|their|a|an) (my|your|the|their|a|an)\\b")
                .doesNotContainPattern("\\b[Aa] ([aeioAEIO]|NHS|HCPC|NCPS)")
                .doesNotContainPattern("\\b[Aa]n [b-df-gj-mp-tv-z]")
                .matches("[\\[A-Z].*");
    }

    /** A sentence, a greeting, a heading with its blank, a blank alone, or whom it goes to. */
    private static void endsAsALineOfALetter(String line) {
        assertThat(line)
                .matches(
                        ".*[.?]"
                                + "|(Dear .+|To whom it may concern|Yours|Yours faithfully),"
                                + "|([^\\[\\]]+: )?\\[[^\\[\\]]+]"
                                + "|To: [A-Z][A-Za-z ]+");
    }

    private static LetterTemplate letter(String name) {
        return Objects.requireNonNull(Ways.guidance().letters().get(name), name);
    }

    private static List<Version> versions(LetterTemplate letter) {
        return FOUND.computeIfAbsent(
                "letter " + letter.id(), _ -> Versions.letters(letter, Map.of()));
    }

    private static List<Version> notes(LetterTemplate letter) {
        return FOUND.computeIfAbsent("note " + letter.id(), _ -> Versions.notes(letter, Map.of()));
    }

    private static List<String> all(LetterTemplate letter, Map<String, String> told) {
        return Stream.of(Versions.notes(letter, told), Versions.letters(letter, told))
                .flatMap(List::stream)
                .map(Version::text)
                .toList();
    }
}
