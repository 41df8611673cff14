package org.waymark;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is served.
 *
 * @param content the folder with the content, looked at every 10 seconds; the content that Waymark
 *     ships, where none is set
 * @param demo whether this is a demonstration; otherwise the guide does not start before the
 *     charity's own entries are in {@code site.yaml}
 * @param stopFile a file that switches the guide or some of its topics off: a line {@code all}, or
 *     the name of a topic on each line; looked at every 10 seconds
 * @param modelCache the folder that keeps what was learnt from the examples; {@code .cache/waymark}
 *     in the user's home, where none is set
 * @param wordsOnly reads messages by their words alone, not by the sentence as a whole: less memory
 *     and a quicker first start, but it understands less
 */
@ConfigurationProperties("waymark")
record WaymarkSettings(
        @Nullable Path content,
        @DefaultValue("true") boolean demo,
        @Nullable Path stopFile,
        @Nullable Path modelCache,
        @DefaultValue("false") boolean wordsOnly) {}
