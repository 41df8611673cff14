package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickPassTest {

    /** Much of what makes texts hard, and little else. */
    private static final String TYPED = "aaabIé0 .  .,!?\n'’-_*…\t\u200Bо😀";

    @Test
    void givesWhatTheStepsGiveOrNothing() {
        var chance = new SplittableRandom(7);
        int quick = 0;
        for (int i = 0; i < 50_000; i++) {
            var text = text(chance, i % 2 == 0 ? TYPED.length() : 16);
            var plain = QuickPass.over(text);
            if (plain != null) {
                assertThat(plain).as(text).isEqualTo(Normaliser.inSteps(text));
                quick++;
            }
        }
        assertThat(quick).isGreaterThan(10_000);
    }

    private static String text(SplittableRandom chance, int letters) {
        return chance.ints(chance.nextInt(14), 0, letters)
                .mapToObj(TYPED::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I don't know, it's all TOO much!! What now?\nshe said (again) that I'm fine.",
                "a I u 1 b - is it r u a bot",
            })
    void takesWhatMostPeopleType(String text) {
        assertThat(QuickPass.over(text)).isEqualTo(Normaliser.inSteps(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k i l l", "k.i.l.l", "sooo", "so... tired", "café", "\u0000"})
    void givesUpOnWhatTakesSteps(String text) {
        assertThat(QuickPass.over(text)).isNull();
    }
}
