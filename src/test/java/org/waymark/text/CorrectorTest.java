package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectorTest {

    private static final Corrector CORRECTOR =
            new Corrector(
                    Bigrams.of(
                            List.of(
                                    Reading.of("i want to take a break from my therapy"),
                                    Reading.of("my therapist does not listen to me at all"),
                                    Reading.of("can i take a break from therapy"),
                                    Reading.of("can i have a week or two off"),
                                    Reading.of("can i change my therapist")),
                            ModelCache.NONE),
                    WordPieces.packed().wholeWords(),
                    Set.of("ligature", "kys", "slitt*"));

    @ParameterizedTest
    @CsvSource({
        "my therpist, my therapist",
        "a braek form me, a break form me",
        "my thearpsit, my therapist",
        "tehrapy?, therapy?",
        "two weeeeks, two weeks",
        "a questoin, a question"
    })
    void putsRightWhatWasMistyped(String typed, String meant) {
        assertThat(CORRECTOR.correct(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want a break, don't I?",
                "she is unhelpful and robbing me",
                "ligature kys slitted",
                "call 0800 or a1b2",
                "I saw Xanthippe today",
                "asdkjhqw zxmcnbvp",
                ""
            })
    void leavesAloneWhatIsRightOrNotToBeTouched(String text) {
        assertThat(CORRECTOR.correct(text)).isEqualTo(text);
    }

    @Test
    void isSharedByAllWhoLookAtTheMessage() {
        var reading = Reading.of("my therpist");

        assertThat(reading.correctedBy(CORRECTOR)).isSameAs(reading.correctedBy(CORRECTOR));
        assertThat(reading.normalised()).isEqualTo(" my therpist ");
        assertThat(reading.correctedBy(CORRECTOR).normalised()).isEqualTo(" my therapist ");
    }
}
