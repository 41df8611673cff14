package org.waymark.content;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Place;
import org.waymark.dialog.Resource;
import org.waymark.dialog.Step;

/**
 * Always one open door: where people in danger or harmed are led, the first contact that they see
 * is open day and night, in every nation and where the nation is not known. On later screens no
 * contact with other hours comes first.
 */
final class DoorCheck {

    private static final int DEEPEST = 30;

    private final Draft draft;
    private final Map<String, Set<String>> world = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<Finding, Set<String>> found = new LinkedHashMap<>();
    private final Set<String> crisis;
    private int depth;

    /** What is wrong somewhere; the nations in which it is are gathered. */
    private record Finding(Place place, String what) {}

    /** How far a visitor is on the screen. */
    private enum Screen {
        /** The first one, with no contact on it yet. */
        ENTRY,
        /** A later one, with no contact on it yet. */
        LATER,
        /** One that has shown a contact. */
        BEGUN
    }

    /** Ways that are followed apart, since what is shown depends on both. */
    private record At(Screen screen, String nation) {}

    /** What the other slots may be, on each way that leads to a step. */
    private static final class Ways extends LinkedHashMap<At, Values> {
        private static final long serialVersionUID = 1L;

        boolean join(At at, @Nullable Values values) {
            var joined = Values.join(get(at), values);
            return joined != null && !joined.equals(put(at, joined));
        }

        boolean join(Ways others) {
            boolean grown = false;
            for (var entry : others.entrySet()) {
                grown |= join(entry.getKey(), entry.getValue());
            }
            return grown;
        }
    }

    DoorCheck(Draft draft) {
        this.draft = draft;
        this.crisis = new Urgent(draft).crisis();
        draft.slots.forEach((name, slot) -> world.put(name, withUnknown(slot.options().keySet())));
        world.put(SlotReading.DANGER, withUnknown(Set.of("noticed")));
        world.putIfAbsent(Resource.NATION, Set.of(Values.UNKNOWN));
        Steps.of(draft.dialogs.values())
                .forEach(step -> {
                    if (step instanceof Step.Set(_, var slot, var value)) {
                        sets.computeIfAbsent(slot, _ -> new LinkedHashSet<>()).add(value);
                    }
                });
    }

    private static Set<String> withUnknown(Set<String> options) {
        var all = new LinkedHashSet<>(options);
        all.add(Values.UNKNOWN);
        return Set.copyOf(all);
    }

    void run() {
        for (var name : new Urgent(draft).doors()) {
            var dialog = draft.dialogs.get(name);
            if (dialog != null) {
                var outcome = new Walk(dialog).run(Dialog.START, beginning());
                outcome.keySet().stream()
                        .filter(at -> at.screen() == Screen.ENTRY)
                        .forEach(at -> find(dialog.place(), at, "a way through shows no contact"));
            }
        }
        found.forEach(this::tell);
    }

    private Ways beginning() {
        var ways = new Ways();
        for (var nation : Objects.requireNonNull(world.get(Resource.NATION))) {
            var values = Values.anything(world).with(Resource.NATION, Set.of(nation));
            ways.put(new At(Screen.ENTRY, nation), values);
        }
        return ways;
    }

    private void find(Place place, At at, String what) {
        found.computeIfAbsent(new Finding(place, what), _ -> new TreeSet<>()).add(at.nation());
    }

    private void tell(Finding finding, Set<String> nations) {
        boolean everywhere = nations.contains(Values.UNKNOWN);
        draft.problems.add(
                Code.NO_OPEN_DOOR,
                finding.place(),
                finding.what() + (everywhere ? "" : " in " + String.join(", ", nations)),
                "people in danger or harmed come here: first show one with hours: always");
    }

    /** One dialog, from one of its nodes on. */
    private final class Walk {

        private final Dialog dialog;
        private final Map<String, Ways> before = new LinkedHashMap<>();
        private final ArrayDeque<String> waiting = new ArrayDeque<>();
        private final Ways left = new Ways();

        Walk(Dialog dialog) {
            this.dialog = dialog;
        }

        /** Where it is left, by its end or by running out. */
        Ways run(String start, Ways from) {
            if (++depth < DEEPEST) {
                reach(start, from);
                while (!waiting.isEmpty()) {
                    var name = waiting.pop();
                    var node = dialog.nodes().get(name);
                    if (node != null) {
                        var ways = new Ways();
                        ways.join(Objects.requireNonNull(before.get(name)));
                        left.join(steps(node.steps(), ways));
                    }
                }
            }
            depth--;
            return left;
        }

        private void reach(String node, Ways ways) {
            if (before.computeIfAbsent(node, _ -> new Ways()).join(ways)) {
                waiting.add(node);
            }
        }

        private Ways steps(List<Step> steps, Ways from) {
            var ways = from;
            for (var step : steps) {
                if (ways.isEmpty()) {
                    break;
                }
                ways = step(step, ways);
            }
            return ways;
        }

        private Ways step(Step step, Ways ways) {
            return switch (step) {
                case Step.Say _, Step.Letter _ -> ways;
                case Step.Show(var place, var resource) -> shown(place, resource, ways);
                case Step.Set(_, var slot, var value) -> set(slot, value, ways);
                case Step.Ask(var place, var slot) -> asked(place, slot, ways);
                case Step.Offer offer -> paused(offer.place(), ways);
                case Step.If(_, var condition, var then, var otherwise) -> {
                    var yes = new Ways();
                    var no = new Ways();
                    ways.forEach((at, values) -> {
                        yes.join(at, values.where(condition, true));
                        no.join(at, values.where(condition, false));
                    });
                    var after = steps(then, yes);
                    after.join(steps(otherwise, no));
                    yield after;
                }
                case Step.Go(_, var node) -> {
                    reach(node, ways);
                    yield new Ways();
                }
                case Step.GoBy(_, var slot, var nodes, var otherwise) -> {
                    nodes.forEach((option, node) -> reach(node, held(ways, slot, option)));
                    if (otherwise != null) {
                        var rest = new Ways();
                        ways.forEach((at, values) ->
                                rest.join(at, values.without(slot, nodes.keySet())));
                        reach(otherwise, rest);
                    }
                    yield new Ways();
                }
                case Step.Call(_, var target) -> called(target, ways);
                case Step.End _ -> {
                    left.join(ways);
                    yield new Ways();
                }
            };
        }

        private static Ways held(Ways ways, String slot, String option) {
            var held = new Ways();
            ways.forEach((at, values) -> held.join(at, values.only(slot, Set.of(option))));
            return held;
        }

        private Ways called(String target, Ways ways) {
            if (dialog.nodes().containsKey(target)) {
                return new Walk(dialog).run(target, ways);
            }
            var other = draft.dialogs.get(target);
            return other == null ? ways : new Walk(other).run(Dialog.START, ways);
        }

        private Ways shown(Place place, String name, Ways ways) {
            var resource = draft.resources.get(name);
            if (resource == null) {
                return ways;
            }
            var after = new Ways();
            ways.forEach((at, values) -> {
                var nation = at.nation().equals(Values.UNKNOWN) ? null : at.nation();
                var variant = resource.variant(nation).filter(it -> isShown(it));
                if (variant.isEmpty()) {
                    after.join(at, values);
                } else {
                    first(place, at, name, variant.get());
                    after.join(new At(Screen.BEGUN, at.nation()), values);
                }
            });
            return after;
        }

        /** Crisis help passes over what is not sure enough for it. */
        private boolean isShown(Resource.Variant variant) {
            return variant.sure() || !crisis.contains(dialog.name());
        }

        private void first(Place place, At at, String name, Resource.Variant variant) {
            var hours = variant.hours();
            boolean isAlways = hours != null && hours.always();
            boolean closes = hours != null && !hours.always();
            if (at.screen() == Screen.ENTRY && !isAlways) {
                find(place, at, Problems.quote(name) + " comes first, and is not always open");
            } else if (at.screen() == Screen.LATER && closes) {
                find(place, at, Problems.quote(name) + " comes first on its screen, and closes");
            }
        }

        private static Ways set(String slot, String value, Ways ways) {
            var after = new Ways();
            ways.forEach((at, values) ->
                    after.join(
                            slot.equals(Resource.NATION) ? new At(at.screen(), value) : at,
                            values.with(slot, Set.of(value))));
            return after;
        }

        /** Where the slot is known there is no pause. */
        private Ways asked(Place place, String slot, Ways ways) {
            var after = new Ways();
            var asking = new Ways();
            ways.forEach((at, values) -> {
                after.join(at, values.without(slot, Set.of(Values.UNKNOWN)));
                asking.join(at, values.only(slot, Set.of(Values.UNKNOWN)));
            });
            paused(place, asking)
                    .forEach((at, values) ->
                            after.join(at, values.without(slot, Set.of(Values.UNKNOWN))));
            return after;
        }

        /** A new screen; what was not known of the nation may have been told in the pause. */
        private Ways paused(Place place, Ways ways) {
            var after = new Ways();
            for (var entry : ways.entrySet()) {
                if (entry.getKey().screen() == Screen.ENTRY) {
                    find(place, entry.getKey(), "this asks before it shows any contact");
                }
                var values = entry.getValue().afterPause(sets);
                for (var nation : Objects.requireNonNull(values.of(Resource.NATION))) {
                    after.join(
                            new At(Screen.LATER, nation),
                            values.only(Resource.NATION, Set.of(nation)));
                }
            }
            return after;
        }
    }
}
