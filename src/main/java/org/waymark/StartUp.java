package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.content.Content;
import org.waymark.content.ContentReader;
import org.waymark.content.PackedDialogs;
import org.waymark.content.Problem;
import org.waymark.content.SourceFolder;
import org.waymark.conversation.ConversationSettings;
import org.waymark.guide.Guide;
import org.waymark.text.Equipment;
import org.waymark.text.ModelCache;
import org.waymark.text.TooLittleMemory;

/** Makes the guide to serve out of the content, or says why it must not be served. */
final class StartUp {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    private StartUp() {}

    /** The files of the content folder, or those that are packed where none is set. */
    static SourceFolder sources(WaymarkSettings settings) throws IOException {
        var folder = settings.content();
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

    /** Reads and learns: minutes where the examples are new, and seconds otherwise. */
    static Guide guide(SourceFolder sources, WaymarkSettings settings, ConversationSettings kept) {
        var folder = settings.modelCache();
        var cache = folder == null ? ModelCache.usual() : ModelCache.in(folder);
        var equipment = Equipment.with(cache, settings.wordsOnly());
        // meanwhile, since both take a second or more
        equipment.prepare();
        var content = content(sources, settings);
        PromisedRetention.check(content.guidance().site().entry("retention"), kept.retention());
        try {
            return Guide.of(
                    content.guidance(),
                    content.dangers(),
                    content.intents(),
                    content.mentions(),
                    equipment);
        } catch (TooLittleMemory e) {
            throw cannotLearn(e);
        }
    }

    private static NotReady cannotLearn(TooLittleMemory reason) {
        return new NotReady(
                "The guide cannot learn:",
                List.of(reason.getMessage()),
                "It needs as much again whenever examples change. With waymark.words-only=true it learns"
                        + " with little, and leaves more danger unnoticed.");
    }

    static Content content(SourceFolder sources, WaymarkSettings settings) {
        var result = ContentReader.read(sources);
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

    private static NotReady hasErrors(List<Problem> errors) {
        return new NotReady(
                "The content has mistakes (%d):".formatted(errors.size()),
                errors.stream().map(Problem::toString).toList(),
                "Mend them. The command 'check' lists them too.");
    }

    private static NotReady isUnready(List<String> unready) {
        return new NotReady(
                "These entries of site.yaml are missing or still samples:",
                unready,
                "Put in your own, and take their names off the list 'samples:'."
                        + " To try the guide out as it is, set waymark.demo=true.");
    }
}
