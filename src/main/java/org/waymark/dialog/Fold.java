package org.waymark.dialog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.State.Effective;
import org.waymark.dialog.State.Scene;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/**
 * Folds the moves of a conversation over the content. It is pure and deterministic: it has no
 * clock, and of what a visitor typed it sees only what was decided.
 *
 * <pre>
 *   var turn = fold.begin();
 *   turn = fold.apply(turn.after(), move);    // one turn for each move
 * </pre>
 *
 * The log of moves only grows. Which of them count is derived: the {@linkplain State#path() path}
 * holds them; Back takes the last off it, and a change rewrites one and replays those behind it.
 */
public final class Fold {

    private static final Scene EMPTY = new Scene(List.of(), Map.of(), Set.of(), List.of(), 0);

    private final Guidance guidance;
    private final Acts acts;
    private final Renames renames;

    public Fold(Guidance guidance) {
        this.guidance = guidance;
        this.acts = new Acts(guidance);
        this.renames = new Renames(guidance);
    }

    public Guidance guidance() {
        return guidance;
    }

    /** The welcome: turn 0 of every conversation. */
    public Turn begin() {
        var run = welcome(0, Concern.Level.NONE);
        return turn(new State(0, run.scene(0), beginning(0, run), Concern.Level.NONE), null, run);
    }

    /** The turns of a whole log, the welcome first. */
    public List<Turn> replay(List<Move> moves) {
        var turns = new ArrayList<Turn>(moves.size() + 1);
        turns.add(begin());
        for (var move : moves) {
            turns.add(apply(turns.getLast().after(), move));
        }
        return turns;
    }

    /** The turn that answers one more move. */
    public Turn apply(State state, Move move) {
        var act = renames.today(move.act());
        return switch (act) {
            case Act.Back _ -> back(state);
            case Act.Restart _ -> restart(state);
            case Act.Chose chose -> choose(state, chose);
            case Act.Said said -> listen(state, said);
            case Act.Start _, Act.Help _ ->
                    acts.perform(act, state.scene(), state.turn() + 1, state.attention())
                            .map(run -> extend(state, act, run, state.attention()))
                            .orElseGet(() -> stay(state, Wording.MISFIT));
            case Act.Lost _ -> stay(state, Wording.MISFIT);
        };
    }

    private Turn back(State state) {
        var path = state.path();
        if (path.size() == 1) {
            return stay(state, Wording.NOTHING_TO_UNDO);
        }
        var shorter = List.copyOf(path.subList(0, path.size() - 1));
        var run = run(state, shorter.getLast().after());
        run.speech().say(Wording.WENT_BACK, "");
        run.advance();
        var after = new State(state.turn() + 1, run.scene(0), shorter, state.attention());
        return turn(after, null, run);
    }

    private Turn restart(State state) {
        int number = state.turn() + 1;
        var run = welcome(number, state.attention());
        var after = new State(number, run.scene(0), beginning(number, run), state.attention());
        return turn(after, null, run);
    }

    private Run welcome(int turn, Concern.Level attention) {
        var run = new Run(guidance, turn, EMPTY, attention);
        if (turn > 0) {
            run.speech().say(Wording.STARTED_AGAIN, "");
        }
        run.open(Guidance.WELCOME, State.Why.TOPIC);
        run.advance();
        return run;
    }

    private static List<Effective> beginning(int turn, Run run) {
        return List.of(
                new Effective(turn, new Act.Restart(), run.scene(0), run.speech().replies()));
    }

    private Turn choose(State state, Act.Chose chose) {
        if (!Change.isWaiting(state.scene(), chose.question())) {
            int earlier = Change.indexOf(state, chose.question());
            if (earlier > 0) {
                return change(state, earlier, chose);
            }
        }
        return acts.perform(chose, state.scene(), state.turn() + 1, state.attention())
                .map(run -> extend(state, chose, run, state.attention()))
                .orElseGet(() -> misfit(state, chose));
    }

    /**
     * An answer to a question that is not there: its value is kept, and the open question asked.
     */
    private Turn misfit(State state, Act.Chose chose) {
        var slot = guidance.slots().get(chose.question().key());
        if (slot == null || !slot.options().containsKey(chose.option())) {
            return stay(state, Wording.MISFIT);
        }
        var run = run(state, state.scene());
        run.speech().learn(slot.name(), chose.option());
        run.advance();
        return extend(state, chose, run, state.attention());
    }

    private Turn listen(State state, Act.Said said) {
        var level = acts.opensHelp(said) ? Concern.Level.CRISIS : said.concern().level();
        var heeded = state.heeding(level);
        if (said.concern().level() != Concern.Level.CRISIS) {
            var corrected = correction(heeded, said);
            if (corrected.isPresent()) {
                return corrected.get();
            }
            if (said.isUnclear()
                    && mayAskAgain(state.scene(), said)
                    && acts.offers(said, state.scene()).isEmpty()) {
                return unclear(heeded, said);
            }
        }
        return acts.perform(said, heeded.scene(), heeded.turn() + 1, heeded.attention())
                .map(run -> extend(heeded, said, run, heeded.attention()))
                .orElseGet(() -> stay(heeded, Wording.MISFIT));
    }

    /** "No, sorry, it's private": a change of an earlier answer, then the rest of what was said. */
    private Optional<Turn> correction(State state, Act.Said said) {
        for (var told : said.slots().entrySet()) {
            var known = state.scene().slots().get(told.getKey());
            if (known != null && !known.value().equals(told.getValue())) {
                var question = new QuestionId(known.turn(), told.getKey());
                int earlier = Change.indexOf(state, question);
                if (earlier > 0) {
                    var chose = new Act.Chose(question, told.getValue());
                    return Optional.of(
                            changeAnd(state, earlier, chose, said.without(told.getKey())));
                }
            }
        }
        return Optional.empty();
    }

    private Turn changeAnd(State state, int earlier, Act.Chose chose, Act.Said rest) {
        var changed = change(state, earlier, chose);
        if (rest.concern() == Concern.NONE && (rest.isUnclear() || rest.isEmpty())) {
            return changed;
        }
        var replayed = changed.after();
        var then =
                listen(
                        new State(
                                state.turn(),
                                replayed.scene(),
                                replayed.path(),
                                replayed.attention()),
                        rest);
        var replies = new ArrayList<>(changed.replies());
        replies.removeIf(reply -> reply instanceof Reply.Question || reply instanceof Reply.Help);
        var shown = new HashSet<>(Set.of(chose.question().key()));
        replies.forEach(reply -> {
            if (reply instanceof Reply.Understood understood) {
                shown.add(understood.slot());
            }
        });
        for (var reply : then.replies()) {
            if (reply instanceof Reply.Help) {
                replies.addFirst(reply);
            } else if (!replies.contains(reply) && !saysAgain(reply, shown)) {
                replies.add(reply);
            }
        }
        return new Turn(
                then.number(), then.after(), then.you(), replies, then.undoes(), then.steps());
    }

    /**
     * Rewrites an earlier move and replays those behind it. They stay while their questions are
     * posed again; what the first that does not fit, and those behind it, made known is kept.
     */
    private Turn change(State state, int earlier, Act.Chose chose) {
        var path = new ArrayList<>(state.path().subList(0, earlier));
        var behind = state.path().subList(earlier, state.path().size());
        var news = new ArrayList<Reply>();
        for (var old : behind) {
            boolean isFirst = path.size() == earlier;
            var act = isFirst ? Change.rewrite(old.act(), chose) : old.act();
            var run = acts.perform(act, path.getLast().after(), old.turn(), state.attention());
            if (run.isEmpty()) {
                break;
            }
            path.add(
                    new Effective(
                            old.turn(), act, run.get().scene(0), run.get().speech().replies()));
            news.addAll(Change.news(run.get().speech().replies(), old.replies()));
        }
        if (path.size() == earlier) {
            return misfit(state, chose);
        }
        var run = run(state, path.getLast().after());
        run.speech().say(Wording.CHANGED, acts.you(chose, state.scene()).orElse(""));
        news.removeIf(reply -> saysAgain(reply, Set.of(chose.question().key())));
        news.forEach(run.speech()::add);
        Change.told(state.path().subList(path.size(), state.path().size()))
                .forEach(run.speech()::keep);
        run.advance();
        var last = path.removeLast();
        path.add(new Effective(last.turn(), last.act(), run.scene(0), last.replies()));
        var after = new State(state.turn() + 1, run.scene(0), List.copyOf(path), state.attention());
        return turn(after, acts.you(chose, state.scene()).orElse(null), run);
    }

    /** "You said: …" of what this turn already told. */
    private static boolean saysAgain(Reply reply, Set<String> told) {
        return reply instanceof Reply.Understood understood && told.contains(understood.slot());
    }

    /**
     * Whoever tells of something heavy, or is being helped, is not told that the guide does not
     * fit.
     */
    private static boolean mayAskAgain(Scene scene, Act.Said said) {
        return scene.unclearInARow() == 0 || said.concern() != Concern.NONE || scene.isAtHelp();
    }

    private Turn unclear(State state, Act.Said said) {
        var line = guidance.help().lines().get(said.concern());
        var run = run(state, state.scene());
        int unclearInARow = state.scene().unclearInARow();
        if (line != null) {
            run.speech().say(line);
        } else {
            run.speech().say(Wording.UNCLEAR, "");
            unclearInARow++;
        }
        run.advance();
        return turn(state.next(run.scene(unclearInARow)), null, run);
    }

    private Turn stay(State state, Wording wording) {
        var run = run(state, state.scene());
        run.speech().say(wording, "");
        run.advance();
        return turn(state.next(run.scene(0)), null, run);
    }

    private Turn extend(State state, Act act, Run run, Concern.Level attention) {
        int number = state.turn() + 1;
        var path = new ArrayList<>(state.path());
        path.add(new Effective(number, act, run.scene(0), run.speech().replies()));
        var after = new State(number, run.scene(0), List.copyOf(path), attention);
        return turn(after, acts.you(act, state.scene()).orElse(null), run);
    }

    private Run run(State state, Scene from) {
        return new Run(guidance, state.turn() + 1, from, state.attention());
    }

    /**
     * Completes a turn: help comes before anything else, and stays in sight once danger was
     * noticed.
     */
    private Turn turn(State after, @Nullable String you, Run run) {
        var replies = new ArrayList<>(run.speech().replies());
        run.addLocalHelp(replies);
        run.help(after.isAttentive()).ifPresent(replies::addFirst);
        return new Turn(
                after.turn(), after, you, List.copyOf(replies), Change.undoes(after), run.steps());
    }
}
