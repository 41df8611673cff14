package org.waymark;

import java.util.Arrays;
import java.util.stream.Stream;
import org.waymark.text.Equipment;
import org.waymark.tool.WaymarkCommand;

/** Starts Waymark: serves the guide, or runs one of the writers' commands. */
public final class Waymark {

    private static final String SERVE = "serve";

    private Waymark() {}

    public static void main(String[] args) {
        var command = WaymarkCommand.commandLine().addSubcommand(SERVE, new ServeCommand());
        boolean serves = args.length == 0 || isSetting(args[0]);
        var words =
                serves ? Stream.concat(Stream.of(SERVE), Arrays.stream(args)) : Arrays.stream(args);
        int status = command.execute(words.toArray(String[]::new));
        if (status != 0) {
            Equipment.stopLoading();
            System.exit(status);
        }
    }

    /** Spring's settings are {@code --name=value}; the commands' own options have no value. */
    private static boolean isSetting(String argument) {
        return argument.startsWith("--") && argument.contains("=");
    }
}
