package org.waymark.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.waymark.content.ContentReader;
import org.waymark.content.PackedDialogs;
import org.waymark.dialog.Move;
import org.waymark.dialog.Turn;
import org.waymark.guide.Decision;
import org.waymark.guide.Guide;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;

/**
 * What a typed turn of one sentence costs: where its words left no doubt, and where it was read as a
 * whole, beside one bare embedding of such a sentence. The messages are those of the held-out
 * development set.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class TypedTurnBenchmark {

    private static final Path MESSAGES = Path.of("benchmarks/understanding/dev.tsv");

    private final SentenceEncoder encoder = SentenceEncoder.packed();
    private final List<String> escalating = new ArrayList<>();
    private final List<String> sure = new ArrayList<>();
    private final Guide guide = guide();
    private int next;

    /** Runs it, and prints the figures that matter. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        var name = TypedTurnBenchmark.class.getName();
        var results = new Runner(new OptionsBuilder().include(name).build()).run();
        double bare = 0;
        double escalating = 0;
        double sure = 0;
        for (var result : results) {
            var median = result.getPrimaryResult().getStatistics().getPercentile(50);
            switch (result.getPrimaryResult().getLabel()) {
                case "bareEmbedding" -> bare = median;
                case "turnThatEscalates" -> escalating = median;
                default -> sure = median;
            }
        }
        var messages = new TypedTurnBenchmark();
        messages.tellApart();
        int all = messages.escalating.size() + messages.sure.size();
        System.out.printf(
                Locale.ROOT,
                "%nmedian of a bare embedding        %7.0f µs%n"
                        + "median of a turn that escalates   %7.0f µs, %.2f times as long%n"
                        + "median of a turn that does not    %7.0f µs%n"
                        + "messages of one sentence that escalate: %.1f %% of %d%n",
                bare,
                escalating,
                escalating / bare,
                sure,
                100.0 * messages.escalating.size() / all,
                all);
    }

    /** Sorts the messages by whether the encoder was asked for them. */
    @Setup
    public void tellApart() throws IOException {
        var lines = Files.readAllLines(MESSAGES);
        int text = List.of(lines.getFirst().split("\t")).indexOf("text");
        for (var line : lines.subList(1, lines.size())) {
            var message = line.split("\t", -1)[text];
            if (Reading.of(message).clauses().size() == 1) {
                long before = encoder.made();
                turn(message);
                (encoder.made() > before ? escalating : sure).add(message);
            }
        }
    }

    /** One embedding, and nothing else. */
    @Benchmark
    public float[] bareEmbedding() {
        return Objects.requireNonNull(encoder.encode(one(escalating)));
    }

    /** A typed turn whose sentence is read as a whole. */
    @Benchmark
    public Turn turnThatEscalates() {
        return turn(one(escalating));
    }

    /** A typed turn whose words leave no doubt. */
    @Benchmark
    public Turn turnThatDoesNot() {
        return turn(one(sure));
    }

    private String one(List<String> messages) {
        next = (next + 1) % messages.size();
        return messages.get(next);
    }

    private Turn turn(String message) {
        var start = guide.replay(List.of()).getFirst().after();
        var decision = guide.read(start, new VisitorMessage.Say(new Typed(message)));
        if (decision instanceof Decision.Decided(var act)) {
            return guide.take(start, new Move("tab", 1, act));
        }
        throw new IllegalStateException("a message was refused");
    }

    private static Guide guide() {
        try {
            var content = ContentReader.read(PackedDialogs.read()).content().orElseThrow();
            return Guide.of(
                    content.guidance(), content.dangers(), content.intents(), content.mentions());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
