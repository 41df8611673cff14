package org.waymark.tool;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.waymark.dialog.Act;
import org.waymark.guide.Decision;
import org.waymark.guide.Guide;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;
import org.waymark.safety.Finding;
import org.waymark.text.MessageModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what each model makes of a message, and what the guide would do with it first thing. */
@Command(name = "classify", description = "Says what the guide makes of a message.")
final class ClassifyCommand implements Callable<Integer> {

    private static final int LIKELIEST = 5;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "text", description = "The message.")
    private String text = "";

    @Mixin private Dialogs dialogs;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var content = dialogs.readOrExplain(out);
        content.map(Dialogs::guide).ifPresent(guide -> explain(guide, out));
        return content.isPresent() ? 0 : 1;
    }

    private void explain(Guide guide, PrintWriter out) {
        var explained = guide.explain(text);
        out.println("read as: " + explained.readAs());
        out.println("safety:  " + safety(explained.safety()));
        var ranked = explained.intents().ranked();
        for (var intent : ranked.subList(0, Math.min(LIKELIEST, ranked.size()))) {
            out.printf("intent:  %-28s %.2f%n", intent.intent(), intent.confidence());
        }
        out.println("         " + why(explained));
        out.println("slots:   " + slots(explained.slots()));
        var start = guide.replay(List.of()).getFirst().after();
        if (guide.read(start, new VisitorMessage.Say(new Typed(text)))
                instanceof Decision.Decided(var act)) {
            out.println("does:    " + does(act));
        }
    }

    private static String why(Guide.Explanation explained) {
        if (explained.intents().exact()) {
            return "the message is one of the examples, so the first is certain";
        }
        if (!explained.intents().readable()) {
            return "the message is too unlike all examples for this to mean anything";
        }
        return explained.how().map(ClassifyCommand::why).orElse("there is nothing to go by");
    }

    private static String why(MessageModel.How how) {
        return switch (how) {
            case SURE_WORDS -> "by its words, which all occur in examples and leave no doubt";
            case WORDS_ALONE -> "by its words alone, since sentences are not read as a whole here";
            case WHOLE -> "by how like each example it is, in its words and as a whole";
        };
    }

    private static String safety(Finding finding) {
        if (finding.concern() == org.waymark.message.Concern.NONE) {
            return "none";
        }
        var level = finding.concern().level().name().toLowerCase(java.util.Locale.ROOT);
        var why =
                finding.phrase() == null
                        ? "no phrase, but likely (%.2f) by the examples of safety/"
                                .formatted(finding.score())
                        : "by the phrase: " + finding.phrase();
        return level + ", " + finding.concern().key() + ", " + why;
    }

    private static String slots(Map<String, String> slots) {
        return slots.isEmpty()
                ? "none"
                : slots.entrySet().stream()
                        .map(it -> it.getKey() + " = " + it.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String does(Act act) {
        return switch (act) {
            case Act.Back _ -> "goes back";
            case Act.Restart _ -> "starts again";
            case Act.Help _ -> "shows help";
            case Act.Start(var topic) -> "opens " + topic;
            case Act.Chose chose -> "answers " + chose.question().key();
            case Act.Lost _ -> "nothing";
            case Act.Said said -> said(said);
        };
    }

    private static String said(Act.Said said) {
        if (said.concern().level() == org.waymark.message.Concern.Level.CRISIS) {
            return "shows help at once";
        }
        var answer = said.answer();
        var does =
                answer == null
                        ? ""
                        : "answers " + answer.question().key() + ": " + answer.option() + "; ";
        return does
                + switch (said.certainty()) {
                    case GO -> "goes to " + said.intents().getFirst();
                    case ASK -> "asks which: " + String.join(" or ", said.intents());
                    case ANSWERED -> "goes on with what it learnt";
                    case UNCLEAR -> "says that it did not follow, and asks again";
                };
    }
}
