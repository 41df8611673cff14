package org.waymark.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a model learns and works with, besides its examples.
 *
 * @param cache keeps what was learnt
 * @param encoder reads sentences as a whole; without one, a message is read by its words alone
 * @param untouched words that are never taken for mistyped ones
 */
public record Equipment(
        ModelCache cache, Optional<SentenceEncoder> encoder, Collection<String> untouched) {

    /** Words alone, and nothing kept: for small tests. */
    public static final Equipment PLAIN =
            new Equipment(ModelCache.NONE, Optional.empty(), List.of());

    /** A system property that says {@code true} where sentences are not to be read as a whole. */
    private static final String WORDS_ONLY = "waymark.words-only";

    /** The user's cache folder, and the encoder, unless a system property forgoes it. */
    public static Equipment usual() {
        return with(ModelCache.usual(), Boolean.getBoolean(WORDS_ONLY));
    }

    /** This cache, and the encoder that is packed with the program, unless it is forgone. */
    public static Equipment with(ModelCache cache, boolean wordsOnly) {
        var encoder = wordsOnly ? null : SentenceEncoder.packed();
        return new Equipment(cache, Optional.ofNullable(encoder), List.of());
    }

    /** Begins to load the encoder, and returns at once; whoever needs it waits for it. */
    public void prepare() {
        encoder.ifPresent(SentenceEncoder::prepare);
    }

    /**
     * Waits until nothing loads, and lets nothing load any more. To be called before {@link
     * System#exit}: ONNX Runtime closes by itself then, and where it loads meanwhile, the process
     * crashes.
     */
    public static void stopLoading() {
        NativeModel.stopLoading();
    }

    /** The same, but these words are never taken for mistyped ones. */
    public Equipment leaving(Collection<String> words) {
        return new Equipment(cache, encoder, List.copyOf(words));
    }
}
