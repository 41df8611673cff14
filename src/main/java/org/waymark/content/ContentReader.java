package org.waymark.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.dialog.Place;

/**
 * Reads and checks a content folder: each file by its shape, then all of them together.
 *
 * <pre>
 *   var result = ContentReader.read(SourceFolder.of(Path.of("dialogs")));
 *   result.problems().forEach(System.err::println);
 * </pre>
 */
public final class ContentReader {

    /** Where days begin and end. */
    public static final ZoneId UK = ZoneId.of("Europe/London");

    private final SourceFolder folder;
    private final Draft draft = new Draft();
    private final Set<FileKind> found = EnumSet.noneOf(FileKind.class);
    private final Set<FileKind> broken = EnumSet.noneOf(FileKind.class);

    private final LocalDate today;

    private ContentReader(SourceFolder folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
    }

    /** Reads the folder; what cannot be served is absent, and every problem says why. */
    public static Result read(SourceFolder folder) {
        return read(folder, LocalDate.now(UK));
    }

    /** Reads the folder as on some day, which tells which reviews are due. */
    static Result read(SourceFolder folder, LocalDate today) {
        return new ContentReader(folder, today).read();
    }

    /**
     * What came of reading.
     *
     * @param content absent where any problem is an error
     * @param problems all of them, in the order of their places
     * @param inventory for those who sign off, also where there is no content
     */
    public record Result(Optional<Content> content, List<Problem> problems, Inventory inventory) {}

    private Result read() {
        folder.unread().forEach(this::refuse);
        if (!folder.unread().containsValue(SourceFolder.Reason.TOO_MANY)) {
            draft.names.declareEngine();
            // one beside the other, since this is most of what a start takes
            folder.files().entrySet().parallelStream()
                    .map(it -> parse(it.getKey(), it.getValue()))
                    .toList()
                    .forEach(this::take);
            Checks.run(draft, found, broken, today);
        }
        var problems = draft.problems.sorted();
        boolean broke = problems.stream().anyMatch(Problem::isError);
        return new Result(
                broke ? Optional.empty() : Optional.of(Assembly.of(draft, folder.version())),
                problems,
                Inventory.of(draft, today));
    }

    /**
     * What a file says by itself.
     *
     * @param value none where it is broken
     */
    private record Parsed(
            String file, Optional<FileKind> kind, Problems problems, Optional<Value> value) {}

    private static Parsed parse(String file, byte[] bytes) {
        var problems = new Problems();
        var kind = FileKind.of(file);
        if (kind.isEmpty()) {
            problems.add(
                    Code.UNKNOWN_FILE,
                    new Place(file, 1, 1),
                    "no kind of file is read here",
                    "the folders are topics, intents, safety, resources, letters and tests;"
                            + " names end in .yaml");
            return new Parsed(file, kind, problems, Optional.empty());
        }
        var value =
                new YamlText(file, problems)
                        .read(bytes)
                        .map(read -> new ShapeCheck(problems).check(kind.get().shape(), read))
                        .filter(checked -> !(checked instanceof Value.Nothing));
        return new Parsed(file, kind, problems, value);
    }

    private void take(Parsed parsed) {
        draft.problems.addAll(parsed.problems());
        parsed.kind()
                .ifPresent(kind -> {
                    found.add(kind);
                    parsed.value()
                            .ifPresentOrElse(
                                    read -> fill(kind, parsed.file(), read),
                                    () -> leaveOpen(kind, parsed.file()));
                });
    }

    private void fill(FileKind kind, String file, Value value) {
        if (!kind.nameKey().isEmpty()) {
            FileName.check(draft, file, value.get(kind.nameKey()));
        }
        switch (kind) {
            case SITE -> new SiteReader(draft).read(value);
            case SLOTS -> new SlotReading(draft).readAll(value);
            case PATTERNS -> new PatternsReader(draft).read(value);
            case STYLE -> new StyleReader(draft).readStyle(value);
            case POINTS -> new StyleReader(draft).readPoints(value);
            case HELP -> new SafetyReader(draft).readHelp(value);
            case HARMLESS -> new SafetyReader(draft).readHarmless(value);
            case CONCERN -> new SafetyReader(draft).readConcern(value);
            case TOPIC -> new TopicReader(draft).read(value);
            case INTENT -> new IntentReader(draft).read(value);
            case RESOURCES -> new ResourceReader(draft).read(value);
            case LETTER -> new LetterReader(draft).read(value);
            case TESTS -> new TestReader(draft).read(value);
        }
        if (kind.isSignedOff()) {
            new ReviewReader(draft).read(kind, value);
        }
    }

    /** A broken file must not make every name in it unknown to the others. */
    private void leaveOpen(FileKind kind, String file) {
        broken.add(kind);
        kind.declares().forEach(draft.names::leaveOpen);
        kind.declaresByName().ifPresent(names -> draft.names.declare(names, FileName.of(file)));
    }

    private void refuse(String file, SourceFolder.Reason reason) {
        FileKind.of(file)
                .ifPresent(kind -> {
                    found.add(kind);
                    leaveOpen(kind, file);
                });
        var place = new Place(file.isEmpty() ? folder.name() : file, 1, 1);
        switch (reason) {
            case TOO_LARGE -> YamlText.tooLarge(draft.problems, place);
            case TOO_MANY ->
                    draft.problems.add(
                            Code.FOLDER_TOO_LARGE,
                            place,
                            "the folder has more files than a content folder may have",
                            "name the folder that holds site.yaml; at most "
                                    + SourceFolder.MOST_FILES
                                    + " content files are read");
            case UNREADABLE ->
                    draft.problems.add(
                            Code.UNREADABLE_FILE,
                            place,
                            "the file cannot be read",
                            "look at its permissions");
            case LINK_OUT ->
                    draft.problems.add(
                            Code.UNREADABLE_FILE,
                            place,
                            "the file is a link to somewhere outside the folder",
                            "put the file itself here");
        }
    }
}
