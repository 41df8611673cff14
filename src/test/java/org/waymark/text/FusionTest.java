package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FusionTest {

    private static final Fusion ONE = new Fusion(List.of(1.0));

    @Test
    void lowersScoresThatWereTooSure() {
        var honest = Fusion.fit(outcomes(0.95, 600), ONE).fuse(List.of(logs(0.95)));

        assertThat(honest[0]).isCloseTo(0.6, within(0.02));
    }

    @Test
    void raisesScoresThatWereTooShy() {
        var honest = Fusion.fit(outcomes(0.6, 700), ONE).fuse(List.of(logs(0.6)));

        assertThat(honest[0]).isCloseTo(0.7, within(0.04));
    }

    @Test
    void keepsToWhatIsUsualWhereFewExamplesTell() {
        assertThat(Fusion.fit(List.of(), ONE)).isEqualTo(ONE);
        assertThat(Fusion.fit(outcomes(0.6, 900).subList(0, 2), ONE).trust().getFirst())
                .isCloseTo(1, within(0.1));
    }

    @Test
    void believesTheModelThatIsRight() {
        var outcomes =
                IntStream.range(0, 400)
                        .mapToObj(i ->
                                new Fusion.Outcome(
                                        List.of(logs(i % 2 == 0 ? 0.8 : 0.2), logs(0.8)), i % 2))
                        .toList();

        var trust = Fusion.fit(outcomes, new Fusion(List.of(0.5, 0.5))).trust();

        assertThat(trust.get(0)).isGreaterThan(trust.get(1) * 2);
    }

    /** A thousand answers with this probability of the first label, right so many times. */
    private static List<Fusion.Outcome> outcomes(double probability, int right) {
        return IntStream.range(0, 1000)
                .mapToObj(i -> new Fusion.Outcome(List.of(logs(probability)), i < right ? 0 : 1))
                .toList();
    }

    private static double[] logs(double probability) {
        return new double[] {Math.log(probability), Math.log(1 - probability)};
    }
}
