package org.waymark.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Condition;

/**
 * Which values each slot may have at some point of a topic. A slot of which nothing is known to the
 * checker may have any of its options, or be unknown.
 *
 * @param possible by slot, where it is less than anything
 * @param world all options of each slot, and {@link #UNKNOWN}
 */
record Values(Map<String, Set<String>> possible, Map<String, Set<String>> world) {

    /** Stands for a slot that is not known. */
    static final String UNKNOWN = "?";

    static Values anything(Map<String, Set<String>> world) {
        return new Values(Map.of(), world);
    }

    Set<String> of(String slot) {
        var some = possible.get(slot);
        return some != null ? some : world.getOrDefault(slot, Set.of(UNKNOWN));
    }

    /** With the slot held to some values; none where it has none left, which is no way at all. */
    @Nullable Values only(String slot, Set<String> values) {
        if (!world.containsKey(slot)) {
            return this;
        }
        var left = new TreeSet<>(of(slot));
        left.retainAll(values);
        return left.isEmpty() ? null : with(slot, left);
    }

    @Nullable Values without(String slot, Set<String> values) {
        var left = new TreeSet<>(of(slot));
        left.removeAll(values);
        return only(slot, left);
    }

    Values with(String slot, Set<String> values) {
        var changed = new HashMap<>(possible);
        if (values.equals(world.get(slot))) {
            changed.remove(slot);
        } else {
            changed.put(slot, Set.copyOf(values));
        }
        return new Values(Map.copyOf(changed), world);
    }

    /** What may hold where two ways meet. */
    static @Nullable Values join(@Nullable Values one, @Nullable Values other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        var joined = anything(one.world());
        for (var slot : one.possible().keySet()) {
            var values = new HashSet<>(one.of(slot));
            values.addAll(other.of(slot));
            joined = joined.with(slot, values);
        }
        return joined;
    }

    /**
     * After a pause, in which visitors may tell what was unknown, or be somewhere else that sets a
     * slot.
     */
    Values afterPause(Map<String, Set<String>> sets) {
        var after = this;
        for (var slot : possible.keySet()) {
            var values = new HashSet<>(of(slot));
            values.addAll(sets.getOrDefault(slot, Set.of()));
            after =
                    values.contains(UNKNOWN)
                            ? after.with(slot, world.getOrDefault(slot, Set.of()))
                            : after.with(slot, values);
        }
        return after;
    }

    /** What may hold where the condition comes out like this; none where it cannot. */
    @Nullable Values where(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.Is(var slot, var options) ->
                    holds ? only(slot, Set.copyOf(options)) : without(slot, Set.copyOf(options));
            case Condition.IsNot(var slot, var options) -> {
                var others = new HashSet<>(options);
                others.add(UNKNOWN);
                yield holds ? without(slot, others) : only(slot, others);
            }
            case Condition.IsKnown(var slot) ->
                    holds ? without(slot, Set.of(UNKNOWN)) : only(slot, Set.of(UNKNOWN));
            case Condition.Not(var inner) -> where(inner, !holds);
            case Condition.And(var all) -> holds ? every(all, true) : some(all, false);
            case Condition.Or(var any) -> holds ? some(any, true) : every(any, false);
        };
    }

    private @Nullable Values every(List<Condition> parts, boolean holds) {
        @Nullable Values left = this;
        for (var part : parts) {
            left = left == null ? null : left.where(part, holds);
        }
        return left;
    }

    private @Nullable Values some(List<Condition> parts, boolean holds) {
        @Nullable Values reached = null;
        for (var part : parts) {
            reached = join(reached, where(part, holds));
        }
        return reached;
    }
}
