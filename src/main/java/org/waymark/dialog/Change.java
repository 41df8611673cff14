package org.waymark.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.State.Effective;
import org.waymark.dialog.State.Scene;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/** Finds and rewrites the earlier move that a change is about. */
final class Change {

    private Change() {}

    /** Whether exactly this question waits for an answer, on top or below. */
    static boolean isWaiting(Scene scene, QuestionId question) {
        return scene.stack().stream()
                .anyMatch(frame ->
                        frame.posed() != null && frame.posed().question().id().equals(question));
    }

    /**
     * Where on the path the question was answered, or else where the slot of its key was made
     * known; -1 where neither is on the path.
     */
    static int indexOf(State state, QuestionId question) {
        for (int i = 1; i < state.path().size(); i++) {
            var answer = answer(state.path().get(i).act());
            if (answer != null && answer.question().equals(question)) {
                return i;
            }
        }
        var known = state.scene().slots().get(question.key());
        for (int i = 1; known != null && i < state.path().size(); i++) {
            var entry = state.path().get(i);
            if (entry.turn() == known.turn() && told(entry.act()).containsKey(question.key())) {
                return i;
            }
        }
        return -1;
    }

    /** The act with another option for the question or slot. */
    static Act rewrite(Act act, Act.Chose chose) {
        var key = chose.question().key();
        return switch (act) {
            case Act.Chose(var question, _) -> new Act.Chose(question, chose.option());
            case Act.Said said
                    when said.answer() != null && said.answer().question().key().equals(key) ->
                    said.answering(new Act.Chose(said.answer().question(), chose.option()));
            case Act.Said said -> said.telling(key, chose.option());
            case Act.Start _, Act.Back _, Act.Restart _, Act.Help _, Act.Lost _ -> act;
        };
    }

    /** The slot values that some moves told, the last word on each. */
    static Map<String, String> told(List<Effective> path) {
        var told = new LinkedHashMap<String, String>();
        path.forEach(entry -> told.putAll(told(entry.act())));
        return told;
    }

    /**
     * What an answer says that it did not say before; its question is posed by whoever runs the
     * turn.
     */
    static List<Reply> news(List<Reply> now, List<Reply> before) {
        return now.stream()
                .filter(reply -> !(reply instanceof Reply.Question) && !before.contains(reply))
                .toList();
    }

    /** For each answer on the path, how many later answers a change of it may ask again. */
    static Map<QuestionId, Integer> undoes(State state) {
        var undoes = new HashMap<QuestionId, Integer>();
        var path = state.path();
        int later = 0;
        for (int i = path.size() - 1; i > 0; i--) {
            for (var question : questions(path.get(i))) {
                undoes.put(question, later);
            }
            if (answer(path.get(i).act()) != null) {
                later++;
            }
        }
        return Map.copyOf(undoes);
    }

    private static List<QuestionId> questions(Effective entry) {
        var questions = new ArrayList<QuestionId>();
        var answer = answer(entry.act());
        if (answer != null && !answer.question().isPause()) {
            questions.add(answer.question());
        }
        told(entry.act())
                .keySet()
                .forEach(slot -> questions.add(new QuestionId(entry.turn(), slot)));
        return questions;
    }

    static Act.@Nullable Chose answer(Act act) {
        return switch (act) {
            case Act.Chose chose -> chose;
            case Act.Said said -> said.answer();
            case Act.Start _, Act.Back _, Act.Restart _, Act.Help _, Act.Lost _ -> null;
        };
    }

    /**
     * Keys of offers and pauses stand among these; they name no slot, and are passed over as such.
     */
    private static Map<String, String> told(Act act) {
        var told = new LinkedHashMap<String, String>();
        if (act instanceof Act.Said said) {
            told.putAll(said.slots());
        }
        var answer = answer(act);
        if (answer != null) {
            told.put(answer.question().key(), answer.option());
        }
        return told;
    }
}
