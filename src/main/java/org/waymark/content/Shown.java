package org.waymark.content;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import org.waymark.dialog.Step;

/** What a dialog holds, with those that it calls. */
final class Shown {

    private final Draft draft;

    Shown(Draft draft) {
        this.draft = draft;
    }

    /** Whether the dialog, or one that it calls, has such a step. */
    boolean somewhere(String dialog, Class<? extends Step> verb) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(dialog));
        while (!waiting.isEmpty()) {
            var next = draft.dialogs.get(waiting.pop());
            if (next == null || !seen.add(next.name())) {
                continue;
            }
            var steps = Steps.of(next).toList();
            if (steps.stream().anyMatch(verb::isInstance)) {
                return true;
            }
            steps.stream()
                    .filter(Step.Call.class::isInstance)
                    .forEach(step -> waiting.add(((Step.Call) step).target()));
        }
        return false;
    }
}
