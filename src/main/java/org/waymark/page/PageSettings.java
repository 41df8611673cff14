package org.waymark.page;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the pages are, and who may embed them.
 *
 * @param demo whether {@code /} shows a made-up charity's page with the guide on it
 * @param embedders the origins whose pages may put the chat in a frame, such as {@code
 *     https://www.example.org} or {@code https://*.example.org}; this guide's own origin always may
 */
@ConfigurationProperties("waymark")
record PageSettings(@DefaultValue("true") boolean demo, @DefaultValue List<String> embedders) {

    private static final Pattern ORIGIN =
            Pattern.compile("https?://(\\*\\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?");

    PageSettings {
        for (var embedder : embedders) {
            if (!ORIGIN.matcher(embedder).matches()) {
                throw new IllegalArgumentException(
                        "waymark.embedders: '%s' is no origin such as https://www.example.org"
                                .formatted(embedder));
            }
        }
        embedders = List.copyOf(embedders);
    }
}
