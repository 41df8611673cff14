package org.waymark.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VariationTest {

    private static final String TEXT = "nothing helps and i want it all to stop";

    @ParameterizedTest
    @EnumSource(Variation.class)
    void typesTheSameInOtherWaysAndAlwaysInTheSameOnes(Variation variation) {
        var ways = IntStream.range(0, 50).mapToObj(seed -> typed(variation, TEXT, seed)).toList();

        assertThat(ways).doesNotContain(TEXT);
        assertThat(ways)
                .isEqualTo(
                        IntStream.range(0, 50)
                                .mapToObj(seed -> typed(variation, TEXT, seed))
                                .toList());
    }

    @ParameterizedTest
    @EnumSource(Variation.class)
    void takesAnyText(Variation variation) {
        for (var text : new String[] {"", "a", "no", "kms", "!?", "ill", "\uD83D\uDE00"}) {
            assertThat(typed(variation, text, 1)).isNotNull();
        }
    }

    private static String typed(Variation variation, String text, int seed) {
        return variation.of(text, new SplittableRandom(seed));
    }
}
