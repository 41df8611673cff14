package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortsTest {

    private static final int WIDTH = 5;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 6, 101})
    void addsRowsUpAsExactlyAsTwoBytesAre(int size) throws IOException {
        var chance = new SplittableRandom(size);
        var rows = new float[size][WIDTH];
        var times = new float[size];
        var right = new double[WIDTH];
        for (int row = 0; row < size; row++) {
            times[row] = (float) chance.nextDouble(-1, 1);
            for (int i = 0; i < WIDTH; i++) {
                rows[row][i] = (float) chance.nextDouble(-3, 3);
                right[i] += times[row] * rows[row][i];
            }
        }
        var shorts = Shorts.of(rows, WIDTH);

        var sums = new float[WIDTH];
        var loaded = new float[WIDTH];
        for (int row = 0; row < size; row++) {
            shorts.add(times[row], row, sums);
            loaded(shorts).add(times[row], row, loaded);
        }

        for (int i = 0; i < WIDTH; i++) {
            assertThat((double) sums[i]).isCloseTo(right[i], Offset.offset(1e-4 * (size + 1)));
        }
        assertThat(loaded).isEqualTo(sums);
        assertThat(loaded(shorts).width()).isEqualTo(WIDTH);
    }

    @Test
    void holdsNothingButZeros() {
        var sums = new float[2];

        Shorts.of(new float[3][2], 2).add(1, 2, sums);

        assertThat(sums).containsOnly(0);
    }

    @Test
    void holdsTheLargestOnBothSides() {
        var sums = new float[2];

        Shorts.of(new float[][] {{1e6f, -1e6f}}, 2).add(1, 0, sums);

        assertThat(sums[0]).isCloseTo(1e6f, Offset.offset(1f));
        assertThat(sums[1]).isCloseTo(-1e6f, Offset.offset(1f));
    }

    private static Shorts loaded(Shorts shorts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        shorts.store(new DataOutputStream(bytes));
        return Shorts.load(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
