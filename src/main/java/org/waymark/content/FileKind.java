package org.waymark.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files, told apart by where they stand. The first that fits is the kind. */
enum FileKind {
    SITE("site.yaml", Shapes.SITE, ""),
    SLOTS("slots.yaml", Shapes.SLOTS, ""),
    PATTERNS("patterns.yaml", Shapes.PATTERNS, ""),
    HELP("safety/help.yaml", Shapes.HELP, ""),
    HARMLESS("safety/harmless.yaml", Shapes.HARMLESS, ""),
    CONCERN("safety/*.yaml", Shapes.CONCERN, "concern"),
    TOPIC("topics/*.yaml", Shapes.TOPIC, "dialog"),
    INTENT("intents/*.yaml", Shapes.INTENT_FILE, "intent"),
    RESOURCES("resources/*.yaml", Shapes.RESOURCE_FILE, ""),
    LETTER("letters/*.yaml", Shapes.LETTER_FILE, "letter"),
    TESTS("tests/*.yaml", TestShapes.TESTS, "");

    private final String path;
    private final Shape shape;
    private final String nameKey;

    FileKind(String path, Shape shape, String nameKey) {
        this.path = path;
        this.shape = shape;
        this.nameKey = nameKey;
    }

    static Optional<FileKind> of(String file) {
        return Arrays.stream(values()).filter(kind -> kind.fits(file)).findFirst();
    }

    private boolean fits(String file) {
        if (!path.contains("*")) {
            return file.equals(path);
        }
        var folder = path.substring(0, path.indexOf('*'));
        return file.startsWith(folder)
                && file.endsWith(".yaml")
                && file.indexOf('/', folder.length()) < 0;
    }

    String path() {
        return path;
    }

    Shape shape() {
        return shape;
    }

    /**
     * The key that names what the file declares and gives the file its name; empty where none does.
     */
    String nameKey() {
        return nameKey;
    }

    /** What only such a file declares, by other names than its own. */
    List<Names.Kind> declares() {
        return switch (this) {
            case SLOTS, TOPIC -> List.of(Names.Kind.SLOT);
            case RESOURCES -> List.of(Names.Kind.RESOURCE);
            case SITE -> List.of(Names.Kind.FIELD);
            case PATTERNS, HELP, HARMLESS, CONCERN, INTENT, LETTER, TESTS -> List.of();
        };
    }

    /** What the file's own name declares, if anything. */
    Optional<Names.Kind> declaresByName() {
        return switch (this) {
            case TOPIC -> Optional.of(Names.Kind.DIALOG);
            case INTENT -> Optional.of(Names.Kind.INTENT);
            case LETTER -> Optional.of(Names.Kind.LETTER);
            case SITE, SLOTS, PATTERNS, HELP, HARMLESS, CONCERN, RESOURCES, TESTS ->
                    Optional.empty();
        };
    }
}
