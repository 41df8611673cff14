package org.waymark.content;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Step;

/** Follows the steps of the topics, and tells at each which values the slots may have there. */
final class ValueFlow {

    private static final int DEEPEST = 30;

    /** Looks at one step with the values that may hold before it. */
    interface Watcher {
        void at(Step step, Values values);
    }

    /** What may hold after a node, or a dialog: where its steps run out, and where it ends. */
    private record Outcome(@Nullable Values ranOut, @Nullable Values ended) {}

    private record Entry(Dialog dialog, String node, Values values) {}

    private final Draft draft;
    private final Map<String, Set<String>> world = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<Entry, Outcome> known = new HashMap<>();
    private final Set<Entry> underWay = new HashSet<>();

    ValueFlow(Draft draft) {
        this.draft = draft;
        draft.slots.forEach((name, slot) -> world.put(name, withUnknown(slot.options().keySet())));
        world.put(SlotReading.DANGER, withUnknown(Set.of("noticed")));
        Steps.of(draft.dialogs.values())
                .forEach(step -> {
                    if (step instanceof Step.Set(_, var slot, var value)) {
                        sets.computeIfAbsent(slot, _ -> new HashSet<>()).add(value);
                    }
                });
    }

    private static Set<String> withUnknown(Set<String> options) {
        var all = new HashSet<>(options);
        all.add(Values.UNKNOWN);
        return Set.copyOf(all);
    }

    Values anything() {
        return Values.anything(world);
    }

    /** Follows one dialog from its start, where anything may hold. */
    void follow(Dialog dialog, Watcher watcher) {
        run(new Entry(dialog, Dialog.START, anything()), watcher);
    }

    private Outcome run(Entry entry, @Nullable Watcher watcher) {
        var before = known.get(entry);
        if (watcher == null && before != null) {
            return before;
        }
        if (underWay.size() > DEEPEST || !underWay.add(entry)) {
            return new Outcome(anything(), anything());
        }
        var outcome = new Walk(entry, watcher).run();
        underWay.remove(entry);
        known.put(entry, outcome);
        return outcome;
    }

    /** One way through a dialog from one node on, until nothing new can hold anywhere. */
    private final class Walk {

        private final Entry entry;
        private final @Nullable Watcher watcher;
        private final Map<String, Values> before = new LinkedHashMap<>();
        private final ArrayDeque<String> waiting = new ArrayDeque<>();
        private @Nullable Watcher watching;
        private @Nullable Values ranOut;
        private @Nullable Values ended;

        Walk(Entry entry, @Nullable Watcher watcher) {
            this.entry = entry;
            this.watcher = watcher;
        }

        Outcome run() {
            reach(entry.node(), entry.values());
            while (!waiting.isEmpty()) {
                node(waiting.pop());
            }
            watching = watcher;
            List.copyOf(before.keySet()).forEach(this::node);
            return new Outcome(ranOut, ended);
        }

        private void node(String name) {
            var node = entry.dialog().nodes().get(name);
            var values = before.get(name);
            if (node != null && values != null) {
                ranOut = Values.join(ranOut, steps(node.steps(), values));
            }
        }

        private void reach(String node, @Nullable Values values) {
            var joined = Values.join(before.get(node), values);
            if (joined != null && !joined.equals(before.put(node, joined))) {
                waiting.add(node);
            }
        }

        private @Nullable Values steps(List<Step> steps, Values from) {
            @Nullable Values values = from;
            for (var step : steps) {
                if (values == null) {
                    return null;
                }
                if (watching != null) {
                    watching.at(step, values);
                }
                values = step(step, values);
            }
            return values;
        }

        private @Nullable Values step(Step step, Values values) {
            return switch (step) {
                case Step.Say _, Step.Show _, Step.Letter _ -> values;
                case Step.Ask(_, var slot) ->
                        values.afterPause(sets).without(slot, Set.of(Values.UNKNOWN));
                case Step.Offer _ -> values.afterPause(sets);
                case Step.Set(_, var slot, var value) -> values.with(slot, Set.of(value));
                case Step.If(_, var condition, var then, var otherwise) ->
                        Values.join(
                                branch(then, values.where(condition, true)),
                                branch(otherwise, values.where(condition, false)));
                case Step.Go(_, var node) -> {
                    reach(node, values);
                    yield null;
                }
                case Step.GoBy(_, var slot, var nodes, var otherwise) -> {
                    nodes.forEach((option, node) -> reach(node, values.only(slot, Set.of(option))));
                    if (otherwise != null) {
                        reach(otherwise, values.without(slot, nodes.keySet()));
                    }
                    yield null;
                }
                case Step.Call(_, var target) -> call(target, values);
                case Step.End _ -> {
                    ended = Values.join(ended, values);
                    yield null;
                }
            };
        }

        private @Nullable Values branch(List<Step> steps, @Nullable Values values) {
            return values == null ? null : steps(steps, values);
        }

        /** A called node inherits what holds, and is watched; a dialog is watched on its own. */
        private @Nullable Values call(String target, Values values) {
            if (entry.dialog().nodes().containsKey(target)) {
                var outcome =
                        ValueFlow.this.run(new Entry(entry.dialog(), target, values), watching);
                ended = Values.join(ended, outcome.ended());
                return outcome.ranOut();
            }
            var dialog = draft.dialogs.get(target);
            if (dialog == null) {
                return values.afterPause(sets);
            }
            var outcome = ValueFlow.this.run(new Entry(dialog, Dialog.START, values), null);
            return Values.join(outcome.ended(), outcome.ranOut());
        }
    }
}
