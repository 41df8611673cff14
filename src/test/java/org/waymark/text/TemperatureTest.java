package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemperatureTest {

    @Test
    void lowersScoresThatWereTooSure() {
        var sureButOftenWrong = outcomes(0.95, 60);

        var honest = Temperature.fit(sureButOftenWrong).soften(List.of(0.95, 0.05));

        assertThat(honest.getFirst()).isCloseTo(0.6, within(0.02));
    }

    @Test
    void raisesScoresThatWereTooShy() {
        var shyButRight = outcomes(0.6, 90);

        var honest = Temperature.fit(shyButRight).soften(List.of(0.6, 0.4));

        assertThat(honest.getFirst()).isCloseTo(0.78, within(0.03));
    }

    @Test
    void keepsScoresAddingUpToOne() {
        assertThat(new Temperature(2).soften(List.of(0.7, 0.3, 0.0)))
                .satisfies(scores ->
                        assertThat(scores.stream().mapToDouble(Double::doubleValue).sum())
                                .isCloseTo(1, within(1e-9)))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    /** A hundred answers with this score for the first label, which is right so many times. */
    private static List<Temperature.Outcome> outcomes(double score, int right) {
        return IntStream.range(0, 100)
                .mapToObj(
                        i -> new Temperature.Outcome(List.of(score, 1 - score), i < right ? 0 : 1))
                .toList();
    }
}
