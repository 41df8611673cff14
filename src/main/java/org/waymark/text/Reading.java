package org.waymark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * One message, read once: each form of it is worked out when it is first asked for, and shared by
 * all who look at the message. Its words appear in no {@code toString}.
 */
public final class Reading {

    private final String raw;
    private @Nullable String normalised;
    private @Nullable List<String> words;
    private @Nullable List<Reading> clauses;
    private long @Nullable [] features;
    private @Nullable Corrector corrector;
    private @Nullable Reading corrected;
    private float @Nullable [] vector;

    private Reading(String raw) {
        this.raw = raw;
    }

    /** Reads any text, empty too. */
    public static Reading of(String text) {
        return new Reading(text);
    }

    /** As it was typed. */
    String raw() {
        return raw;
    }

    /** The plain form, see {@link Normaliser}. */
    public String normalised() {
        var known = normalised;
        if (known == null) {
            known = Normaliser.normalise(raw);
            normalised = known;
        }
        return known;
    }

    /** The words in order, without sentence ends. */
    public List<String> words() {
        var known = words;
        if (known == null) {
            known = List.copyOf(wordsOf(normalised()));
            words = known;
        }
        return known;
    }

    private static List<String> wordsOf(String normalised) {
        var words = new ArrayList<String>();
        var parts = new StringTokenizer(normalised, " ");
        while (parts.hasMoreTokens()) {
            var part = parts.nextToken();
            if (!part.equals(".")) {
                words.add(part);
            }
        }
        return words;
    }

    /** Whether nothing that can be read is left. */
    public boolean isEmpty() {
        return words().isEmpty();
    }

    /** The same message with its mistyped words put right; itself where there are none. */
    public Reading correctedBy(Corrector corrector) {
        var known = corrected;
        if (known == null || this.corrector != corrector) {
            var text = corrector.correct(raw);
            known = text.equals(raw) ? this : new Reading(text);
            corrected = known;
            this.corrector = corrector;
        }
        return known;
    }

    /** Its parts where it says more than one thing, as messages of their own; else itself alone. */
    public List<Reading> clauses() {
        var known = clauses;
        if (known == null) {
            var parts = Clauses.of(raw);
            known = parts.size() < 2 ? List.of(this) : parts.stream().map(Reading::of).toList();
            clauses = known;
        }
        return known;
    }

    /** What a model sees of it, see {@link Features}. */
    long[] features() {
        var worked = features;
        if (worked == null) {
            worked = Features.of(words());
            features = worked;
        }
        return worked;
    }

    /** What it means, as a vector; none where the encoder cannot run. */
    float @Nullable [] vector(SentenceEncoder encoder) {
        if (vector == null) {
            vector = encoder.encode(raw);
        }
        return vector;
    }

    @Override
    public String toString() {
        return "Reading[" + raw.length() + " characters]";
    }
}
