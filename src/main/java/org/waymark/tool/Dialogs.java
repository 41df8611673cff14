package org.waymark.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.ContentReader;
import org.waymark.content.PackedDialogs;
import org.waymark.content.Problem;
import org.waymark.content.SourceFolder;
import org.waymark.guide.Guide;
import picocli.CommandLine.Parameters;

/** The content folder that a command works on. */
final class Dialogs {

    @Parameters(
            arity = "0..1",
            paramLabel = "dialogs",
            description = "The content folder. Without it, the content that Waymark ships.")
    private @Nullable Path folder;

    Dialogs() {}

    /** This folder, or without it the content that Waymark ships. */
    Dialogs(@Nullable Path folder) {
        this.folder = folder;
    }

    ContentReader.Result read() {
        try {
            return ContentReader.read(
                    folder == null ? PackedDialogs.read() : SourceFolder.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content, or none, with its errors printed. */
    Optional<Content> readOrExplain(PrintWriter out) {
        var result = read();
        result.problems().stream().filter(Problem::isError).forEach(out::println);
        return result.content();
    }

    static Guide guide(Content content) {
        return Guide.of(
                content.guidance(), content.dangers(), content.intents(), content.mentions());
    }
}
