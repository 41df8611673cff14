package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TooLittleMemoryTest {

    @Test
    void refusesBeforeLearningAndSaysHowMuchToGive() {
        assertThatThrownBy(() -> TooLittleMemory.check(20_000, 500_000_000))
                .isInstanceOf(TooLittleMemory.class)
                .hasMessageContainingAll("20000 examples", "900 MB", "may use 500:", "-Xmx3g");
        assertThatThrownBy(() -> TooLittleMemory.check(50_000, 500_000_000))
                .hasMessageContainingAll("3300 MB", "-Xmx5g");
    }

    @Test
    void letsThoseLearnThatHaveEnough() {
        assertThatNoException().isThrownBy(() -> TooLittleMemory.check(20_000, 900_000_000));
        assertThatNoException().isThrownBy(() -> TooLittleMemory.check(2, 310_000_000));
    }
}
