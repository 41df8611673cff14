package org.waymark.content;

import java.time.LocalDate;
import java.util.List;

/**
 * What the content holds, for those who answer for it.
 *
 * @param told each point of the guidance with each step that tells it
 * @param facts each resource with each of its nations
 * @param missing facts that nobody has found yet
 * @param gaps what keeps it from being released
 */
public record Inventory(
        List<Told> told, List<Fact> facts, List<String> missing, List<Problem> gaps) {

    static Inventory of(Draft draft, LocalDate today) {
        var urgent = new Urgent(draft).contacts();
        return new Inventory(
                List.copyOf(draft.told),
                draft.facts.stream()
                        .map(fact -> urgent.contains(fact.resource()) ? fact.asUrgent() : fact)
                        .toList(),
                draft.missing.stream().map(Value::text).toList(),
                new ReleaseCheck(draft, today).run());
    }
}
