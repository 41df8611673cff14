package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "want to die; I WANT to die!",
                "want to (die|be dead); i want to be dead",
                "really? want; i want",
                "really? want; i really want",
                "(so|very)? tired of (my)? life; tired of life",
                "cut ... myself; cut one two three four myself",
                "suicid*; suicidal",
                "dont know; I don’t know",
            })
    void findsWhatIsWritten(String phrase, String text) {
        assertThat(Phrase.compile(phrase).isIn(Reading.of(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "want to die; i want to diet",
                "die; studied",
                "cut ... myself; cut one two three four five myself",
                "cut ... myself; they cut it. myself",
                "suicid*; antisuicidal",
                "(one|two) three; one two",
            })
    void findsNothingElse(String phrase, String text) {
        assertThat(Phrase.compile(phrase).isIn(Reading.of(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "(one; '(' without ')' (close the group)",
                "one); ')' without '(' (remove it)",
                "one?; the phrase would match anything (add a word)",
                "(one|two?); the phrase would match anything (add a word)",
                "... one; a phrase begins with a word, not '...' (remove it)",
                "?!; the phrase would match anything (add a word)",
                "one ...; a phrase ends with a word, not '...' (remove it, and what may be missing after it)",
                "one ... (two|three)? four?; a phrase ends with a word, not '...' (remove it, and what may be missing after it)",
            })
    void saysWhatIsWrong(String phrase, String message) {
        assertThatThrownBy(() -> Phrase.compile(phrase))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void saysWhereItFoundEachOccurrence() {
        var reading = Reading.of("die or die");

        assertThat(Phrase.compile("die").in(reading))
                .containsExactly(new Phrase.Span(1, 4), new Phrase.Span(8, 11));
    }

    @Test
    void findsManyPhrasesInOnePassAsEachWouldAlone() {
        var phrases =
                List.of(
                        "want to die",
                        "(want|wish) ... die",
                        "want*",
                        "really? want",
                        "die",
                        "(wish|i (really|truly) want|want) to (die|be dead)",
                        "(i am|really) (tired of|want) ... (to|dead)",
                        "(very|really)? want* (die|dead)",
                        "want to die absent",
                        "absent? want",
                        "(absent|missing)? want to die",
                        "(wish|want absent?) to die",
                        "absent");
        var index =
                new PhraseIndex<>(
                        phrases.stream()
                                .map(written ->
                                        new PhraseIndex.Entry<>(Phrase.compile(written), written))
                                .toList());
        var reading = Reading.of("I really want to die. wanting, die");

        for (var written : phrases) {
            assertThat(index.findIn(reading))
                    .filteredOn(found -> found.entry().meaning().equals(written))
                    .extracting(PhraseIndex.Found::span)
                    .isEqualTo(Phrase.compile(written).in(reading));
        }
    }

    @Test
    void needsAWordOfEachGroupThatMayNotBeMissing() {
        assertThat(Phrase.compile("(a b|c) d? ... e*").needed())
                .containsExactly(Set.of("a", "c"), Set.of("b", "c"), Set.of("e*"));
    }

    @Test
    void findsAWordThatIsTwoInThePlainForm() {
        var phrase = Phrase.compile("coŀlegi");
        var index = new PhraseIndex<>(List.of(new PhraseIndex.Entry<>(phrase, 1)));

        assertThat(index.findIn(Reading.of("coŀlegi"))).hasSize(1);
    }

    @Test
    void findsNothingWhereNothingCanBeRead() {
        var index = new PhraseIndex<>(List.of(new PhraseIndex.Entry<>(Phrase.compile("die"), 1)));

        assertThat(index.findIn(Reading.of("😀"))).isEmpty();
    }
}
