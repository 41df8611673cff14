package org.waymark.tool;

import java.util.concurrent.Callable;
import org.waymark.content.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints every problem of a content folder; exits with 1 where one is an error. */
@Command(name = "check", description = "Finds every mistake in a content folder.")
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private Dialogs dialogs;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var problems = dialogs.read().problems();
        problems.forEach(out::println);
        long errors = problems.stream().filter(Problem::isError).count();
        out.println(errors + " errors, " + (problems.size() - errors) + " warnings");
        return errors == 0 ? 0 : 1;
    }
}
