package org.waymark.safety;

import org.jspecify.annotations.Nullable;
import org.waymark.message.Concern;

/**
 * What the safety check found in a message.
 *
 * @param phrase the declared phrase that found it, for writers; none where nothing was found
 */
public record Finding(Concern concern, @Nullable String phrase) {

    static final Finding NOTHING = new Finding(Concern.NONE, null);
}
