package org.waymark.tool;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line; the command that serves is added by whoever starts the program. */
@Command(
        name = "waymark",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A guidance chatbot for people for whom therapy is going wrong.",
        subcommands = {
            CheckCommand.class,
            TestCommand.class,
            ChatCommand.class,
            ClassifyCommand.class,
            PointsCommand.class,
            ResourcesCommand.class,
            SafetyCommand.class,
            EvaluateCommand.class
        })
public final class WaymarkCommand {

    private WaymarkCommand() {}

    /** The commands for writers. */
    public static CommandLine commandLine() {
        return new CommandLine(new WaymarkCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, _) -> {
                    command.getErr().println(problem.getMessage());
                    return 1;
                });
    }
}
