package org.waymark.safety;

import org.jspecify.annotations.Nullable;
import org.waymark.message.Concern;

/**
 * What the safety check found in a message, and why.
 *
 * @param phrase the declared phrase that found it; none where no phrase did
 * @param score how likely it is by what the lists' messages taught, from 0 to 1; 1 where a phrase
 *     found it
 */
public record Finding(Concern concern, @Nullable String phrase, double score) {

    static final Finding NOTHING = new Finding(Concern.NONE, null, 0);

    static Finding byPhrase(Concern concern, String phrase) {
        return new Finding(concern, phrase, 1);
    }

    static Finding learnt(Concern concern, double score) {
        return new Finding(concern, null, score);
    }
}
