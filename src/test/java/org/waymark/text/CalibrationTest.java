package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Calibration ONE = new Calibration(1);

    @Test
    void lowersScoresThatWereTooSure() {
        var honest = fit(1000, 0.95, 600).probabilities(logs(0.95));

        assertThat(honest[0]).isCloseTo(0.6, within(0.02));
    }

    @Test
    void raisesScoresThatWereTooShy() {
        var honest = fit(1000, 0.6, 700).probabilities(logs(0.6));

        assertThat(honest[0]).isCloseTo(0.7, within(0.04));
    }

    @Test
    void keepsToWhatIsUsualWhereFewExamplesTell() {
        assertThat(fit(0, 0.6, 0)).isEqualTo(ONE);
        assertThat(fit(2, 0.6, 2).stretch()).isCloseTo(1, within(0.1));
    }

    /** From so many answers with this probability of the first label, right so many times. */
    private static Calibration fit(int answers, double probability, int right) {
        return Calibration.fit(
                Collections.nCopies(answers, logs(probability)),
                IntStream.range(0, answers).mapToObj(i -> i < right ? 0 : 1).toList(),
                ONE);
    }

    private static double[] logs(double probability) {
        return new double[] {Math.log(probability), Math.log(1 - probability)};
    }
}
