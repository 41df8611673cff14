package org.waymark.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.intent.Intent;
import org.waymark.tool.EvaluatedFile.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well messages are understood; exits with 1 where a required figure is missed. */
@Command(name = "evaluate", description = "Measures how well messages are understood.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..2",
            paramLabel = "FILE.tsv, dialogs",
            description =
                    "Messages with what is right: 'intent<TAB>text', or with a header that names"
                            + " the columns text, primary, and perhaps id, secondary, setting and"
                            + " slots such as provider. And the content folder; without it, the"
                            + " content that Waymark ships.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--predictions",
            paramLabel = "OUT.tsv",
            description = "Where to write what was made of each message.")
    private @Nullable Path predictions;

    @Option(
            names = "--reliability",
            paramLabel = "OUT.svg",
            description = "Where to draw how far confidence can be trusted.")
    private @Nullable Path reliability;

    @Option(
            names = "--safety",
            paramLabel = "FILE.tsv",
            description =
                    "Messages with how dangerous they are: columns text, label (crisis, check_in or"
                            + " none), and perhaps id and kind.")
    private @Nullable Path safety;

    @Option(
            names = "--cross-validate",
            description = "Foretells each example from the others, and prints a page of HTML.")
    private boolean crossValidate;

    @Option(
            names = "--benchmark",
            paramLabel = "DIR",
            description =
                    "Learns and reads each corpus of a folder: train*.tsv, test.tsv,"
                            + " test_typo.tsv, oos_test.tsv.")
    private @Nullable Path benchmark;

    @Option(
            names = "--cost",
            description = "What understanding costs: seconds to start, and memory.")
    private boolean cost;

    @Option(
            names = "--require",
            paramLabel = "figure=value",
            description =
                    "Such as accuracy=0.9 or wrong-and-sure<=0.02: exits with 1 where it is missed."
                            + " May be given often.")
    private List<String> required = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        if (benchmark != null) {
            Benchmark.run(benchmark, out);
            return 0;
        }
        var file = paths.stream().filter(it -> !Files.isDirectory(it)).findFirst();
        if (file.isEmpty() && safety == null && !crossValidate && !cost) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Say what to evaluate: FILE.tsv, --safety FILE.tsv, --cross-validate,"
                                    + " --benchmark DIR or --cost.");
            return 2;
        }
        var folder = paths.stream().filter(Files::isDirectory).findFirst().orElse(null);
        var content = new Dialogs(folder).readOrExplain(out);
        return content.isPresent() && evaluate(content.get(), file.orElse(null), out) ? 0 : 1;
    }

    private boolean evaluate(Content content, @Nullable Path file, PrintWriter out)
            throws IOException {
        if (cost) {
            return meets(Cost.measure(content, out));
        }
        if (crossValidate) {
            var judged = CrossValidation.of(content);
            new CrossValidationPage(judged, out).print();
            draw(judged);
            return meets(Evaluation.figures(judged));
        }
        var lines = file == null ? List.<Line>of() : read(file, content);
        var guide = Dialogs.guide(content);
        if (safety != null) {
            var evaluation = SafetyEvaluation.of(guide, safety);
            evaluation.print(out);
            return meets(evaluation.figures());
        }
        var evaluation = Evaluation.of(guide, lines);
        evaluation.print(out);
        draw(evaluation.judged());
        if (predictions != null) {
            evaluation.write(predictions);
        }
        return meets(evaluation.figures());
    }

    private static List<Line> read(Path file, Content content) throws IOException {
        var intents =
                content.intents().stream()
                        .map(Intent::name)
                        .map(Judged::family)
                        .collect(Collectors.toSet());
        return EvaluatedFile.read(file, intents, content.guidance().slots().keySet());
    }

    private void draw(List<Judged> judged) throws IOException {
        if (reliability != null) {
            Files.writeString(reliability, Reliability.of(judged, Judged::isRight).svg());
        }
    }

    private boolean meets(Figures figures) {
        var missed = figures.missed(required);
        missed.forEach(spec.commandLine().getErr()::println);
        return missed.isEmpty();
    }
}
