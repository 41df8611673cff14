package org.waymark.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.dialog.State.Effective;
import org.waymark.dialog.State.Scene;
import org.waymark.message.Given;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/** Tells the answers of a conversation that count now, in the order in which they were given. */
public final class Recap {

    private final Guidance guidance;
    private final State state;
    private final Map<QuestionId, Integer> later;
    private final Map<String, Given> given = new LinkedHashMap<>();

    private Recap(Guidance guidance, State state) {
        this.guidance = guidance;
        this.state = state;
        this.later = Change.undoes(state);
    }

    /**
     * The answers, one for each question; "none of these" to an offer is left out. Where a later
     * answer told more than "not sure", that is the answer.
     */
    public static List<Given> of(Guidance guidance, State state) {
        var recap = new Recap(guidance, state);
        for (int i = 1; i < state.path().size(); i++) {
            recap.add(state.path().get(i), state.path().get(i - 1).after());
        }
        return List.copyOf(recap.given.values());
    }

    private void add(Effective entry, Scene before) {
        var answer = Change.answer(entry.act());
        if (answer != null) {
            add(answer.question(), answer.option(), before);
        }
        if (entry.act() instanceof Act.Said said) {
            said.slots()
                    .forEach((slot, value) ->
                            add(new QuestionId(entry.turn(), slot), value, before));
        }
    }

    private void add(QuestionId id, String option, Scene before) {
        if (id.isPause() || option.equals(QuestionId.NONE)) {
            return;
        }
        var known = state.scene().slots().get(id.key());
        var now = known == null ? option : known.value();
        question(id, before)
                .flatMap(question -> given(question, now))
                .ifPresent(it -> {
                    given.remove(id.key());
                    given.put(id.key(), it);
                });
    }

    private Optional<Given> given(Reply.Question question, String option) {
        int undone = later.getOrDefault(question.id(), 0);
        return option(question, option).map(it -> new Given(question, it, undone));
    }

    /** An option that can only be typed has no button, but its slot knows it. */
    private Optional<Reply.Option> option(Reply.Question question, String key) {
        return question.options().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .or(() ->
                        guidance.slot(question.id().key())
                                .flatMap(slot -> slot.option(key))
                                .map(it -> new Reply.Option(it.key(), it.label())));
    }

    /** The question as it waited, or else as its slot declares it. */
    private Optional<Reply.Question> question(QuestionId id, Scene before) {
        var rendering = new Rendering(guidance, state.scene().values());
        return before.stack().stream()
                .flatMap(frame -> Stream.ofNullable(frame.posed()))
                .map(State.Posed::question)
                .filter(it -> it.id().equals(id))
                .findFirst()
                .or(() -> guidance.slot(id.key()).map(slot -> rendering.question(id, slot, true)));
    }
}
