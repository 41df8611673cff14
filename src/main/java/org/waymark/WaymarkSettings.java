package org.waymark;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is served.
 *
 * @param content the folder with the content; the content that Waymark ships, where none is set
 * @param demo whether this is a demonstration; otherwise the guide does not start before the
 *     charity's own entries are in {@code site.yaml}
 * @param stopFile a file that switches the guide or some of its topics off: a line {@code all}, or
 *     the name of a topic on each line; looked at every 10 seconds
 */
@ConfigurationProperties("waymark")
record WaymarkSettings(
        @Nullable Path content, @DefaultValue("true") boolean demo, @Nullable Path stopFile) {}
