package org.waymark.dialog;

import java.util.List;
import java.util.Map;

/** A condition over slots. A comparison with an unknown slot is false either way. */
public sealed interface Condition {

    record Is(String slot, List<String> values) implements Condition {}

    record IsNot(String slot, List<String> values) implements Condition {}

    record IsKnown(String slot) implements Condition {}

    record Not(Condition inner) implements Condition {}

    record And(List<Condition> all) implements Condition {}

    record Or(List<Condition> any) implements Condition {}

    /** Whether it holds, given the values that are known. */
    default boolean holds(Map<String, String> known) {
        return switch (this) {
            case Is(var slot, var values) -> {
                var value = known.get(slot);
                yield value != null && values.contains(value);
            }
            case IsNot(var slot, var values) -> {
                var value = known.get(slot);
                yield value != null && !values.contains(value);
            }
            case IsKnown(var slot) -> known.containsKey(slot);
            case Not(var inner) -> !inner.holds(known);
            case And(var all) -> all.stream().allMatch(part -> part.holds(known));
            case Or(var any) -> any.stream().anyMatch(part -> part.holds(known));
        };
    }
}
