package org.waymark.dialog;

import java.util.List;
import java.util.Map;
import org.waymark.message.Hours;
import org.waymark.message.Reply;

/**
 * The charity that runs this guide: the entries of {@code site.yaml} by name, such as {@code name},
 * {@code privacy} or {@code retention}.
 *
 * @param local the charity's own resources, which are added to crisis help
 * @param unready the required entries that are missing or are still samples, in order
 */
public record Site(
        Place place, Map<String, String> entries, List<String> local, List<String> unready) {

    /** How texts refer to it: {@code {site.name}}. */
    public static final String NAME = "site";

    /** The charity as a contact: whom visitors can reach there, and when. */
    public Reply.Contact contact() {
        var hours = entry("contact-hours");
        return new Reply.Contact(
                NAME,
                entry("name"),
                "",
                Contacts.waysIn(entry("contact")),
                hours.isEmpty() ? null : Hours.listed(hours));
    }

    /** An entry; empty where there is none. */
    public String entry(String name) {
        return entries.getOrDefault(name, "");
    }
}
