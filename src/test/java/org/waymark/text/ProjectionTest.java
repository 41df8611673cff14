package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final int NUMBERS = 400;

    /** Directions are held in four bits. */
    private static final Offset<Float> NEARLY = Offset.offset(0.04f);

    /** Vectors that differ along some directions, along each as much as that says. */
    private static List<float[]> vectors(IntToDoubleFunction along, int directions, int count) {
        var chance = new SplittableRandom(7);
        var bases = Stream.generate(() -> random(chance)).limit(directions).toList();
        return Stream.generate(
                        () -> {
                            var vector = new float[NUMBERS];
                            for (int i = 0; i < directions; i++) {
                                float times =
                                        (float) (along.applyAsDouble(i) * chance.nextGaussian());
                                Floats.add(times, bases.get(i), vector);
                            }
                            return Floats.toLengthOne(vector);
                        })
                .limit(count)
                .toList();
    }

    private static List<float[]> vectors(int directions, int count) {
        return vectors(_ -> 1, directions, count);
    }

    private static float[] random(SplittableRandom chance) {
        var random = new float[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            random[i] = (float) chance.nextGaussian();
        }
        return random;
    }

    /** How like each of the last vectors is to the very last. */
    private static float[] alike(List<float[]> vectors) {
        var products = new float[20];
        for (int i = 0; i < products.length; i++) {
            products[i] = Floats.product(vectors.getLast(), vectors.reversed().get(i));
        }
        return products;
    }

    /** As far as each number counts. */
    private static List<float[]> weighed(List<float[]> vectors) {
        return vectors.stream()
                .map(it -> {
                    var weighed = new float[NUMBERS];
                    for (int i = 0; i < NUMBERS; i++) {
                        weighed[i] = it[i] * Emphasis.TOPIC.weight(i, NUMBERS);
                    }
                    return Floats.toLengthOne(weighed);
                })
                .toList();
    }

    private static List<float[]> left(Projection projection, List<float[]> vectors) {
        return vectors.stream().map(projection::of).toList();
    }

    @Test
    void leavesVectorsAsAlikeAsTheyWere() {
        var vectors = vectors(30, 900);

        var left = left(Projection.of(vectors, Emphasis.TOPIC), vectors);

        assertThat(left.getFirst()).hasSize(256);
        assertThat(alike(left)).containsExactly(alike(weighed(vectors)), NEARLY);
    }

    @Test
    void keepsWhereTheyDifferMostWhereThereIsTooMuchToKeep() {
        // some of those that the search starts from hardly differ where the others do
        var dull = vectors(i -> i < 30 ? 0.02 : 1, NUMBERS, 600);
        var others = vectors(i -> i < 30 ? 1 : 0.01, NUMBERS, 2000);
        var vectors = Stream.of(dull, others).flatMap(List::stream).toList();

        var left = left(Projection.of(vectors, Emphasis.TOPIC), vectors);

        assertThat(alike(left)).containsExactly(alike(weighed(vectors)), NEARLY);
    }

    @Test
    void weighsPartByPart() {
        assertThat(Emphasis.TOPIC.weight(383, 1536)).isEqualTo(1);
        assertThat(Emphasis.TOPIC.weight(384, 1536)).isEqualTo(0.4f);
        assertThat(Emphasis.WORDING.weight(384, 1536)).isEqualTo(0.6f);
        assertThat(Emphasis.TOPIC.weight(1535, 1536)).isEqualTo(0.5f);
    }

    @Test
    void makesAsManyNumbersAsThereAreExamples() {
        var few = vectors(30, 5);

        var left = left(Projection.of(few, Emphasis.TOPIC), few);

        assertThat(left.getFirst()).hasSize(5);
        var first = weighed(few).getFirst();
        var alike = weighed(few).stream().map(it -> Floats.product(first, it)).toList();
        IntStream.range(0, 5)
                .forEach(i ->
                        assertThat(Floats.product(left.getFirst(), left.get(i)))
                                .isCloseTo(alike.get(i), NEARLY));
    }

    @Test
    void bearsExamplesThatAreAllTheSame() {
        var vector = vectors(1, 1).getFirst();
        var projection = Projection.of(List.of(vector, vector, vector), Emphasis.TOPIC);

        assertThat(Floats.product(projection.of(vector), projection.of(vector)))
                .isCloseTo(1f, NEARLY);
        assertThat(projection.of(new float[NUMBERS])).containsOnly(0f);
    }

    @Test
    void makesNoNumberMuchLargerThanTheRest() {
        var vectors = vectors(i -> i == 0 ? 4 : 1, 30, 900);
        var squares = new double[256];
        for (var left : left(Projection.of(vectors, Emphasis.TOPIC), vectors)) {
            for (int i = 0; i < squares.length; i++) {
                squares[i] += left[i] * left[i];
            }
        }

        var spread = DoubleStream.of(squares).summaryStatistics();
        assertThat(spread.getMax()).isLessThan(6 * spread.getAverage());
    }
}
