package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SentenceEncoderTest {

    @Test
    void numbersPiecesAsItsTokenizerDoes() {
        var pieces = WordPieces.packed();

        // as BERT's own tokenizer numbers them: [CLS] … [SEP]
        assertThat(pieces.numbers("Hello, World!", 128))
                .containsExactly(101, 7592, 1010, 2088, 999, 102);
        assertThat(pieces.numbers("Café", 128)).containsExactly(101, 7668, 102);
        assertThat(pieces.numbers("", 128)).containsExactly(101, 102);
        assertThat(pieces.numbers("a a a a a a", 4)).hasSize(4).endsWith(102L);
    }

    @Test
    void putsLikeMeaningsNearOneAnother() {
        var wish = vector("I would like to have a rest from counselling");
        var like = vector("can I take a break from therapy");
        var other = vector("how do I complain about the hospital");

        assertThat(product(wish, like)).isGreaterThan(product(wish, other) + 0.2);
    }

    @Test
    void makesFourPartsOfLengthOne() {
        var vector = vector("I would like to have a rest from counselling");

        int size = vector.length / 4;
        for (int i = 0; i < 4; i++) {
            int part = i;
            var alone = Arrays.copyOfRange(vector, part * size, (part + 1) * size);
            assertThat(product(alone, alone)).isBetween(0.999, 1.001);
            var end = Arrays.copyOf(vector, size);
            assertThat(product(alone, end)).matches(it -> it < 0.99 == part > 0);
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void loadsWhileEveryThreadOfThePoolWaitsForIt() {
        var encoder = new SentenceEncoder();

        var vectors =
                IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> Objects.requireNonNull(encoder.encode("can i " + i)))
                        .toList();

        assertThat(vectors).hasSize(64);
    }

    private static float[] vector(String text) {
        return Objects.requireNonNull(SentenceEncoder.packed().encode(text));
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
