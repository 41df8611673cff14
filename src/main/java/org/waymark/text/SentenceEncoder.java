package org.waymark.text;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns text into a vector, so that texts of like meaning lie near one another, with the model
 * BGE-small-en-v1.5. The vector has four parts, each of length 1: what the model makes of the whole
 * at its end, and what it makes of all pieces after three, six and nine of its twelve layers, where
 * less of the wording is forgotten. Where native code cannot load, there are no vectors. Safe for
 * many threads.
 */
public final class SentenceEncoder {

    /** Names the model, and how it is used: another makes other vectors. */
    static final String VERSION = "bge-small-en-v1.5-q 3";

    private static final String RESOURCE = "/bge-small-en-v1.5-q.onnx";

    /** Longer texts are cut off: beyond, time grows and the meaning hardly changes. */
    private static final int LONGEST = 128;

    /** What the model's third, sixth and ninth of twelve layers make of each piece. */
    private static final List<String> BEFORE =
            Stream.of(2, 5, 8)
                    .map("/encoder/layer.%d/output/LayerNorm/Add_1_output_0"::formatted)
                    .toList();

    /** What the model makes of each piece at its end. */
    private static final String END = "last_hidden_state";

    private static final SentenceEncoder PACKED = new SentenceEncoder();

    private final LongAdder made = new LongAdder();
    private final NativeModel model = new NativeModel("sentence encoder", SentenceEncoder::model);

    /** One of its own, for tests. */
    SentenceEncoder() {}

    /** The encoder that is packed with the program; one for all, since it is large. */
    public static SentenceEncoder packed() {
        return PACKED;
    }

    /** Whether vectors can be had; loads the native code. */
    boolean isAvailable() {
        return model.isAvailable();
    }

    /** Begins to load the native code, and returns at once; whoever needs it waits for it. */
    void prepare() {
        model.prepare();
    }

    /** The vector of the text; none where the native code cannot run. */
    float @Nullable [] encode(String text) {
        if (!isAvailable()) {
            return null;
        }
        var numbers = WordPieces.packed().numbers(text, LONGEST);
        var mask = new long[numbers.length];
        Arrays.fill(mask, 1);
        var made =
                model.run(
                        Map.of(
                                "input_ids", LongBuffer.wrap(numbers),
                                "attention_mask", LongBuffer.wrap(mask),
                                "token_type_ids", LongBuffer.allocate(numbers.length)));
        if (made == null) {
            return null;
        }
        this.made.increment();
        var end = Objects.requireNonNull(made.get(END));
        // the first piece stands for the whole
        int size = end.length / numbers.length;
        var vector = new float[(1 + BEFORE.size()) * size];
        put(Arrays.copyOf(end, size), vector, 0);
        for (int i = 0; i < BEFORE.size(); i++) {
            var layer = Objects.requireNonNull(made.get(BEFORE.get(i)));
            put(sumOfPieces(layer, size), vector, (1 + i) * size);
        }
        return vector;
    }

    /** How many vectors were made since the program started. */
    long made() {
        return made.sum();
    }

    private static byte[] model() throws IOException {
        try (InputStream in = SentenceEncoder.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException("the program lacks " + RESOURCE);
            }
            var further = new ByteArrayInputStream(OnnxGraph.furtherOutputs(BEFORE));
            return new SequenceInputStream(in, further).readAllBytes();
        }
    }

    private static void put(float[] part, float[] vector, int from) {
        System.arraycopy(Floats.toLengthOne(part), 0, vector, from, part.length);
    }

    private static float[] sumOfPieces(float[] pieces, int size) {
        var sum = new float[size];
        for (int piece = 0; piece < pieces.length; piece += size) {
            for (int i = 0; i < size; i++) {
                sum[i] += pieces[piece + i];
            }
        }
        return sum;
    }
}
