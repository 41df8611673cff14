package org.waymark.page;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of the plain pages, which are those of the chat's sockets.
 *
 * @param origins origins that may post besides the guide's own, where a proxy changes the host
 * @param burst how many pages of one conversation may be posted at once
 * @param perMinute how many a minute for long
 */
@ConfigurationProperties("waymark.socket")
record FormSettings(
        @DefaultValue List<String> origins,
        @DefaultValue("20") int burst,
        @DefaultValue("100") int perMinute) {}
