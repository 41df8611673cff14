package org.waymark.text;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.dialog.Turn;

/**
 * How long a typed turn takes, from a message of one sentence to what the guide answers; and, where
 * the sentence is read as a whole, how long one embedding of it takes. The messages follow one
 * another, so that none is known from the one before.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TypedTurn {

    /** One embedding of a message, and nothing else. */
    @Benchmark
    public float @Nullable [] embedding(ReadWhole messages) {
        return SentenceEncoder.packed().encode(messages.next());
    }

    /** The whole turn, for the same messages. */
    @Benchmark
    public Turn turnByWhole(ReadWhole messages) {
        return messages.talk.turn(messages.next());
    }

    /** The whole turn, for messages whose words are enough. */
    @Benchmark
    public Turn turnByWords(ReadByWords messages) {
        return messages.talk.turn(messages.next());
    }

    /** Messages in turns. */
    abstract static class Messages {

        final Talk talk;
        private final List<String> all;
        private int given;

        Messages(Talk talk, List<String> all) {
            this.talk = talk;
            this.all = all;
        }

        String next() {
            return all.get(given++ % all.size());
        }
    }

    /** Messages of one sentence that are read as a whole. */
    @State(Scope.Benchmark)
    public static class ReadWhole extends Messages {

        /** Reads the content and the messages. */
        public ReadWhole() {
            this(new Talk());
        }

        private ReadWhole(Talk talk) {
            super(talk, talk.ofOneSentence().filter(talk::readsWhole).toList());
        }
    }

    /** Messages of one sentence that are read by their words. */
    @State(Scope.Benchmark)
    public static class ReadByWords extends Messages {

        /** Reads the content and the messages. */
        public ReadByWords() {
            this(new Talk());
        }

        private ReadByWords(Talk talk) {
            super(talk, talk.ofOneSentence().filter(it -> !talk.readsWhole(it)).toList());
        }
    }
}
