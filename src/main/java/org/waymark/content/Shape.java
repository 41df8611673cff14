package org.waymark.content;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a place of a file. Shapes are data: they drive the check of every file, the
 * nearest valid key, and what can be told about the format.
 */
sealed interface Shape {

    /** What belongs here, in a few words: "a text". */
    String what();

    /** One text. Its inside, where it has rules of its own, is read by the reader of its kind. */
    record Words(String what, Pattern pattern) implements Shape {
        private static final Pattern ANYTHING = Pattern.compile("(?s).*\\S.*");

        Words(String what) {
            this(what, ANYTHING);
        }

        Words(String what, String pattern) {
            this(what, Pattern.compile(pattern));
        }

        boolean fits(String text) {
            return pattern.matcher(text).matches();
        }
    }

    /** A name: lower case, digits, {@code -} and {@code _}; of an intent, dots too. */
    record Name(String what, boolean dots) implements Shape {
        Name(String what) {
            this(what, false);
        }
    }

    /** One of a few words. */
    record Choice(String what, List<String> words) implements Shape {}

    /** {@code true} or {@code false}. */
    record Flag(String what) implements Shape {}

    record ListOf(String what, Shape item) implements Shape {}

    /** Keys of the writer's own choice, all with values of one shape. */
    record MapOf(String what, Shape key, Shape value) implements Shape {}

    /** Fixed keys; with {@code rest}, others of the writer's own choice too. */
    record Keyed(String what, List<Field> fields, @Nullable MapOf rest) implements Shape {
        Keyed(String what, Field... fields) {
            this(what, List.of(fields), null);
        }
    }

    /** A list, keys or a text, told apart by their YAML kind; at most one shape of each. */
    record Either(String what, List<Shape> shapes) implements Shape {}

    /** Told apart by the first key that is the first field of one of them; or one of some words. */
    record Verbs(String what, List<Keyed> verbs, List<String> words) implements Shape {}

    /** A shape of {@link StepShapes} that contains itself, by its name. */
    record Named(String what, String name) implements Shape {}

    /** One key: whether it has to be there, what may follow it, and what it is for. */
    record Field(String key, boolean required, Shape shape, String purpose) {
        static Field required(String key, Shape shape, String purpose) {
            return new Field(key, true, shape, purpose);
        }

        static Field optional(String key, Shape shape, String purpose) {
            return new Field(key, false, shape, purpose);
        }
    }
}
