package org.waymark.dialog;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Hours;

/**
 * A contact or a fact that is written once and shown in many places, with a variant for each nation
 * where they differ.
 *
 * @param variants by nation ({@code england}, {@code wales}, {@code scotland}, {@code ni}), or
 *     {@code all} for every nation and for a nation not known
 */
public record Resource(
        String id, Place place, String name, String about, Map<String, Variant> variants) {

    public static final String ALL = "all";
    public static final String NATION = "nation";

    /**
     * What is known about it in one nation.
     *
     * @param name the contact's name there, where it differs
     * @param fields {@code phone}, {@code textphone}, {@code sms}, {@code email}, {@code web},
     *     {@code visit}, {@code hours}, {@code limit}, by name
     * @param hours when it answers; none where that is not known
     * @param confidence how sure its source makes us: high, medium or low
     * @param sure whether crisis help may show it: its source is of high confidence, somebody tried
     *     it, or its writers say so
     */
    public record Variant(
            Place place,
            @Nullable String name,
            Map<String, String> fields,
            @Nullable Hours hours,
            String source,
            String confidence,
            String checked,
            boolean sure) {}

    /** The variant for a nation, or for everybody; none where it must not be shown. */
    public Optional<Variant> variant(@Nullable String nation) {
        var own = nation == null ? null : variants.get(nation);
        return Optional.ofNullable(own != null ? own : variants.get(ALL));
    }
}
