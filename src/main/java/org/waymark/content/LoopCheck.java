package org.waymark.content;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Place;
import org.waymark.dialog.Step;

/**
 * No loop, within a topic or over calls between topics, can go round without a question. Only an
 * offer is asked every time: an ask is passed over once its slot is known.
 */
final class LoopCheck {

    private record Spot(String dialog, String node) {
        String within(String other) {
            return other.equals(dialog) ? node : dialog + "/" + node;
        }
    }

    private final Draft draft;

    /** From each node, where it leads without a question, and the step that leads there. */
    private final Map<Spot, Map<Spot, Place>> leads = new LinkedHashMap<>();

    /** Nodes from which steps can run out, or come to an end, without a question. */
    private final Set<Spot> runsOut = new HashSet<>();

    private final Set<Spot> ends = new HashSet<>();

    LoopCheck(Draft draft) {
        this.draft = draft;
    }

    void run() {
        int before;
        do {
            before = runsOut.size() + ends.size();
            draft.dialogs.values().forEach(this::walk);
        } while (before < runsOut.size() + ends.size());
        trim();
        var told = new HashSet<Spot>();
        for (var spot : leads.keySet()) {
            if (!told.contains(spot)) {
                var loop = loop(spot);
                if (!loop.isEmpty()) {
                    told.addAll(loop);
                    tell(loop);
                }
            }
        }
    }

    private void walk(Dialog dialog) {
        for (var node : dialog.nodes().values()) {
            var spot = new Spot(dialog.name(), node.name());
            leads.computeIfAbsent(spot, _ -> new LinkedHashMap<>());
            if (passes(spot, node.steps())) {
                runsOut.add(spot);
            }
        }
    }

    /** Whether the steps can run out without a question. */
    private boolean passes(Spot spot, List<Step> steps) {
        for (var step : steps) {
            boolean goesOn =
                    switch (step) {
                        case Step.Offer _ -> false;
                        case Step.End _ -> {
                            ends.add(spot);
                            yield false;
                        }
                        case Step.Go(var place, var node) -> jump(spot, place, node);
                        case Step.GoBy(var place, _, var nodes, var otherwise) -> {
                            nodes.values().forEach(node -> jump(spot, place, node));
                            yield otherwise != null && jump(spot, place, otherwise);
                        }
                        case Step.Call(var place, var target) -> call(spot, place, target);
                        case Step.If(_, _, var then, var otherwise) -> {
                            boolean one = passes(spot, then);
                            boolean other = passes(spot, otherwise);
                            yield one || other;
                        }
                        case Step.Say _, Step.Ask _, Step.Show _, Step.Letter _, Step.Set _ -> true;
                    };
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    /** A jump does not come back: what it leads to decides how its node comes out. */
    private boolean jump(Spot from, Place place, String node) {
        var to = new Spot(from.dialog(), node);
        lead(from, place, to);
        if (runsOut.contains(to)) {
            runsOut.add(from);
        }
        if (ends.contains(to)) {
            ends.add(from);
        }
        return false;
    }

    private boolean call(Spot from, Place place, String target) {
        var node = new Spot(from.dialog(), target);
        var dialog = draft.dialogs.get(from.dialog());
        if (dialog != null && dialog.nodes().containsKey(target)) {
            lead(from, place, node);
            if (ends.contains(node)) {
                ends.add(from);
            }
            return runsOut.contains(node);
        }
        var start = new Spot(target, Dialog.START);
        lead(from, place, start);
        return runsOut.contains(start) || ends.contains(start);
    }

    private void lead(Spot from, Place place, Spot to) {
        leads.computeIfAbsent(from, _ -> new LinkedHashMap<>()).putIfAbsent(to, place);
    }

    /**
     * Takes away what leads nowhere, again and again: what is left are loops and what is between.
     */
    private void trim() {
        boolean changed;
        do {
            leads.values().forEach(to -> to.keySet().removeIf(spot -> !leads.containsKey(spot)));
            changed = leads.values().removeIf(Map::isEmpty);
        } while (changed);
    }

    /** The shortest way from a node back to itself; empty where there is none. */
    private List<Spot> loop(Spot start) {
        var cameFrom = new HashMap<Spot, Spot>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var spot = waiting.pop();
            for (var next : leads.getOrDefault(spot, Map.of()).keySet()) {
                if (cameFrom.putIfAbsent(next, spot) == null) {
                    waiting.add(next);
                }
            }
        }
        var way = new LinkedHashSet<Spot>();
        @Nullable Spot spot = cameFrom.get(start);
        while (spot != null && way.add(spot) && !spot.equals(start)) {
            spot = cameFrom.get(spot);
        }
        return List.copyOf(way.reversed());
    }

    private void tell(List<Spot> loop) {
        var first = loop.getFirst();
        var next = loop.size() > 1 ? loop.get(1) : first;
        var place = leads.getOrDefault(first, Map.of()).get(next);
        if (place != null) {
            var way =
                    loop.stream()
                            .limit(8)
                            .map(spot -> spot.within(first.dialog()))
                            .collect(Collectors.joining(" → "));
            draft.problems.add(
                    Code.ENDLESS_LOOP,
                    place,
                    "this goes round without a question: " + way + " → " + first.node(),
                    "put an offer into the loop, or end it");
        }
    }
}
