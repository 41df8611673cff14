package org.waymark.tool;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.waymark.content.Content;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the conversation tests; exits with 1 where one fails or the content has errors. */
@Command(name = "test", description = "Runs the conversation tests of a content folder.")
final class TestCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private Dialogs dialogs;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return dialogs.readOrExplain(out).map(content -> run(content, out)).orElse(1);
    }

    private static int run(Content content, PrintWriter out) {
        var coverage = new Coverage(content.guidance());
        var tester = new ConversationTester(Dialogs.guide(content), coverage);
        int failed = 0;
        for (var test : content.tests()) {
            var failures = tester.run(test);
            out.println((failures.isEmpty() ? "pass  " : "FAIL  ") + test.name());
            failures.forEach(failure -> out.println("      " + failure));
            failed += failures.isEmpty() ? 0 : 1;
        }
        coverage.print(out);
        int passed = content.tests().size() - failed;
        out.println(passed + " passed, " + failed + " failed");
        out.println("steps reached by tests: " + coverage.percent() + " %");
        return failed == 0 ? 0 : 1;
    }
}
