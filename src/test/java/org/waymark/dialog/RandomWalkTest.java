package org.waymark.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.content.ContentReader;
import org.waymark.content.SourceFolder;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/** Random visitors over the real content: what must hold whatever anybody does. */
class RandomWalkTest {

    private static final int VISITORS = 400;
    private static final int MOVES = 60;

    private static Fold fold;

    @BeforeAll
    static void readContent() throws IOException {
        var content = ContentReader.read(SourceFolder.of(Path.of("dialogs"))).content();
        fold = new Fold(content.orElseThrow().guidance());
    }

    @Test
    void alwaysLeavesAWayOn() {
        for (long seed = 0; seed < VISITORS; seed++) {
            for (var turn : walk(seed)) {
                assertThat(hasWayOn(turn)).as("visitor %d, turn %d", seed, turn.number()).isTrue();
            }
        }
    }

    @Test
    void replaysToExactlyTheSameTurns() {
        for (long seed = 0; seed < VISITORS / 4; seed++) {
            var moves = new ArrayList<Move>();
            var turns = walk(seed, moves);
            assertThat(fold.replay(moves)).as("visitor %d", seed).isEqualTo(turns);
        }
    }

    @Test
    void neverLetsAttentionFallAndKeepsHelpInSight() {
        for (long seed = 0; seed < VISITORS; seed++) {
            var attention = Concern.Level.NONE;
            for (var turn : walk(seed)) {
                assertThat(turn.after().attention()).isGreaterThanOrEqualTo(attention);
                attention = turn.after().attention();
                if (attention != Concern.Level.NONE) {
                    assertThat(turn.replies().getFirst())
                            .as("visitor %d, turn %d", seed, turn.number())
                            .isInstanceOf(Reply.Help.class);
                }
            }
        }
    }

    @Test
    void showsHelpAtOnceInTheMiddleOfAnythingAndComesBackToTheVeryQuestion() {
        for (long seed = 0; seed < VISITORS / 4; seed++) {
            for (var turn : walk(seed)) {
                var open = turn.after().scene().open();
                if (open.isEmpty() || turn.after().scene().isAtHelp()) {
                    continue;
                }
                var help = fold.apply(turn.after(), move(said(Concern.THOUGHTS)));
                assertThat(help.replies().getFirst())
                        .isInstanceOfSatisfying(
                                Reply.Help.class, it -> assertThat(it.now()).isTrue());
                var posed = help.after().scene().open().orElseThrow().question().id();
                var back = fold.apply(help.after(), move(new Act.Chose(posed, QuestionId.NONE)));
                assertThat(back.after().scene().open().orElseThrow().question().id())
                        .as(
                                "visitor %d, turn %d, %s",
                                seed,
                                turn.number(),
                                turn.after().scene().stack().stream()
                                        .map(frame -> frame.dialog() + " " + frame.why())
                                        .toList())
                        .isEqualTo(open.get().question().id());
            }
        }
    }

    private static Move move(Act act) {
        return new Move("0000000c", MOVES + 1, act);
    }

    private static Act said(Concern concern) {
        return new Act.Said(concern, null, Map.of(), List.of(), Act.Certainty.ANSWERED);
    }

    @Test
    void numbersEachTurnByItsMove() {
        var turns = walk(7);
        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i).number()).isEqualTo(i);
        }
    }

    private static boolean hasWayOn(Turn turn) {
        var open = turn.after().scene().open();
        return open.isPresent()
                ? !open.get().question().options().isEmpty()
                        && turn.replies().stream().anyMatch(Reply.Question.class::isInstance)
                : turn.replies().stream().anyMatch(Reply.Ended.class::isInstance);
    }

    private static List<Turn> walk(long seed) {
        return walk(seed, new ArrayList<>());
    }

    private static List<Turn> walk(long seed, List<Move> moves) {
        var walker = new Walker(fold.guidance(), seed);
        var turns = new ArrayList<>(List.of(fold.begin()));
        for (int n = 1; n <= MOVES; n++) {
            var move = new Move("0000000c", n, walker.next(turns.getLast()));
            moves.add(move);
            turns.add(fold.apply(turns.getLast().after(), move));
        }
        return turns;
    }
}
