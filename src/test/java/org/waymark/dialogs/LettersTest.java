package org.waymark.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.dialog.Condition;
import org.waymark.dialog.LetterTemplate;
import org.waymark.dialog.LetterTemplate.Piece;

/** Each letter reads as a person would write it, whatever is known of the one who writes it. */
class LettersTest {

    private static final Path SNAPSHOTS = Path.of("src/test/resources/letters");

    static Stream<LetterTemplate> letters() {
        return Ways.guidance().letters().values().stream();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void readsWellInEveryCombination(LetterTemplate letter) {
        for (var known : combinations(letter)) {
            var paragraphs = written(letter, known);
            assertThat(paragraphs).as("%s", known).doesNotHaveDuplicates().hasSizeGreaterThan(1);
            assertThat(paragraphs).allSatisfy(LettersTest::readsWell);
        }
    }

    /**
     * What all letters say, in each combination, as files that one can read: a paragraph that
     * stands under a condition is followed by when it stands. A change is looked at and then
     * written down with {@code -Dwaymark.write-letters=true}.
     */
    @ParameterizedTest
    @MethodSource("letters")
    void saysWhatWasReadAndApproved(LetterTemplate letter) throws IOException {
        var file = SNAPSHOTS.resolve(letter.id() + ".txt");
        var now = Snapshot.of(letter, combinations(letter), LettersTest::written);
        if (Boolean.getBoolean("waymark.write-letters")) {
            Files.createDirectories(SNAPSHOTS);
            Files.writeString(file, now);
        }
        assertThat(file).content().isEqualTo(now);
    }

    @Test
    void showsOneInTheReadmeAsItIsWritten() throws IOException {
        var letter = Objects.requireNonNull(Ways.guidance().letters().get("pause-note"));
        var known = Map.of("provider", "nhs", "break_reason", "overwhelmed");
        assertThat(Files.readString(Path.of("dialogs/README.md")).replaceAll("\\s+", " "))
                .contains(String.join(" ", written(letter, known)));
    }

    @Test
    void keepsNoSnapshotOfALetterThatIsGone() throws IOException {
        try (var files = Files.list(SNAPSHOTS)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Ways.guidance().letters().keySet().stream()
                                    .map(it -> it + ".txt")
                                    .toList());
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
        var note = Snapshot.note(Objects.requireNonNull(Ways.guidance().letters().get(name)));
        assertThat(note)
                .contains("Not legal advice", "opinion")
                .containsIgnoringCase("do not post it anywhere")
                .contains("copies of papers", "good reason, so ask", "sleep on it")
                .contains("Others who use this device");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void saysBesideEachLetterThatOthersMaySeeIt(LetterTemplate letter) {
        assertThat(Snapshot.note(letter)).contains("Others who use this device");
    }

    /** M26: no accusation, and no adjective about the therapist. */
    @ParameterizedTest
    @MethodSource("letters")
    void judgesNobody(LetterTemplate letter) {
        for (var known : combinations(letter)) {
            assertThat(String.join(" ", written(letter, known)))
                    .doesNotContainPattern(
                            "(?i)\\b(abus|unprofessional|negligen|incompetent|rude|unkind|cruel|guilty|fault|lied)");
        }
    }

    private static void readsWell(String paragraph) {
        assertThat(paragraph)
                .doesNotContain("[]", "{", "}", "  ", "..", ". .", " ]", "[ ")
                .doesNotContainPattern("\\s[.,;:?]")
                .doesNotContainPattern("[.?] +[a-z]")
                .matches("[\\[A-Z].*")
                .matches(".*[.,?\\]]|.*\\b(BABCP|BACP|UKCP|HCPC|NCPS|COSCA|Council)");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void usesEachParagraphAndEachBlankSomewhere(LetterTemplate letter) {
        var all = new LinkedHashSet<String>();
        combinations(letter).forEach(known -> all.addAll(written(letter, known)));
        assertThat(letter.paragraphs())
                .allSatisfy(paragraph ->
                        assertThat(combinations(letter))
                                .anyMatch(known -> holds(paragraph, known)));
        assertThat(letter.fields().keySet())
                .allSatisfy(field ->
                        assertThat(all).anyMatch(line -> line.contains("[" + field + "]")));
    }

    /** What the letter asks of its conditions, in every combination, the unknown among them. */
    private static List<Map<String, String>> combinations(LetterTemplate letter) {
        List<Map<String, String>> some = List.of(Map.of());
        for (var slot : slots(letter)) {
            var more = new ArrayList<Map<String, String>>(some);
            for (var known : some) {
                for (var option : Ways.guidance().slot(slot).orElseThrow().options().keySet()) {
                    var longer = new HashMap<>(known);
                    longer.put(slot, option);
                    more.add(longer);
                }
            }
            some = more;
        }
        return some;
    }

    private static List<String> written(LetterTemplate letter, Map<String, String> known) {
        return letter.paragraphs().stream()
                .filter(paragraph -> holds(paragraph, known))
                .map(paragraph ->
                        paragraph.pieces().stream()
                                .map(piece -> written(piece, known))
                                .collect(Collectors.joining()))
                .toList();
    }

    private static boolean holds(LetterTemplate.Paragraph paragraph, Map<String, String> known) {
        return paragraph.condition() == null || paragraph.condition().holds(known);
    }

    private static String written(Piece piece, Map<String, String> known) {
        return switch (piece) {
            case Piece.Words(var text) -> text;
            case Piece.Blank(var field) -> "[" + field + "]";
            case Piece.SlotPhrase(var slot) ->
                    Ways.guidance()
                            .slot(slot)
                            .flatMap(it -> it.option(known.getOrDefault(slot, "")))
                            .orElseThrow()
                            .inLetter();
        };
    }

    private static Set<String> slots(LetterTemplate letter) {
        var slots = new LinkedHashSet<String>();
        for (var paragraph : letter.paragraphs()) {
            if (paragraph.condition() != null) {
                collect(paragraph.condition(), slots);
            }
        }
        return slots;
    }

    private static void collect(Condition condition, Set<String> slots) {
        switch (condition) {
            case Condition.Is(var slot, _) -> slots.add(slot);
            case Condition.IsNot(var slot, _) -> slots.add(slot);
            case Condition.IsKnown(var slot) -> slots.add(slot);
            case Condition.Not(var inner) -> collect(inner, slots);
            case Condition.And(var all) -> all.forEach(part -> collect(part, slots));
            case Condition.Or(var any) -> any.forEach(part -> collect(part, slots));
        }
    }
}
