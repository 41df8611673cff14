package org.waymark.conversation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether it is counted how conversations go.
 *
 * @param file the file to which each day's rows are added; nothing is counted, and nothing asked,
 *     without one
 */
@ConfigurationProperties("waymark.counts")
public record CountSettings(@Nullable Path file) {}
