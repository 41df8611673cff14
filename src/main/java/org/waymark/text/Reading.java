package org.waymark.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One message, read once: each form of it is worked out when it is first asked for, and shared by
 * all who look at the message. Its words appear in no {@code toString}.
 */
public final class Reading {

    private final String normalised;
    private @Nullable List<String> words;
    private @Nullable Set<String> features;

    private Reading(String normalised) {
        this.normalised = normalised;
    }

    /** Reads any text, empty too. */
    public static Reading of(String text) {
        return new Reading(Normaliser.normalise(text));
    }

    /** The plain form, see {@link Normaliser}. */
    public String normalised() {
        return normalised;
    }

    /** The words in order, without sentence ends. */
    public List<String> words() {
        var known = words;
        if (known == null) {
            known =
                    Arrays.stream(normalised.strip().split(" "))
                            .filter(word -> !word.isEmpty() && !word.equals("."))
                            .toList();
            words = known;
        }
        return known;
    }

    /** Whether nothing that can be read is left. */
    public boolean isEmpty() {
        return words().isEmpty();
    }

    /** What a model sees of it, see {@link Features}. */
    Set<String> features() {
        var worked = features;
        if (worked == null) {
            worked = Features.of(words());
            features = worked;
        }
        return worked;
    }

    @Override
    public String toString() {
        return "Reading[" + normalised.length() + " characters]";
    }
}
