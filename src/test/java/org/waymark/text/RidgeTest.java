package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RidgeTest {

    private static final float RESTRAINT = 0.1f;
    private static final int WIDTH = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 130, 2500})
    void findsCountsThatGiveWhatEachExampleShouldHave(int examples) {
        var chance = new SplittableRandom(examples);
        var likeness = alike(examples, chance);
        var wanted = new float[examples][WIDTH];
        for (var row : wanted) {
            row[chance.nextInt(WIDTH)] = 1;
        }

        var counts = Ridge.solve(likeness, wanted);

        var given = likeness.times(counts);
        double off = 0;
        for (int i = 0; i < examples; i++) {
            for (int k = 0; k < WIDTH; k++) {
                double left = given[i][k] + RESTRAINT * counts[i][k] - wanted[i][k];
                off += left * left;
            }
        }
        assertThat(Math.sqrt(off / examples)).isLessThan(0.03);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 129, 300})
    void knowsHowLikeOneExampleIsToAll(int examples) {
        var likeness = alike(examples, new SplittableRandom(1));
        var one = new float[examples][1];
        one[examples - 1][0] = 1;

        var row = likeness.row(examples - 1);

        var times = likeness.times(one);
        for (int i = 0; i < examples; i++) {
            assertThat(row[i]).isEqualTo(times[i][0]);
        }
    }

    /** Of vectors in a few bundles, and twice the same among them. */
    private static Likeness alike(int examples, SplittableRandom chance) {
        List<float[]> vectors = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < examples; i++) {
            var vector = i == 1 ? vectors.getFirst() : vector(i % 7, chance);
            vectors.add(vector);
            rows.add(new Row(new int[] {i % 5}, new float[] {1}));
        }
        return Likeness.among(Wholes.of(vectors), rows, 5);
    }

    private static float[] vector(int bundle, SplittableRandom chance) {
        var vector = new float[16];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (chance.nextDouble() - 0.5 + (i == bundle ? 1 : 0.3));
            squares += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }
}
