package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Native code works out what was learnt in Java, as exactly as it rounds. */
class WholeModelTest {

    private static final int NUMBERS = 40;
    private static final int LABELS = 3;
    private static final Row NO_WORDS = new Row(new int[0], new float[0]);

    /** In bundles, one for each label in turn. */
    private static List<float[]> vectors(int count) {
        var chance = new SplittableRandom(3);
        return IntStream.range(0, count)
                .mapToObj(example -> {
                    var vector = new float[NUMBERS];
                    for (int i = 0; i < NUMBERS; i++) {
                        vector[i] = (float) (0.4 * chance.nextGaussian());
                    }
                    vector[example % LABELS] += 2;
                    return Floats.toLengthOne(vector);
                })
                .toList();
    }

    private static WholeModel learnt(List<float[]> vectors) {
        var right = IntStream.range(0, vectors.size()).map(i -> i % LABELS).toArray();
        var words = Stream.generate(() -> NO_WORDS).limit(vectors.size()).toList();
        return WholeModel.train(vectors, Emphasis.TOPIC, words, 1, right, LABELS);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 300})
    void scoresTheRightLabelOfEachExampleHighest(int count) {
        var vectors = vectors(count);
        try (var model = learnt(vectors)) {
            for (int i = 0; i < count; i++) {
                var scores = Objects.requireNonNull(model.score(vectors.get(i), NO_WORDS));
                double highest =
                        IntStream.range(0, LABELS).mapToDouble(k -> scores[k]).max().orElse(0);
                assertThat(scores[i % LABELS]).as("example %d", i).isEqualTo(highest);
            }
        }
    }

    @Test
    void bearsAVectorOfNothing() {
        try (var model = learnt(vectors(30))) {
            var scores = Objects.requireNonNull(model.score(new float[NUMBERS], NO_WORDS));
            assertThat(scores).hasSize(LABELS).doesNotContain(Double.NaN);
        }
    }

    @Test
    void isTheSameWhenItWasKept() throws IOException {
        var vectors = vectors(90);
        var learnt = learnt(vectors);
        var bytes = new ByteArrayOutputStream();
        learnt.store(new DataOutputStream(bytes));

        try (var kept =
                WholeModel.load(
                        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())))) {
            assertThat(kept.score(vectors.getFirst(), NO_WORDS))
                    .isEqualTo(learnt.score(vectors.getFirst(), NO_WORDS));
        }
        learnt.close();
    }

    @Test
    void givesNoScoreAfterItWasClosed() {
        var model = learnt(vectors(30));
        model.close();

        assertThat(model.score(new float[NUMBERS], NO_WORDS)).isNull();
    }

    @Test
    void projectsAsItLearnt() {
        var vectors = vectors(300);
        var projection = Projection.of(vectors, Emphasis.TOPIC);
        var graph = new OnnxGraph().input("vector", NUMBERS);
        var model = projection.addTo(graph, "vector", "left").output("left").model();

        try (var running = new NativeModel("projection", () -> model)) {
            for (var vector : vectors.subList(0, 20)) {
                var left = Objects.requireNonNull(running.run("vector", vector, "left"));
                assertThat(Floats.product(left, left)).isCloseTo(1, Offset.offset(1e-4f));
                assertThat(Floats.product(left, projection.of(vector)))
                        .isCloseTo(1, Offset.offset(5e-4f));
            }
        }
    }
}
