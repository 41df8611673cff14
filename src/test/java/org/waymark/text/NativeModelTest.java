package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NativeModelTest {

    private static byte[] doubling() {
        return new OnnxGraph()
                .input("number", 3)
                .operation("Add", "twice", "number", "number")
                .output("twice")
                .model();
    }

    @Test
    void worksOutWhatAGraphSaysForManyAtOnce() {
        var model = new NativeModel("doubling", NativeModelTest::doubling);

        var sums =
                IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> model.run("number", new float[] {i, 0, -i}, "twice"))
                        .map(Objects::requireNonNull)
                        .toList();

        for (int i = 0; i < sums.size(); i++) {
            assertThat(sums.get(i)).containsExactly(2 * i, 0, -2 * i);
        }
    }

    @Test
    void isReadOnceAndWhereItIsNeeded() {
        var reads = new AtomicInteger();
        var model =
                new NativeModel(
                        "other",
                        () -> {
                            reads.incrementAndGet();
                            return doubling();
                        });
        assertThat(reads).hasValue(0);

        model.prepare();

        assertThat(model.isAvailable()).isTrue();
        assertThat(model.run("number", new float[3], "twice")).containsExactly(0, 0, 0);
        assertThat(reads).hasValue(1);
    }

    @Test
    void givesNoAnswerWhereItCannotLoad() {
        var damaged = new NativeModel("damaged", () -> new byte[] {1, 2, 3});
        var lost =
                new NativeModel(
                        "other",
                        () -> {
                            throw new IOException("gone");
                        });

        assertThat(damaged.isAvailable()).isFalse();
        assertThat(damaged.run("number", new float[3], "twice")).isNull();
        assertThat(lost.isAvailable()).isFalse();
    }

    @Test
    void givesNoAnswerToWhatItDoesNotTake() {
        var model = new NativeModel("doubling", NativeModelTest::doubling);

        assertThat(model.run("number", new float[4], "twice")).isNull();
        assertThat(model.run("other", new float[3], "twice")).isNull();
        assertThat(model.run(Map.of("number", FloatBuffer.allocate(3)))).containsOnlyKeys("twice");
    }
}
