package org.waymark.content;

import java.util.List;
import org.waymark.dialog.Place;

/**
 * A piece of a file with its place. Each way to read it works on every kind: what is missing, or of
 * another kind, reads as empty, so that one mistake does not hide the next.
 */
sealed interface Value {

    Place place();

    default String text() {
        return "";
    }

    default List<Value> items() {
        return List.of();
    }

    default List<Entry> entries() {
        return List.of();
    }

    /** The value of a key; where there is none, nothing, at this place. */
    default Value get(String key) {
        return entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Entry::value)
                .findFirst()
                .orElse(new Nothing(place()));
    }

    default boolean has(String key) {
        return !(get(key) instanceof Nothing);
    }

    /** One or several: the items of a list, or this value as the only one. */
    default List<Value> several() {
        return switch (this) {
            case Scalar scalar -> List.of(scalar);
            case Items(_, var items) -> items;
            case Keys keys -> List.of(keys);
            case Nothing _ -> List.of();
        };
    }

    default List<String> texts() {
        return several().stream().map(Value::text).filter(text -> !text.isEmpty()).toList();
    }

    /**
     * A text, a number, a date or a switch, as it is written.
     *
     * @param looksBoolean whether YAML reads it as a switch, as it does with a plain {@code no}
     */
    record Scalar(Place place, String text, boolean looksBoolean) implements Value {}

    record Items(Place place, List<Value> items) implements Value {}

    record Keys(Place place, List<Entry> entries) implements Value {}

    /** What is not there, and the place where it is missed. */
    record Nothing(Place place) implements Value {}

    record Entry(Scalar key, Value value) {}
}
