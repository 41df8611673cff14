package org.waymark.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Condition;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.Place;
import org.waymark.dialog.Step;

/**
 * Every point is told by a step that a visitor can come to, and no step is come to by those for
 * whom it is not: whatever the slots may be there, {@code not-for:} cannot hold. A step with {@code
 * not-for:} stands under an {@code if} of its own, so that one whom a change or a pause has made
 * such a person is passed by; here it is that {@code if} that is looked at.
 */
final class PointCheck {

    private final Draft draft;
    private final Map<Place, Telling> tellings = new HashMap<>();
    private final Map<Place, Set<String>> forbidden = new HashMap<>();
    private final Set<Place> reached = new HashSet<>();
    private final Map<String, Set<String>> opens = new HashMap<>();

    PointCheck(Draft draft) {
        this.draft = draft;
        draft.tellings.forEach(telling -> tellings.put(telling.step(), telling));
    }

    void run() {
        var flow = new ValueFlow(draft);
        for (var dialog : draft.dialogs.values()) {
            flow.follow(dialog, (step, values) -> at(dialog.name(), step, values));
        }
        draft.tellings.forEach(this::tell);
        draft.told.addAll(table());
        if (!draft.points.isEmpty()) {
            draft.tellings.forEach(telling -> telling.points().forEach(this::known));
            draft.told.stream().filter(row -> row.topic().isEmpty()).forEach(this::nowhere);
        }
    }

    private void at(String dialog, Step step, Values values) {
        reached.add(step.place());
        if (step instanceof Step.Call(_, var target)) {
            opens.computeIfAbsent(dialog, _ -> new HashSet<>()).add(target);
        } else if (step instanceof Step.Offer offer) {
            opens.computeIfAbsent(dialog, _ -> new HashSet<>()).addAll(offer.dialogs());
        }
        var telling = tellings.get(step.place());
        if (telling != null && telling.notFor() != null && step instanceof Step.If) {
            possible(telling.notFor(), values)
                    .forEach(part ->
                            forbidden
                                    .computeIfAbsent(telling.step(), _ -> new LinkedHashSet<>())
                                    .add(part));
        }
    }

    /** The parts of a condition that may hold. */
    private static List<String> possible(Condition condition, Values values) {
        var parts = condition instanceof Condition.Or(var any) ? any : List.of(condition);
        return parts.stream()
                .filter(part -> values.where(part, true) != null)
                .map(ConditionWords::of)
                .toList();
    }

    private void tell(Telling telling) {
        var parts = forbidden.get(telling.step());
        if (parts != null) {
            draft.problems.add(
                    Code.TOLD_TO_FORBIDDEN,
                    telling.place(),
                    "this is not for those for whom "
                            + Problems.quote(String.join(" or ", parts))
                            + ", and that may hold here",
                    "lead them past it with an if: before it, after the last question");
        }
    }

    private void known(Value point) {
        if (draft.points.keySet().stream().noneMatch(it -> it.text().equals(point.text()))) {
            draft.problems.add(
                    Code.UNKNOWN_POINT,
                    point.place(),
                    "no point " + Problems.quote(point.text()),
                    "declare it in points.yaml, or take it off");
        }
    }

    private void nowhere(Told row) {
        draft.problems.add(
                Code.POINT_NOT_TOLD,
                row.place(),
                "no step tells " + row.point(),
                "write it on tells: of the step that does");
    }

    private List<Told> table() {
        var open = open();
        var rows = new ArrayList<Told>();
        for (var point : draft.points.entrySet()) {
            var name = point.getKey().text();
            var steps = draft.tellings.stream().filter(telling -> telling.tells(name)).toList();
            steps.forEach(telling -> rows.add(row(name, point.getValue(), telling, open)));
            if (steps.isEmpty()) {
                rows.add(nobody(name, point.getValue(), point.getKey().place()));
            }
        }
        return rows;
    }

    private Told row(String point, String text, Telling telling, Set<String> open) {
        return new Told(
                point,
                text,
                telling.dialog(),
                telling.node(),
                telling.place(),
                telling.written(),
                open.contains(telling.dialog()) && reached.contains(telling.step()),
                forbidden.containsKey(telling.step()));
    }

    private static Told nobody(String point, String text, Place place) {
        return new Told(point, text, "", "", place, "", false, false);
    }

    /** The dialogs that open by themselves or by an intent, and those that they lead to. */
    private Set<String> open() {
        var open = new LinkedHashSet<String>(Guidance.MENUS);
        open.add(Guidance.PEOPLE);
        draft.opensOn.forEach(line -> open.add(line.dialog()));
        draft.concerns.forEach(concern -> open.add(concern.shows().text()));
        draft.concerns.stream()
                .flatMap(concern -> concern.offers().stream())
                .forEach(topic -> open.add(topic.text()));
        Draft.@Nullable HelpFile help = draft.help;
        if (help != null) {
            open.add(help.dialog().text());
        }
        var waiting = new ArrayDeque<>(open);
        while (!waiting.isEmpty()) {
            opens.getOrDefault(waiting.pop(), Set.of()).stream()
                    .filter(open::add)
                    .forEach(waiting::add);
        }
        return open;
    }
}
