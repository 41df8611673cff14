package org.waymark.tool;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.content.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints every problem of a content folder; exits with 1 where one is an error. */
@Command(name = "check", description = "Finds every mistake in a content folder.")
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private Dialogs dialogs;

    @Option(
            names = "--release",
            description = "Also finds what keeps the content from being released.")
    private boolean release;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var result = dialogs.read();
        var problems = result.problems();
        problems.forEach(out::println);
        long errors = problems.stream().filter(Problem::isError).count();
        out.println(errors + " errors, " + (problems.size() - errors) + " warnings");
        boolean ready = !release || isReleasable(result.inventory().gaps(), out);
        return errors == 0 && ready ? 0 : 1;
    }

    private static boolean isReleasable(List<Problem> gaps, PrintWriter out) {
        gaps.forEach(out::println);
        out.println(
                gaps.isEmpty()
                        ? "nothing keeps this content from being released"
                        : gaps.size() + " gaps keep this content from being released");
        return gaps.isEmpty();
    }
}
