package org.waymark.content;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Step;

/** Every step of a topic is reached, and every way through it leads somewhere. */
final class FlowCheck {

    private final Draft draft;
    private final Dialog dialog;

    FlowCheck(Draft draft, Dialog dialog) {
        this.draft = draft;
        this.dialog = dialog;
    }

    void run() {
        dialog.nodes().values().forEach(node -> nothingAfterJumps(node.steps()));
        Steps.of(dialog).forEach(this::exhaustive);
        if (!dialog.nodes().containsKey(Dialog.START)) {
            return;
        }
        var outside = closure(Set.of(Dialog.START), false);
        var all = closure(Set.of(Dialog.START), true);
        boolean allTargetsAreThere =
                Steps.of(dialog)
                        .flatMap(step -> targets(step, false))
                        .allMatch(dialog.nodes()::containsKey);
        for (var node : dialog.nodes().values()) {
            if (!all.contains(node.name())) {
                if (!allTargetsAreThere) {
                    continue;
                }
                draft.problems.add(
                        Code.UNREACHABLE_NODE,
                        node.place(),
                        "nothing leads to the node " + Problems.quote(node.name()),
                        "go to it or call it somewhere, or remove it");
            } else if (outside.contains(node.name()) && Steps.runsOut(node.steps())) {
                draft.problems.add(
                        Code.DEAD_END,
                        node.place(),
                        "the node " + Problems.quote(node.name()) + " runs out and leads nowhere",
                        "finish it with go:, go-by: or end");
            }
        }
    }

    /** The nodes that jumps lead to from some; with calls, those that are called too. */
    private Set<String> closure(Set<String> from, boolean calls) {
        var reached = new HashSet<String>();
        var waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            var node = dialog.nodes().get(waiting.pop());
            if (node != null && reached.add(node.name())) {
                Steps.of(reachable(node.steps()))
                        .flatMap(step -> targets(step, calls))
                        .forEach(waiting::add);
            }
        }
        return reached;
    }

    private static Stream<String> targets(Step step, boolean calls) {
        return switch (step) {
            case Step.Go(_, var node) -> Stream.of(node);
            case Step.GoBy(_, _, var nodes, var otherwise) ->
                    Stream.concat(nodes.values().stream(), Stream.ofNullable(otherwise));
            case Step.Call(_, var target) -> calls ? Stream.of(target) : Stream.of();
            case Step.Say _, Step.Ask _, Step.If _, Step.Offer _, Step.Show _ -> Stream.of();
            case Step.Letter _, Step.Set _, Step.End _ -> Stream.of();
        };
    }

    /** The steps up to the first jump. */
    static List<Step> reachable(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (Steps.isJump(steps.get(i))) {
                return steps.subList(0, i + 1);
            }
        }
        return steps;
    }

    private void nothingAfterJumps(List<Step> steps) {
        var reachable = reachable(steps);
        if (reachable.size() < steps.size()) {
            draft.problems.add(
                    Code.AFTER_JUMP,
                    steps.get(reachable.size()).place(),
                    "this step is never reached",
                    "a jump in line "
                            + reachable.getLast().place().line()
                            + " stands before it; remove it, or put it before the jump");
        }
        for (var step : steps) {
            if (step instanceof Step.If(_, _, var then, var otherwise)) {
                nothingAfterJumps(then);
                nothingAfterJumps(otherwise);
            }
        }
    }

    private void exhaustive(Step step) {
        if (step instanceof Step.GoBy(var place, var name, var nodes, var otherwise)
                && otherwise == null) {
            var slot = draft.slots.get(name);
            var missing = slot == null ? "" : missing(slot.options().keySet(), nodes.keySet());
            if (!missing.isEmpty()) {
                draft.problems.add(
                        Code.NOT_EXHAUSTIVE,
                        place,
                        "no line for " + missing,
                        "add one for each, or else:");
            }
        }
    }

    private static String missing(Collection<String> options, Collection<String> lines) {
        return options.stream()
                .filter(option -> !lines.contains(option))
                .map(Problems::quote)
                .limit(5)
                .collect(Collectors.joining(", "));
    }
}
