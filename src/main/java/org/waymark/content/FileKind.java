package org.waymark.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files, told apart by where they stand. The first that fits is the kind. */
enum FileKind {
    SITE("site.yaml", ""),
    SLOTS("slots.yaml", ""),
    PATTERNS("patterns.yaml", ""),
    STYLE("style.yaml", ""),
    POINTS("points.yaml", ""),
    HELP("safety/help.yaml", ""),
    HARMLESS("safety/harmless/*.yaml", ""),
    CONCERN("safety/*.yaml", "concern"),
    TOPIC("topics/*.yaml", "dialog"),
    INTENT("intents/*.yaml", "intent"),
    RESOURCES("resources/*.yaml", ""),
    LETTER("letters/*.yaml", "letter"),
    TESTS("tests/*.yaml", "");

    private final String path;
    private final String nameKey;

    FileKind(String path, String nameKey) {
        this.path = path;
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
        return switch (this) {
            case SITE -> Shapes.SITE;
            case SLOTS -> Shapes.SLOTS;
            case PATTERNS -> Shapes.PATTERNS;
            case STYLE -> StyleShapes.STYLE;
            case POINTS -> StyleShapes.POINTS;
            case HELP -> Shapes.HELP;
            case HARMLESS -> Shapes.HARMLESS;
            case CONCERN -> Shapes.CONCERN;
            case TOPIC -> Shapes.TOPIC;
            case INTENT -> Shapes.INTENT_FILE;
            case RESOURCES -> ResourceShapes.FILE;
            case LETTER -> Shapes.LETTER_FILE;
            case TESTS -> TestShapes.TESTS;
        };
    }

    /**
     * The key that names what the file declares and gives the file its name; empty where none does.
     */
    String nameKey() {
        return nameKey;
    }

    /** Whether such a file is reviewed and signed off. */
    boolean isSignedOff() {
        return switch (this) {
            case TOPIC, LETTER, HELP, CONCERN -> true;
            case SITE, SLOTS, PATTERNS, STYLE, POINTS, HARMLESS, INTENT, RESOURCES, TESTS -> false;
        };
    }

    /** What only such a file declares, by other names than its own. */
    List<Names.Kind> declares() {
        return switch (this) {
            case SLOTS, TOPIC -> List.of(Names.Kind.SLOT);
            case RESOURCES -> List.of(Names.Kind.RESOURCE);
            case SITE -> List.of(Names.Kind.FIELD);
            case PATTERNS, STYLE, POINTS, HELP, HARMLESS, CONCERN, INTENT, LETTER, TESTS ->
                    List.of();
        };
    }

    /** What the file's own name declares, if anything. */
    Optional<Names.Kind> declaresByName() {
        return switch (this) {
            case TOPIC -> Optional.of(Names.Kind.DIALOG);
            case INTENT -> Optional.of(Names.Kind.INTENT);
            case LETTER -> Optional.of(Names.Kind.LETTER);
            case SITE, SLOTS, PATTERNS, STYLE, POINTS, HELP, HARMLESS, CONCERN, RESOURCES, TESTS ->
                    Optional.empty();
        };
    }
}
