package org.waymark.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How like a message is, as a whole, to each of many examples: {@code exp(-2.5 |u - v|²)} of what
 * {@link Projection} leaves of their vectors, worked out in native code. The number was chosen by
 * how likely the right intents of held-out examples became, and looked at on public corpora.
 *
 * <p>Where examples are many, four bits for each number of one tell as much, on held-out examples,
 * as thirty-two: what is lost of each evens out.
 */
final class Wholes {

    /** Names of values: what is left of a message's vector, and how like it each example is. */
    static final String LEFT = "left";

    static final String LIKE = "like";

    /** The two factors of that: one for each example, and one that all of them share. */
    static final String OF_EACH = "ofEach";

    static final String SHARED = "shared";

    private static final float NARROWNESS = 2.5f;

    /**
     * Fewer take little memory as they are; ten for each label were told apart less well rounded.
     */
    private static final int MANY = 5000;

    /** All numbers of a projected vector: blocks of 32 take twice the time. */
    private static final int BLOCK = 256;

    private final float[] centre;

    /** How far each example is from the centre, as exact as it is held. */
    private final float[][] examples;

    /** The same where they are many. */
    private final @Nullable Rounded rounded;

    private Wholes(float[] centre, float[][] examples, @Nullable Rounded rounded) {
        this.centre = centre;
        this.examples = examples;
        this.rounded = rounded;
    }

    /** Of so many examples. */
    static Wholes of(List<float[]> examples) {
        var means = new float[examples.getFirst().length];
        examples.forEach(it -> Floats.add(1f / examples.size(), it, means));
        var exact = examples.stream().map(float[]::clone).toArray(float[][]::new);
        for (var example : exact) {
            Floats.add(-1, means, example);
        }
        var rounded = exact.length < MANY ? null : Rounded.of(exact, BLOCK);
        return new Wholes(means, rounded == null ? exact : rounded.all(), rounded);
    }

    /** What is left of an example, as exact as it is held. */
    float[] get(int example) {
        var left = centre.clone();
        Floats.add(1, examples[example], left);
        return left;
    }

    /** Works this out for the examples themselves, exactly, so that it is the same both ways. */
    NativeModel model() {
        var model =
                addTo(new OnnxGraph().input(LEFT, centre.length), true)
                        .operation("Mul", LIKE, OF_EACH, SHARED)
                        .output(LIKE)
                        .model();
        return new NativeModel("likeness of examples", () -> model);
    }

    /** Makes the factors of {@link #LIKE} of {@link #LEFT}: many sums need the shared one once. */
    OnnxGraph addTo(OnnxGraph graph) {
        return addTo(graph, false);
    }

    private OnnxGraph addTo(OnnxGraph graph, boolean exactly) {
        // |u - v|² = |u|² + |v|² - 2uv, also of how far both are from the centre
        graph.constant("centre", centre)
                .constant("minus", -NARROWNESS)
                .operation("Sub", "fromCentre", LEFT, "centre");
        var squares = new float[examples.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = -NARROWNESS * Floats.product(examples[i], examples[i]);
        }
        addProducts(graph, squares, exactly);
        return graph.operation("ReduceSumSquare", "square", "fromCentre")
                .operation("Mul", "further", "square", "minus")
                .operation("Exp", SHARED, "further")
                .operation("Exp", OF_EACH, "products");
    }

    private void addProducts(OnnxGraph graph, float[] plus, boolean exactly) {
        float times = 2 * NARROWNESS;
        if (rounded != null) {
            rounded.addProducts(graph, "products", "fromCentre", times, plus, exactly);
            return;
        }
        graph.constant("examples", Floats.transposed(examples))
                .constant("times", times)
                .constant("plus", plus)
                .operation("MatMul", "alike", "fromCentre", "examples")
                .operation("Mul", "counted", "alike", "times")
                .operation("Add", "products", "counted", "plus");
    }
}
