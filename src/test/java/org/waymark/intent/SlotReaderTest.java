package org.waymark.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.text.Phrase;
import org.waymark.text.Reading;

class SlotReaderTest {

    private final SlotReader reader =
            new SlotReader(
                    List.of(
                            mention("provider", "nhs", "nhs"),
                            mention("provider", "nhs", "private hospital on the nhs"),
                            mention("provider", "private", "private*"),
                            mention("provider", "private", "i pay"),
                            mention("provider", "school", "school"),
                            mention("therapy_kind", "counselling", "school? counsell*"),
                            mention("nation", "wales", "wales"),
                            mention("nation", "scotland", "scotland")));

    @Test
    void findsOneValueForEachSlot() {
        assertThat(reader.read(Reading.of("I'm in Wales and it's on the NHS!")))
                .containsOnly(entry("provider", "nhs"), entry("nation", "wales"));
    }

    @Test
    void findsNothingWhereNothingIsMentioned() {
        assertThat(reader.read(Reading.of("she talks over me"))).isEmpty();
    }

    @Test
    void tellsAnAgeFromANumberOfSomethingElse() {
        var ages = new SlotReader(List.of(mention("age_band", "under_16", "im 15")));
        assertThat(ages.read(Reading.of("I'm 15 and nobody listens"))).containsKey("age_band");
        assertThat(ages.read(Reading.of("my mum does not know, I'm 15"))).containsKey("age_band");
        assertThat(ages.read(Reading.of("I'm 15 minutes late each week"))).isEmpty();
        assertThat(ages.read(Reading.of("I'm 15 sessions in"))).isEmpty();
    }

    @Test
    void prefersTheLongestPhrase() {
        assertThat(provider("i see her in a private hospital on the nhs")).isEqualTo("nhs");
    }

    @Test
    void letsPhrasesOfDifferentSlotsOverlap() {
        assertThat(reader.read(Reading.of("my school counsellor")))
                .containsEntry("provider", "school")
                .containsEntry("therapy_kind", "counselling");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's not nhs",
                "it isn't private",
                "not with the nhs",
                "I'm no longer with the NHS",
                "we don't live in scotland, not on the nhs",
                "i cant afford private",
                "never had nhs"
            })
    void findsNoValueThatIsDenied(String text) {
        assertThat(reader.read(Reading.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "it's not nhs it's private, private",
        "rather than private i went with the nhs, nhs",
        "i'm not getting any better with the nhs, nhs",
        "I don't get on with my NHS therapist, nhs",
        "not sure but i think nhs, nhs"
    })
    void findsTheValueThatIsNotDenied(String text, String expected) {
        assertThat(provider(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's NHS. no, sorry, it's private",
                "I was NHS but now I pay privately",
                "i was nhs now i pay",
                "private now, was nhs",
                "i was with the nhs and currently i pay",
                "nhs, i mean private",
                "started with the nhs then moved to private",
                "nhs no wait private"
            })
    void findsTheValueThatHoldsNowOrCorrects(String text) {
        assertThat(provider(text)).isEqualTo("private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is nhs or private better",
                "my nhs therapist also works privately",
                "now both nhs and private"
            })
    void guessesNoneOfTwo(String text) {
        assertThat(reader.read(Reading.of(text))).doesNotContainKey("provider");
    }

    @Test
    void findsTheSameValueMentionedTwice() {
        assertThat(provider("it's private, i pay every week")).isEqualTo("private");
    }

    private @Nullable String provider(String text) {
        return reader.read(Reading.of(text)).get("provider");
    }

    private static SlotReader.Mention mention(String slot, String value, String phrase) {
        return new SlotReader.Mention(slot, value, Phrase.compile(phrase));
    }
}
