package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundedTest {

    private static final int ROWS = 5;
    private static final int[] BLOCKS = {32, 256};

    private static float[][] rows(int count, int width) {
        var chance = new SplittableRandom(width);
        var rows = new float[count][width];
        for (var row : rows) {
            // the first column is zero
            for (int i = 1; i < width; i++) {
                row[i] = (float) chance.nextGaussian();
            }
        }
        return rows;
    }

    private static float[] products(Rounded rounded, float[] row) {
        var graph = new OnnxGraph().input("row", row.length);
        var model = rounded.addProducts(graph, "made", "row").output("made").model();
        try (var running = new NativeModel("products", () -> model)) {
            return Objects.requireNonNull(running.run("row", row, "made"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 31, 32, 33, 255, 256, 257})
    void multipliesWithWhatItHolds(int width) {
        var rows = rows(ROWS, width);
        var row = rows(1, width)[0];
        for (int block : BLOCKS) {
            var rounded = Rounded.of(rows, block);
            var products = products(rounded, row);

            for (int i = 0; i < ROWS; i++) {
                float right = Floats.product(rounded.all()[i], row);
                assertThat(products[i])
                        .isCloseTo(right, Offset.offset(0.05f * (float) Math.sqrt(width)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void holdsNumbersAsExactlyAsFourBitsAllow(int width) {
        var rows = rows(200, width);
        var held = Rounded.of(rows, BLOCKS[0]).all();
        for (int row = 0; row < rows.length; row++) {
            // but for what is farther out than the last step
            for (int i = 0; i < width; i++) {
                float within = Math.clamp(rows[row][i], -2.4f, 2.1f);
                assertThat(held[row][i]).isCloseTo(within, Offset.offset(0.5f));
            }
        }
    }
}
