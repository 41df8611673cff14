package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.message.Concern;
import org.waymark.text.Phrase;
import org.waymark.text.Reading;

class SafetyCheckTest {

    private final SafetyCheck check =
            new SafetyCheck(
                    List.of(
                            list(Concern.DENIED, List.of("not suicidal", "dont want to die")),
                            list(
                                    Concern.THOUGHTS,
                                    List.of("want to die", "suicidal"),
                                    "want to die of shame"),
                            list(Concern.MAY_HARM_OTHER, List.of("stab (him|my baby)")),
                            list(
                                    Concern.INTRUSIVE,
                                    List.of("what if i ... stab", "what if i jump")),
                            list(Concern.HAPPENING_NOW, List.of("jump now"), "jump now and then"),
                            list(Concern.PAST, List.of("was suicidal years ago"))));

    @ParameterizedTest
    @CsvSource({
        "i want to die,THOUGHTS",
        "could want to die of shame,NONE",
        "i want to die of shame and i want to die,THOUGHTS",
        "im not suicidal,DENIED",
        "im not suicidal but i want to die,THOUGHTS",
        "i dont want to die,DENIED",
        "what if i stab my baby,INTRUSIVE",
        "what if i stab my baby. i want to die,THOUGHTS",
        "what if i lose it. i will stab him,MAY_HARM_OTHER",
        "i will stab him and i want to die,MAY_HARM_OTHER",
        "i was suicidal years ago,PAST",
        "i was suicidal years ago and am suicidal,THOUGHTS",
        "what if i jump now,HAPPENING_NOW",
        "i jump now and then,NONE",
        "i like tea,NONE",
    })
    void combinesWhatItFinds(String text, Concern concern) {
        assertThat(check.check(Reading.of(text)).concern()).isEqualTo(concern);
    }

    @Test
    void saysWhichPhraseFoundIt() {
        assertThat(check.check(Reading.of("so suicidal")))
                .isEqualTo(new Finding(Concern.THOUGHTS, "suicidal", 1));
        assertThat(check.check(Reading.of("hello"))).isEqualTo(new Finding(Concern.NONE, null, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i w4nt 2 d13",
                "i w@n7 to d!e",
                "i waaaaant to dieeee",
                "iwanttodie",
                "i w a n t t o d i e",
                "i want to d**",
                "i w\u0430nt t\u043E d\u0456\u0435",
            })
    void seesThroughDisguisedWords(String text) {
        assertThat(check.check(Reading.of(text)).concern()).isEqualTo(Concern.THOUGHTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10mg at 4pm", "my 2yr old", "gr8 m8", "its 1st of the month", "w00t"})
    void takesNothingElseForADisguise(String text) {
        assertThat(check.check(Reading.of(text)).concern()).isEqualTo(Concern.NONE);
    }

    @Test
    void looksAtWordsThatWouldExplodeInBoundedTime() {
        var reading = Reading.of("\uFDFA".repeat(2000));

        assertThat(check.check(reading).concern()).isEqualTo(Concern.UNSURE);
        assertThat(reading.normalised().length()).isLessThan(2100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nie wiem co mam zrobić",
                "je ne sais pas",
                "dw i ddim yn gwybod",
                "привет",
                "مرحبا",
                "你好",
                "lorem ipsum dolor sit amet consectetur adipiscing elit",
            })
    void isUnsureWhereTextIsMostlyNotEnglish(String text) {
        assertThat(check.check(Reading.of(text)))
                .isEqualTo(new Finding(Concern.UNSURE, OtherLanguage.REASON, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "😀",
                "asdf",
                "nhs",
                "CBT Sheffield",
                "mi therapist",
                "its ok, gracias",
                "42"
            })
    void isNotUnsureOfShortOrMostlyEnglishText(String text) {
        assertThat(check.check(Reading.of(text)).concern()).isEqualTo(Concern.NONE);
    }

    @Test
    void findsDangerInTheMidstOfLongText() {
        var text = "we talk and talk ".repeat(600) + "i want to die" + " and talk".repeat(600);

        assertThat(check.check(Reading.of(text)).concern()).isEqualTo(Concern.THOUGHTS);
    }

    private static DangerList list(Concern concern, List<String> phrases, String... exceptions) {
        return new DangerList(
                concern,
                phrases.stream().map(Phrase::compile).toList(),
                List.of(exceptions).stream().map(Phrase::compile).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
