package org.waymark.tool;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.ConversationTest;
import org.waymark.content.ConversationTest.Step;
import org.waymark.dialog.Act;
import org.waymark.dialog.Move;
import org.waymark.dialog.State.Posed;
import org.waymark.dialog.Turn;
import org.waymark.guide.Decision;
import org.waymark.guide.Guide;
import org.waymark.message.QuestionId;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;

/** Plays conversation tests against a guide. */
final class ConversationTester {

    private static final String TAB = "0000000a";

    private final Guide guide;
    private final Coverage coverage;

    ConversationTester(Guide guide, Coverage coverage) {
        this.guide = guide;
        this.coverage = coverage;
    }

    /**
     * Plays one test to its end, or to the first step that cannot be played; what failed, by place.
     */
    List<String> run(ConversationTest test) {
        var failures = new ArrayList<String>();
        var turn = guide.replay(List.of()).getFirst();
        coverage.add(turn.steps());
        for (var step : test.steps()) {
            if (step instanceof Step.Bot(var place, var expected)) {
                Expectation.failures(expected, turn)
                        .forEach(failure -> failures.add(place + ": " + failure));
                continue;
            }
            switch (play(step, turn)) {
                case Decision.Decided(var act) -> {
                    turn = guide.take(turn.after(), new Move(TAB, turn.number() + 1, act));
                    coverage.add(turn.steps());
                }
                case Decision.Refused(var code) -> {
                    failures.add(step.place() + ": could not be played: " + code);
                    return failures;
                }
            }
        }
        return failures;
    }

    private Decision play(Step step, Turn turn) {
        return switch (step) {
            case Step.You(_, var text) ->
                    guide.read(turn.after(), new VisitorMessage.Say(new Typed(text)));
            case Step.Tap(_, var option) -> tap(option, turn);
            case Step.Change(_, var slot, var option) -> change(slot, option, turn);
            case Step.Start(_, var topic) ->
                    guide.read(turn.after(), new VisitorMessage.Start(topic));
            case Step.Command(_, var act) -> new Decision.Decided(act);
            case Step.Heard(_, var said) -> heard(said, turn);
            case Step.Bot _ -> throw new IllegalStateException("expectations are not played");
        };
    }

    /** Puts the question that waits in place of the one that a script cannot name. */
    private static Decision heard(Act.Said said, Turn turn) {
        var answer = said.answer();
        var open = turn.after().scene().open();
        if (answer == null) {
            return new Decision.Decided(said);
        }
        if (open.isEmpty()) {
            return new Decision.Refused("no question is open");
        }
        var chose = new Act.Chose(open.get().question().id(), answer.option());
        return new Decision.Decided(
                new Act.Said(
                        said.concern(), chose, said.slots(), said.intents(), said.certainty()));
    }

    private Decision tap(String option, Turn turn) {
        var open = turn.after().scene().open();
        if (open.isEmpty()) {
            return new Decision.Refused("no question is open");
        }
        if (!offers(open.get(), option)) {
            return new Decision.Refused(
                    "the open question "
                            + open.get().question().id().key()
                            + " shows no option "
                            + option);
        }
        return new Decision.Decided(new Act.Chose(open.get().question().id(), option));
    }

    private static boolean offers(Posed open, String option) {
        return open.question().options().stream().anyMatch(it -> it.key().equals(option));
    }

    private Decision change(String slot, String option, Turn turn) {
        var known = turn.after().scene().slots().get(slot);
        if (known == null) {
            return new Decision.Refused("the slot " + slot + " is not known");
        }
        var question = new QuestionId(known.turn(), slot);
        return guide.read(turn.after(), new VisitorMessage.Choose(question, option));
    }
}
