package org.waymark.content;

import java.util.List;
import java.util.Optional;

/** Reads and checks a content folder. */
public final class ContentReader {

    private ContentReader() {}

    /** Reads the folder; what cannot be served is absent, and every problem says why. */
    public static Result read(SourceFolder folder) {
        return new Result(Optional.empty(), List.of());
    }

    /**
     * What came of reading.
     *
     * @param content absent where any problem is an error
     * @param problems all of them, in the order of their places
     */
    public record Result(Optional<Content> content, List<Problem> problems) {}
}
