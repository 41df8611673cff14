package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I don't KNOW|i dont know",
                "I don’t know.|i dont know .",
                "sooooo tired|soo tired",
                "naïve café|naive cafe",
                "ｋｉｌｌ|kill",
                "k i l l  m y s e l f|kill myself",
                "k.i.l.l|kill",
                "is it r u a bot|is it r u a bot",
                "want to... die|want to die",
                "one. two? three|one . two . three",
                "ki\u200Bll|kill",
                "ki\u00ADll|kill",
                "d\u0336i\u0336e\u0336|die",
            })
    void bringsTextToOnePlainForm(String text, String plain) {
        assertThat(Normaliser.normalise(text)).isEqualTo(" " + plain + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀😀", "\u200B\u200B", "…", "\uD800", "— –"})
    void leavesOneSpaceWhereNothingCanBeRead(String text) {
        assertThat(Normaliser.normalise(text)).isEqualTo(" ");
        assertThat(Reading.of(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "a.", "😀word ", "\u0301", "i want to die "})
    void isItsOwnPlainFormForAnyLength(String piece) {
        var once = Normaliser.normalise(piece.repeat(10_000 / piece.length()));

        assertThat(Normaliser.normalise(once)).isEqualTo(once);
        assertThat(once).startsWith(" ").endsWith(" ");
    }

    @Test
    void joinsNoSpacedOutLettersAcrossWiderGaps() {
        assertThat(Normaliser.normalise("h e l p   t h e m")).isEqualTo(" help them ");
    }
}
