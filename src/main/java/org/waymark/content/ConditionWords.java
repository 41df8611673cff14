package org.waymark.content;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.dialog.Condition;

/** Writes a condition as its writer would. */
final class ConditionWords {

    private ConditionWords() {}

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.Is(var slot, var values) -> compared(slot, values, " == ", " in ");
            case Condition.IsNot(var slot, var values) ->
                    compared(slot, values, " != ", " not in ");
            case Condition.IsKnown(var slot) -> slot + " is known";
            case Condition.Not(Condition.IsKnown(var slot)) -> slot + " is not known";
            case Condition.Not(var inner) -> "not (" + of(inner) + ")";
            case Condition.And(var all) ->
                    all.stream().map(ConditionWords::part).collect(Collectors.joining(" and "));
            case Condition.Or(var any) ->
                    any.stream().map(ConditionWords::of).collect(Collectors.joining(" or "));
        };
    }

    private static String part(Condition condition) {
        return condition instanceof Condition.Or ? "(" + of(condition) + ")" : of(condition);
    }

    private static String compared(String slot, List<String> values, String one, String several) {
        return values.size() == 1
                ? slot + one + values.getFirst()
                : slot + several + "[" + String.join(", ", values) + "]";
    }
}
