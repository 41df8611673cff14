package org.waymark.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a sentence's vector short: keeps what lies along those directions in which the vectors of
 * examples are longest (principal components, without centring). All numbers would find a little
 * more danger; each costs time with every example.
 */
final class Projection {

    /** Three quarters as many find less danger; half as many again hardly more. */
    private static final int MOST_DIRECTIONS = 256;

    /** More show no other directions. */
    private static final int MOST_EXAMPLES = 2000;

    /** After these, only directions change that are all equally worth keeping. */
    private static final int ROUNDS = 12;

    /** The square of what is left of a direction that tells nothing beside those before it. */
    private static final float NOTHING_NEW = 1e-6f;

    /** For each number of a vector, what it adds along each direction. */
    private final float[][] shares;

    private Projection(float[][] shares) {
        this.shares = shares;
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
        var shares = new float[moments.length][directions.length];
        for (int d = 0; d < directions.length; d++) {
            // a vector is weighed with its directions
            var direction = weighed(directions[d], emphasis);
            for (int i = 0; i < direction.length; i++) {
                shares[i][d] = direction[i];
            }
        }
        return new Projection(shares);
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

    private static float[][] times(float[][] directions, float[][] moments) {
        var turned = new float[directions.length][moments.length];
        IntStream.range(0, directions.length)
                .parallel()
                .forEach(d -> {
                    for (int i = 0; i < moments.length; i++) {
                        Floats.add(directions[d][i], moments[i], turned[d]);
                    }
                });
        return turned;
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
        return graph.constant("shares", shares)
                .operation("MatMul", "along", vector, "shares")
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
