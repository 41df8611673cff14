package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.content.Content;
import org.waymark.content.ContentReader;
import org.waymark.content.PackedDialogs;
import org.waymark.content.Problem;
import org.waymark.content.SourceFolder;

/** Reads the content to serve, or says why it must not be served. */
final class StartUp {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    private StartUp() {}

    static Content content(WaymarkSettings settings) throws IOException {
        var result = ContentReader.read(sources(settings.content()));
        var errors = result.problems().stream().filter(Problem::isError).toList();
        int warnings = result.problems().size() - errors.size();
        if (warnings > 0) {
            LOG.warn("the content has {} warnings; the command 'check' lists them", warnings);
        }
        var content =
                result.content().filter(_ -> errors.isEmpty()).orElseThrow(() -> hasErrors(errors));
        var unready = content.guidance().site().unready();
        if (!settings.demo() && !unready.isEmpty()) {
            throw isUnready(unready);
        }
        return content;
    }

    private static SourceFolder sources(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return PackedDialogs.read();
        }
        if (!Files.isDirectory(folder)) {
            throw new NotReady(
                    "There is no content to serve:",
                    List.of("waymark.content is no folder: " + folder),
                    "Set waymark.content to a folder such as dialogs/, or leave it out.");
        }
        return SourceFolder.of(folder);
    }

    private static NotReady hasErrors(List<Problem> errors) {
        return new NotReady(
                "The content has mistakes (%d):".formatted(errors.size()),
                errors.stream().map(Problem::toString).toList(),
                "Mend them and start again. The command 'check' lists them too.");
    }

    private static NotReady isUnready(List<String> unready) {
        return new NotReady(
                "These entries of site.yaml are missing or still samples:",
                unready,
                "Put in your own, and take their names off the list 'samples:'."
                        + " To try the guide out as it is, set waymark.demo=true.");
    }
}
