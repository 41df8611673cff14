package org.waymark.text;

import java.util.List;

/**
 * How like a message is, as a whole, to each of many examples: {@code exp(-2.5 |u - v|²)} of what
 * {@link Projection} leaves of their vectors, worked out in native code. The number was chosen by
 * how likely the right intents of held-out examples became, and looked at on public corpora. Four
 * bits for each number of an example tell as much, on held-out examples, as thirty-two.
 */
final class Wholes {

    /** Names of values: what is left of a message's vector, and how like it each example is. */
    static final String LEFT = "left";

    static final String LIKE = "like";

    private static final float NARROWNESS = 2.5f;

    private final float[] centre;
    private final FourBits examples;

    private Wholes(float[] centre, FourBits examples) {
        this.centre = centre;
        this.examples = examples;
    }

    /** Of so many examples. */
    static Wholes of(List<float[]> examples) {
        var means = new float[examples.getFirst().length];
        examples.forEach(it -> Floats.add(1f / examples.size(), it, means));
        return new Wholes(means, FourBits.around(means, examples));
    }

    /** What is left of an example, as exact as it is held. */
    float[] get(int example) {
        var left = centre.clone();
        Floats.add(1, examples.get(example), left);
        return left;
    }

    /** Works this out for the examples themselves, exactly, so that it is the same both ways. */
    NativeModel model() {
        var model = addTo(new OnnxGraph().input(LEFT, centre.length), true).output(LIKE).model();
        return new NativeModel("likeness of examples", () -> model);
    }

    /** Makes {@link #LIKE} of {@link #LEFT}. */
    OnnxGraph addTo(OnnxGraph graph) {
        return addTo(graph, false);
    }

    private OnnxGraph addTo(OnnxGraph graph, boolean exactly) {
        // |u - v|² = |u|² + |v|² - 2uv, wherever one counts from: from the centre, numbers are
        // small
        graph.constant("centre", new float[][] {centre})
                .constant("narrowness", NARROWNESS)
                .operation("Sub", "fromCentre", LEFT, "centre");
        var squares = new float[examples.size()];
        for (int i = 0; i < squares.length; i++) {
            var fromCentre = examples.get(i);
            squares[i] = -NARROWNESS * Floats.product(fromCentre, fromCentre);
        }
        return examples.addProducts(
                        graph, "products", "fromCentre", 2 * NARROWNESS, squares, exactly)
                .operation("ReduceSumSquare", "square", "fromCentre")
                .operation("Mul", "further", "square", "narrowness")
                .operation("Sub", "apart", "products", "further")
                .operation("Exp", LIKE, "apart");
    }
}
