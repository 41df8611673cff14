package org.waymark.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns text into a vector, so that texts of like meaning lie near one another, with the model
 * BGE-small-en-v1.5. The vector has four parts, each of length 1: what the model makes of the whole
 * at its end, and what it makes of all pieces after three, six and nine of its twelve layers, where
 * less of the wording is forgotten. It runs in native code, which loads when the first vector is
 * asked for; where it cannot load, there are no vectors. Safe for many threads.
 */
public final class SentenceEncoder {

    /** Names the model, and how it is used: another makes other vectors. */
    static final String VERSION = "bge-small-en-v1.5-q 3";

    private static final Logger LOG = LoggerFactory.getLogger(SentenceEncoder.class);
    private static final String RESOURCE = "/bge-small-en-v1.5-q.onnx";

    /** Longer texts are cut off: beyond, time grows and the meaning hardly changes. */
    private static final int LONGEST = 128;

    /** What the model's third, sixth and ninth of twelve layers make of each piece. */
    private static final List<String> BEFORE =
            Stream.of(2, 5, 8)
                    .map("/encoder/layer.%d/output/LayerNorm/Add_1_output_0"::formatted)
                    .toList();

    private static final SentenceEncoder PACKED = new SentenceEncoder();

    private final LongAdder made = new LongAdder();

    private @Nullable Native running;
    private boolean tried;

    /** One of its own, for tests. */
    SentenceEncoder() {}

    /** The encoder that is packed with the program; one for all, since it is large. */
    public static SentenceEncoder packed() {
        return PACKED;
    }

    /** Whether vectors can be had; loads the native code. */
    boolean isAvailable() {
        return running() != null;
    }

    /** Begins to load the native code, and returns at once; whoever needs it waits for it. */
    public void prepare() {
        aside().start(this::isAvailable);
    }

    private static Thread.Builder aside() {
        return Thread.ofPlatform().daemon().name("sentence encoder");
    }

    /** The vector of the text; none where the native code cannot run. */
    float @Nullable [] encode(String text) {
        var known = running();
        if (known == null) {
            return null;
        }
        try {
            made.increment();
            return known.encode(text);
        } catch (OrtException e) {
            // its message tells of tensors, never of the text
            LOG.warn("the sentence encoder failed: {}", e.getCode());
            return null;
        }
    }

    /** How many vectors were asked for since the program started. */
    long made() {
        return made.sum();
    }

    private synchronized @Nullable Native running() {
        if (!tried) {
            tried = true;
            running = load();
        }
        return running;
    }

    private static @Nullable Native load() {
        try {
            // meanwhile, since each takes a third of a second; in no pool, whose threads may wait
            // here
            var model = CompletableFuture.supplyAsync(SentenceEncoder::model, aside()::start);
            var environment = OrtEnvironment.getEnvironment();
            return new Native(environment, model.join());
        } catch (OrtException | LinkageError | RuntimeException e) {
            LOG.warn(
                    "sentences are read by their words alone, since native code is missing: {}",
                    e.toString());
            return null;
        }
    }

    private static byte[] model() {
        try (InputStream in = SentenceEncoder.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            return telling(BEFORE, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The model, made to give these values too. It is a protocol buffer, to whose lists one adds by
     * appending: a model with a graph with outputs with names.
     */
    private static byte[] telling(List<String> names, InputStream model) throws IOException {
        var added = new ByteArrayOutputStream();
        for (var name : names) {
            var output = field(1, name.getBytes(StandardCharsets.US_ASCII));
            added.writeBytes(field(7, field(12, output)));
        }
        return new SequenceInputStream(model, new ByteArrayInputStream(added.toByteArray()))
                .readAllBytes();
    }

    private static byte[] field(int number, byte[] content) {
        var field = ByteBuffer.allocate(content.length + 2);
        return field.put((byte) (number << 3 | 2)).put((byte) content.length).put(content).array();
    }

    /** The loaded model. */
    private static final class Native {

        private final OrtEnvironment environment;
        private final OrtSession session;
        private final WordPieces pieces = WordPieces.packed();

        Native(OrtEnvironment environment, byte[] model) throws OrtException {
            this.environment = environment;
            try (var options = new OrtSession.SessionOptions()) {
                // one thread: a message is short, and more would add up in another order
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                session = environment.createSession(model, options);
            }
        }

        float[] encode(String text) throws OrtException {
            var numbers = pieces.numbers(text, LONGEST);
            var mask = new long[numbers.length];
            Arrays.fill(mask, 1);
            try (var ids = tensor(numbers);
                    var attention = tensor(mask);
                    var types = tensor(new long[numbers.length]);
                    var result =
                            session.run(
                                    Map.of(
                                            "input_ids", ids,
                                            "attention_mask", attention,
                                            "token_type_ids", types))) {
                var end = numbers(result.get(0));
                // the first piece stands for the whole
                int size = end.length / numbers.length;
                var vector = new float[(1 + BEFORE.size()) * size];
                put(Arrays.copyOf(end, size), vector, 0);
                for (int i = 0; i < BEFORE.size(); i++) {
                    var layer = numbers(result.get(BEFORE.get(i)).orElseThrow());
                    put(sumOfPieces(layer, size), vector, (1 + i) * size);
                }
                return vector;
            }
        }

        private static float[] numbers(OnnxValue value) {
            var buffer = ((OnnxTensor) value).getFloatBuffer();
            var numbers = new float[buffer.remaining()];
            buffer.get(numbers);
            return numbers;
        }

        private static void put(float[] part, float[] vector, int from) {
            System.arraycopy(Floats.toLengthOne(part), 0, vector, from, part.length);
        }

        private static float[] sumOfPieces(float[] pieces, int size) {
            var sum = new float[size];
            for (int i = 0; i < pieces.length; i++) {
                sum[i % size] += pieces[i];
            }
            return sum;
        }

        private OnnxTensor tensor(long[] values) throws OrtException {
            return OnnxTensor.createTensor(environment, new long[][] {values});
        }
    }
}
