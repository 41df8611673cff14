package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Shape.Field;
import org.waymark.content.Shape.Keyed;

/** Holds a value against its shape. What does not fit is reported once, and reads as nothing. */
final class ShapeCheck {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,49}");
    private static final Pattern DOTTED = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,49}");

    private final Problems problems;

    ShapeCheck(Problems problems) {
        this.problems = problems;
    }

    /** The value, without what does not fit. */
    Value check(Shape shape, Value value) {
        return switch (shape) {
            case Shape.Words words -> words(words, value);
            case Shape.Name name -> name(name, value);
            case Shape.Choice choice -> choice(choice, value);
            case Shape.Flag flag ->
                    choice(new Shape.Choice(flag.what(), List.of("true", "false")), value);
            case Shape.ListOf list -> list(list, value);
            case Shape.MapOf map -> map(map, value);
            case Keyed keyed -> keyed(keyed, value);
            case Shape.Either either -> either(either, value);
            case Shape.Verbs verbs -> verbs(verbs, value);
            case Shape.Named named -> check(StepShapes.named(named), value);
        };
    }

    private Value words(Shape.Words shape, Value value) {
        if (!(value instanceof Value.Scalar scalar)) {
            return wrong(shape, value);
        }
        return shape.fits(scalar.text()) ? scalar : odd(shape, scalar, "");
    }

    private Value name(Shape.Name shape, Value value) {
        if (!(value instanceof Value.Scalar scalar)) {
            return wrong(shape, value);
        }
        if (scalar.looksBoolean()) {
            problems.add(
                    Code.BOOLEAN_NAME,
                    scalar.place(),
                    "YAML reads " + scalar.text() + " as a switch, not as " + shape.what(),
                    "choose another name, or put it in quotes");
            return scalar;
        }
        if (!(shape.dots() ? DOTTED : NAME).matcher(scalar.text()).matches()) {
            problems.add(
                    Code.BAD_NAME,
                    scalar.place(),
                    Problems.quote(scalar.text()) + " is not " + shape.what(),
                    "use lower case, digits, - and _"
                            + (shape.dots() ? ", and dots" : "")
                            + ", at most 50");
        }
        return scalar;
    }

    private Value choice(Shape.Choice shape, Value value) {
        if (!(value instanceof Value.Scalar scalar)) {
            return wrong(shape, value);
        }
        return shape.words().contains(scalar.text())
                ? scalar
                : odd(shape, scalar, Near.mend(scalar.text(), shape.words(), ""));
    }

    private Value list(Shape.ListOf shape, Value value) {
        if (!(value instanceof Value.Items items)) {
            var alone = wrong(shape, value);
            return value instanceof Value.Scalar
                    ? new Value.Items(value.place(), List.of(value))
                    : alone;
        }
        return new Value.Items(
                items.place(),
                items.items().stream()
                        .map(item -> check(shape.item(), item))
                        .filter(item -> !(item instanceof Value.Nothing))
                        .toList());
    }

    private Value map(Shape.MapOf shape, Value value) {
        if (!(value instanceof Value.Keys keys)) {
            return wrong(shape, value);
        }
        return new Value.Keys(
                keys.place(),
                keys.entries().stream().flatMap(entry -> entry(shape, entry)).toList());
    }

    private java.util.stream.Stream<Value.Entry> entry(Shape.MapOf shape, Value.Entry entry) {
        var checked = check(shape.value(), entry.value());
        return check(shape.key(), entry.key()) instanceof Value.Scalar key
                ? java.util.stream.Stream.of(new Value.Entry(key, checked))
                : java.util.stream.Stream.of();
    }

    private Value keyed(Keyed shape, Value value) {
        if (!(value instanceof Value.Keys keys)) {
            return wrong(shape, value);
        }
        var kept = new ArrayList<Value.Entry>();
        for (var entry : keys.entries()) {
            var field = field(shape, entry.key().text());
            if (field != null) {
                kept.add(new Value.Entry(entry.key(), check(field.shape(), entry.value())));
            } else if (shape.rest() != null) {
                entry(shape.rest(), entry).forEach(kept::add);
            } else {
                unknown(shape, entry);
            }
        }
        for (var field : shape.fields()) {
            if (field.required()
                    && keys.entries().stream().noneMatch(e -> e.key().text().equals(field.key()))) {
                problems.add(
                        Code.MISSING_KEY,
                        keys.place(),
                        "'" + field.key() + ":' is missing",
                        "add it, with " + field.shape().what() + ": " + field.purpose());
            }
        }
        return new Value.Keys(keys.place(), List.copyOf(kept));
    }

    private static @Nullable Field field(Keyed shape, String key) {
        return shape.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private void unknown(Keyed shape, Value.Entry entry) {
        var key = entry.key();
        var keys = shape.fields().stream().map(Field::key).toList();
        problems.add(
                Code.UNKNOWN_KEY,
                key.place(),
                Problems.quote(key.text()) + " does not belong to " + shape.what(),
                entry.value() instanceof Value.Nothing
                        ? "put quotes around a text in { } that has a comma or a colon in it"
                        : Near.mend(key.text(), keys, "remove it, or look at dialogs/README.md"));
    }

    private Value either(Shape.Either shape, Value value) {
        for (var option : shape.shapes()) {
            boolean fits =
                    switch (value) {
                        case Value.Scalar _ ->
                                option instanceof Shape.Words || option instanceof Shape.Name;
                        case Value.Items _ -> option instanceof Shape.ListOf;
                        case Value.Keys _ -> option instanceof Keyed;
                        case Value.Nothing _ -> false;
                    };
            if (fits) {
                return check(option, value);
            }
        }
        return wrong(shape, value);
    }

    private Value verbs(Shape.Verbs shape, Value value) {
        if (value instanceof Value.Scalar scalar && shape.words().contains(scalar.text())) {
            return scalar;
        }
        if (!(value instanceof Value.Keys keys) || keys.entries().isEmpty()) {
            return wrong(shape, value);
        }
        for (var entry : keys.entries()) {
            for (var verb : shape.verbs()) {
                if (verb.fields().getFirst().key().equals(entry.key().text())) {
                    return check(verb, value);
                }
            }
        }
        var first = keys.entries().getFirst().key();
        var names = new ArrayList<>(shape.verbs().stream().map(Keyed::what).toList());
        names.addAll(shape.words());
        problems.add(
                Code.UNKNOWN_KEY,
                first.place(),
                Problems.quote(first.text()) + " is not " + shape.what(),
                Near.mend(first.text(), names, ""));
        return new Value.Nothing(value.place());
    }

    private Value odd(Shape shape, Value.Scalar scalar, String mend) {
        problems.add(
                Code.WRONG_VALUE,
                scalar.place(),
                (scalar.text().isBlank() ? "nothing" : Problems.quote(scalar.text()))
                        + " stands where "
                        + shape.what()
                        + " should be",
                mend.isEmpty() ? "write " + shape.what() : mend);
        return scalar.text().isBlank() ? new Value.Nothing(scalar.place()) : scalar;
    }

    private Value wrong(Shape shape, Value value) {
        var found =
                switch (value) {
                    case Value.Scalar scalar -> Problems.quote(scalar.text());
                    case Value.Items _ -> "a list";
                    case Value.Keys _ -> "a group of keys";
                    case Value.Nothing _ -> "nothing";
                };
        problems.add(
                Code.WRONG_TYPE,
                value.place(),
                found + " stands where " + shape.what() + " should be",
                "write " + shape.what());
        return new Value.Nothing(value.place());
    }
}
