package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary =
            new Vocabulary(List.of(Reading.of("my therapist talks over me"), Reading.of("i pay")));

    @Test
    void knowsItsOwnWordsWholly() {
        assertThat(vocabulary.familiarity(Reading.of("I talks over my therapist."))).isEqualTo(1);
    }

    @Test
    void knowsMisspeltWordsInPart() {
        assertThat(vocabulary.familiarity(Reading.of("therapst"))).isBetween(0.4, 0.9);
    }

    @Test
    void knowsNothingOfGibberish() {
        assertThat(vocabulary.familiarity(Reading.of("zxcvb qqjk"))).isZero();
    }

    @Test
    void knowsNothingOfNoWords() {
        assertThat(vocabulary.familiarity(Reading.of(" ?! "))).isZero();
    }
}
