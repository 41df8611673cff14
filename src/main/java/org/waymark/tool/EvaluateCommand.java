package org.waymark.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how well messages are understood; exits with 1 where a required figure is missed. */
@Command(name = "evaluate", description = "Measures how well messages are understood.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private Dialogs dialogs;

    @Option(
            names = "--messages",
            paramLabel = "FILE.tsv",
            description =
                    "Messages with what is right: 'intent<TAB>text', or with a header that names"
                            + " the columns id, text, primary, secondary.")
    private @Nullable Path messages;

    @Option(
            names = "--predictions",
            paramLabel = "OUT.tsv",
            description = "Where to write what was made of each message.")
    private @Nullable Path predictions;

    @Option(
            names = "--benchmark",
            paramLabel = "DIR",
            description =
                    "Trains and tests on each corpus of a folder: train*.tsv, test.tsv,"
                            + " test_typo.tsv, oos_test.tsv.")
    private @Nullable Path benchmark;

    @Option(
            names = "--require",
            paramLabel = "figure=least",
            description = "Such as accuracy=0.9: exits with 1 where the figure is below.")
    private Map<String, Double> required = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        if (benchmark != null) {
            Benchmark.run(benchmark, out);
            return 0;
        }
        if (messages == null) {
            out.println("Say what to evaluate: --messages FILE.tsv or --benchmark DIR.");
            return 1;
        }
        var content = dialogs.readOrExplain(out);
        if (content.isEmpty()) {
            return 1;
        }
        var evaluation = Evaluation.of(Dialogs.guide(content.get()), EvaluatedFile.read(messages));
        evaluation.print(out);
        if (predictions != null) {
            evaluation.write(predictions);
        }
        var missed = evaluation.missed(required);
        missed.forEach(out::println);
        return missed.isEmpty() ? 0 : 1;
    }
}
