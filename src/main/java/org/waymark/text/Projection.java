package org.waymark.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a sentence's vector short: keeps what lies along those directions in which the vectors of
 * examples are longest (principal components, without centring), turned so that none is longer than
 * the rest, in four bits. What rounding does to directions, it does to examples and messages alike.
 * All numbers would find a little more danger; each costs time with every example.
 */
final class Projection {

    /** Three quarters as many find less danger; half as many again hardly more. */
    private static final int MOST_DIRECTIONS = 256;

    /** One large number blurs few others, and no block spans two parts of a sentence's vector. */
    private static final int BLOCK = 32;

    /** More show no other directions. */
    private static final int MOST_EXAMPLES = 2000;

    /** After these, only directions change that are all equally worth keeping. */
    private static final int ROUNDS = 12;

    /** The square of what is left of a direction that tells nothing beside those before it. */
    private static final float NOTHING_NEW = 1e-6f;

    private final Rounded rounded;

    /** For each number of a vector, what it adds along each direction; as exact as it is held. */
    private final float[][] shares;

    private Projection(Rounded rounded) {
        this.rounded = rounded;
        this.shares = Floats.transposed(rounded.all());
    }

    /** Onto directions that suit these examples, by orthogonal iteration. */
    static Projection of(List<float[]> vectors, Emphasis emphasis) {
        int each = Math.ceilDiv(vectors.size(), MOST_EXAMPLES);
        var some =
                IntStream.range(0, vectors.size())
                        .filter(i -> i % each == 0)
                        .mapToObj(i -> weighed(vectors.get(i), emphasis))
                        .toList();
        var moments = moments(some);
        var directions = orthonormal(spread(some, Math.min(MOST_DIRECTIONS, moments.length)));
        for (int round = 0; round < ROUNDS; round++) {
            directions = orthonormal(times(directions, moments));
        }
        // a vector is weighed with its directions
        var shares =
                Arrays.stream(times(cosines(directions.length), directions))
                        .map(it -> weighed(it, emphasis));
        return new Projection(Rounded.of(shares.toArray(float[][]::new), BLOCK));
    }

    /**
     * The rows of a discrete cosine transform: turned by it, directions are about equally long. The
     * numbers of a message are rounded together, and a long one would blur the others.
     */
    private static float[][] cosines(int count) {
        var cosines = new float[count][count];
        for (int row = 0; row < count; row++) {
            double size = Math.sqrt((row == 0 ? 1.0 : 2.0) / count);
            for (int i = 0; i < count; i++) {
                cosines[row][i] =
                        (float) (size * StrictMath.cos(Math.PI * (i + 0.5) * row / count));
            }
        }
        return cosines;
    }

    /** So many of them at most, from the first to the last: of all larger labels. */
    private static float[][] spread(List<float[]> vectors, int most) {
        int count = Math.min(most, vectors.size());
        return IntStream.range(0, count)
                .mapToObj(i -> vectors.get(i * vectors.size() / count).clone())
                .toArray(float[][]::new);
    }

    private static float[] weighed(float[] vector, Emphasis emphasis) {
        var weighed = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            weighed[i] = vector[i] * emphasis.weight(i, vector.length);
        }
        return weighed;
    }

    /** For each two numbers of a vector, the sum of their products over all. */
    private static float[][] moments(List<float[]> vectors) {
        int numbers = vectors.getFirst().length;
        var moments = new float[numbers][numbers];
        IntStream.range(0, numbers)
                .parallel()
                .forEach(i -> vectors.forEach(it -> Floats.add(it[i], it, moments[i])));
        return moments;
    }

    private static float[][] times(float[][] rows, float[][] matrix) {
        var products = new float[rows.length][matrix[0].length];
        IntStream.range(0, rows.length)
                .parallel()
                .forEach(row -> {
                    for (int i = 0; i < matrix.length; i++) {
                        Floats.add(rows[row][i], matrix[i], products[row]);
                    }
                });
        return products;
    }

    /** Each made square to those before it and of length 1, or nothing where it tells no more. */
    private static float[][] orthonormal(float[][] directions) {
        for (int d = 0; d < directions.length; d++) {
            var direction = Floats.toLengthOne(directions[d]);
            for (int before = 0; before < d; before++) {
                float along = Floats.product(direction, directions[before]);
                Floats.add(-along, directions[before], direction);
            }
            if (Floats.product(direction, direction) < NOTHING_NEW) {
                Arrays.fill(direction, 0);
            }
            Floats.toLengthOne(direction);
        }
        return directions;
    }

    /** How many numbers a vector has. */
    int width() {
        return shares.length;
    }

    /** Makes what is left of a vector, of length 1. */
    OnnxGraph addTo(OnnxGraph graph, String vector, String left) {
        return rounded.addProducts(graph, "along", vector)
                .operation("LpNormalization", left, "along");
    }

    /** What is left of a vector, of length 1. */
    float[] of(float[] vector) {
        var left = new float[shares[0].length];
        for (int i = 0; i < vector.length; i++) {
            Floats.add(vector[i], shares[i], left);
        }
        return Floats.toLengthOne(left);
    }
}
