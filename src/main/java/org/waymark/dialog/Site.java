package org.waymark.dialog;

import java.util.List;
import java.util.Map;

/**
 * The charity that runs this guide: the entries of {@code site.yaml} by name, such as {@code name},
 * {@code privacy} or {@code retention}.
 *
 * @param unready the required entries that are missing or are still samples, in order
 */
public record Site(Place place, Map<String, String> entries, List<String> unready) {

    /** How texts refer to it: {@code {site.name}}. */
    public static final String NAME = "site";

    /** An entry; empty where there is none. */
    public String entry(String name) {
        return entries.getOrDefault(name, "");
    }
}
