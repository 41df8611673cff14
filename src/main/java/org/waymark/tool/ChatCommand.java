package org.waymark.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.dialog.Move;
import org.waymark.guide.Decision;
import org.waymark.guide.Guide;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Talks in the terminal: a line is a message, a number chooses an option. Ends with the input. */
@Command(
        name = "chat",
        description = "Talks to the guide in the terminal. Lines may also be piped in.")
final class ChatCommand implements Callable<Integer> {

    private static final String TAB = "0000000b";

    /** As on the wire: what is longer is refused. */
    private static final int LONGEST = 2_000;

    @Spec private CommandSpec spec;
    @Mixin private Dialogs dialogs;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var content = dialogs.readOrExplain(out);
        if (content.isEmpty()) {
            return 1;
        }
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        talk(Dialogs.guide(content.get()), in, out);
        return 0;
    }

    static void talk(Guide guide, BufferedReader in, PrintWriter out) throws IOException {
        var plain = new PlainText(out, new OpeningTimes(Clock.systemUTC()));
        var turn = guide.replay(List.of()).getFirst();
        plain.print(turn);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.length() > LONGEST) {
                out.println(guide.problem("too-long"));
                plain.print(guide.helpPage());
                continue;
            }
            var decision = guide.read(turn.after(), new VisitorMessage.Say(new Typed(line)));
            switch (decision) {
                case Decision.Decided(var act) -> {
                    turn = guide.take(turn.after(), new Move(TAB, turn.number() + 1, act));
                    plain.print(turn);
                }
                case Decision.Refused(var code) -> out.println(guide.problem(code));
            }
        }
    }
}
