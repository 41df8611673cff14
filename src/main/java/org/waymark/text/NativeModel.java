package org.waymark.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.lang.ref.Cleaner.Cleanable;
import java.lang.ref.Reference;
import java.nio.Buffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An ONNX model. It runs in native code, which loads when it is first needed, or aside where that
 * is asked for; where it cannot load, there are no answers. Safe for many threads.
 */
final class NativeModel implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NativeModel.class);

    /** Native memory is not collected by itself. */
    private static final Cleaner CLEANER = Cleaner.create();

    /** Held by whoever loads: native code that is ended meanwhile crashes. */
    private static final ReadWriteLock LOADING = new ReentrantReadWriteLock();

    private final String name;

    /** Let go of once it was tried. */
    private @Nullable Source source;

    private @Nullable OrtSession session;
    private @Nullable Cleanable memory;

    /**
     * One that is not read yet.
     *
     * @param name for operators
     */
    NativeModel(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** Where a model comes from. */
    interface Source {
        /** The model as a file holds it. */
        byte[] read() throws IOException;
    }

    /** Loaded once for all models, and said once where it cannot be. */
    private static final class Code {

        static final @Nullable OrtEnvironment LOADED = load();

        private static @Nullable OrtEnvironment load() {
            try {
                return OrtEnvironment.getEnvironment();
            } catch (LinkageError | RuntimeException e) {
                LOG.warn(
                        "sentences are read by their words alone, since native code is missing: {}",
                        e.toString());
                return null;
            }
        }
    }

    /** Begins to load, and returns at once; whoever needs it waits for it. */
    void prepare() {
        aside().start(this::isAvailable);
    }

    /** No thread of a pool: those may all wait here. The program's end waits for it. */
    private static Thread.Builder aside() {
        return Thread.ofPlatform().daemon(false).name("native model");
    }

    /** Whether it runs. */
    boolean isAvailable() {
        return session() != null;
    }

    private synchronized @Nullable OrtSession session() {
        var untried = source;
        if (untried != null) {
            source = null;
            session = load(untried);
        }
        return session;
    }

    /** Waits until nothing loads, and lets nothing load any more: before a process ends itself. */
    static void stopLoading() {
        LOADING.writeLock().lock();
    }

    private @Nullable OrtSession load(Source source) {
        LOADING.readLock().lock();
        try {
            return loaded(source);
        } finally {
            LOADING.readLock().unlock();
        }
    }

    private @Nullable OrtSession loaded(Source source) {
        // meanwhile, since the code and the encoder take a third of a second each
        var model = CompletableFuture.supplyAsync(() -> read(source), aside()::start);
        var environment = Code.LOADED;
        if (environment == null) {
            return null;
        }
        try (var options = new OrtSession.SessionOptions()) {
            // one thread: a message is short, and more would add up in another order
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var loaded = environment.createSession(model.join(), options);
            memory = CLEANER.register(this, () -> close(loaded));
            return loaded;
        } catch (OrtException | LinkageError | RuntimeException e) {
            LOG.warn(
                    "the {} does not load, and sentences are read by their words alone: {}",
                    name,
                    e.toString());
            return null;
        }
    }

    private static byte[] read(Source source) {
        try {
            return source.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(OrtSession session) {
        try {
            session.close();
        } catch (OrtException e) {
            LOG.warn("a model's memory was not given back: {}", e.getCode());
        }
    }

    /** Gives its memory back at once; it answers no more. Nobody may use it meanwhile. */
    @Override
    public synchronized void close() {
        source = null;
        session = null;
        if (memory != null) {
            memory.clean();
        }
    }

    /** What it gives for one row of numbers; none where it cannot run. */
    float @Nullable [] run(String input, float[] row, String output) {
        var outputs = run(Map.of(input, FloatBuffer.wrap(row)));
        return outputs == null ? null : outputs.get(output);
    }

    /**
     * The same, for learning, where the encoder ran a moment before.
     *
     * @throws IllegalStateException where it cannot run
     */
    float[] runSurely(String input, float[] row, String output) {
        var numbers = run(input, row, output);
        if (numbers == null) {
            throw new IllegalStateException(
                    "Native code failed while learning (give the machine more memory, or start with"
                            + " -Dwaymark.words-only=true to do without).");
        }
        return numbers;
    }

    /**
     * All that it gives, one number after another, by name; none where it cannot run.
     *
     * @param inputs a row of numbers for each name, of floats or of longs as the model wants them
     */
    @Nullable Map<String, float[]> run(Map<String, ? extends Buffer> inputs) {
        var running = session();
        var environment = Code.LOADED;
        if (running == null || environment == null) {
            return null;
        }
        var tensors = new HashMap<String, OnnxTensor>();
        try {
            for (var input : inputs.entrySet()) {
                tensors.put(input.getKey(), tensor(environment, input.getValue()));
            }
            try (var result = running.run(tensors)) {
                var outputs = new HashMap<String, float[]>();
                for (var output : result) {
                    outputs.put(output.getKey(), numbers(output.getValue()));
                }
                return outputs;
            }
        } catch (OrtException e) {
            // its message tells of tensors, never of the text
            LOG.warn("the {} failed: {}", name, e.getCode());
            return null;
        } finally {
            OnnxValue.close(tensors);
            Reference.reachabilityFence(this);
        }
    }

    /** Not of arrays in arrays: their numbers are looked at one by one. */
    private static OnnxTensor tensor(OrtEnvironment environment, Buffer row) throws OrtException {
        long[] shape = {1, row.remaining()};
        return row instanceof LongBuffer longs
                ? OnnxTensor.createTensor(environment, longs, shape)
                : OnnxTensor.createTensor(environment, (FloatBuffer) row, shape);
    }

    private static float[] numbers(OnnxValue value) {
        var buffer = ((OnnxTensor) value).getFloatBuffer();
        var numbers = new float[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }
}
