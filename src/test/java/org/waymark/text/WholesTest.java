package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholesTest {

    private static final double NARROWNESS = 2.5;

    /** So many vectors of length 1, spread around one direction. */
    private static List<float[]> vectors(int count, int width) {
        var chance = new SplittableRandom(count);
        return Stream.generate(
                        () -> {
                            var vector = new float[width];
                            for (int i = 0; i < width; i++) {
                                double spread = 1 / Math.sqrt(1 + i);
                                vector[i] =
                                        (float) ((i == 0 ? 2 : 0) + spread * chance.nextGaussian());
                            }
                            return Floats.toLengthOne(vector);
                        })
                .limit(count)
                .toList();
    }

    private static double alike(float[] one, float[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            squares += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.exp(-NARROWNESS * squares);
    }

    private static float[] like(NativeModel model, float[] left) {
        return Objects.requireNonNull(model.run(Wholes.LEFT, left, Wholes.LIKE));
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "40, 1", "300, 5", "300, 256", "300, 300", "6000, 256"})
    void tellsHowLikeExamplesAreToOneAnotherTheSameBothWays(int count, int width) {
        var wholes = Wholes.of(vectors(count, width));
        var model = wholes.model();

        for (int i = 0; i < count; i += 37) {
            var like = like(model, wholes.get(i));
            assertThat(like).hasSize(count);
            for (int j = 0; j < count; j++) {
                double right = alike(wholes.get(i), wholes.get(j));
                assertThat((double) like[j]).isCloseTo(right, Offset.offset(1e-4));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"40, 5", "300, 200", "300, 256", "6000, 256"})
    void tellsHowLikeAnotherMessageIsNearlyAsWellAsWithEveryDigit(int count, int width) {
        var examples = vectors(count, width);
        double off = 0;
        double all = 0;
        var itself = new DoubleSummaryStatistics();
        try (var model = served(Wholes.of(examples), width)) {
            for (int other = 0; other < count; other += 71) {
                var vector = examples.get(other);

                var like = like(model, vector);

                for (int j = 0; j < count; j++) {
                    off += Math.abs(like[j] - alike(vector, examples.get(j)));
                    all += alike(vector, examples.get(j));
                }
                itself.accept(like[other]);
            }
            assertThat(off).isLessThan(all / 10);
            // one that is unlike all others may be far from what is held of it
            assertThat(itself.getAverage()).isCloseTo(1, Offset.offset(0.05));
        }
    }

    private static NativeModel served(Wholes wholes, int width) {
        var graph =
                wholes.addTo(new OnnxGraph().input(Wholes.LEFT, width))
                        .operation("Mul", Wholes.LIKE, Wholes.OF_EACH, Wholes.SHARED)
                        .output(Wholes.LIKE);
        return new NativeModel("likeness", graph::model);
    }

    @Test
    void bearsExamplesThatAreAllTheSame() {
        var one = vectors(1, 9).getFirst();
        var wholes = Wholes.of(List.of(one, one, one));

        for (var model : List.of(wholes.model(), served(wholes, 9))) {
            assertThat(like(model, one))
                    .containsExactly(new float[] {1, 1, 1}, Offset.offset(1e-3f));
        }
    }
}
