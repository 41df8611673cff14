package org.waymark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A phrase that writers declare and that is looked for in normalised text. Its little language:
 *
 * <pre>
 *   want to die                  these words, in this order, anywhere in the message
 *   want to (die|be dead)        one of several
 *   really? want                 a word, or a group, that may be missing
 *   cut ... myself               up to four other words between, within one sentence; what it
 *                                covers ends with a word that is there
 *   suicid*                      any word that begins so
 * </pre>
 *
 * It compiles to a regular expression that Java and browsers read alike. Every repetition in it is
 * bounded, so the time it takes grows with the length of the text and no faster.
 */
public final class Phrase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+\\*?");

    private final String written;
    private final Pattern pattern;
    private final List<Set<String>> needed;

    private Phrase(String written, PhraseParser.Part part) {
        this.written = written;
        this.pattern = Pattern.compile(" " + part.regex());
        this.needed = part.needed();
    }

    /**
     * Compiles a phrase.
     *
     * @throws IllegalArgumentException where it is malformed; the message says what and how to mend
     */
    public static Phrase compile(String written) {
        return new Phrase(written, new PhraseParser(written).parse());
    }

    /** Where the phrase occurs in the reading: the spans of whole words, in order. */
    public List<Span> in(Reading reading) {
        var spans = new ArrayList<Span>();
        var matcher = pattern.matcher(reading.normalised());
        int from = 0;
        while (matcher.find(from)) {
            spans.add(new Span(matcher.start() + 1, matcher.end() - 1));
            from = matcher.start() + 1;
        }
        return spans;
    }

    /** Whether the phrase occurs in the reading. */
    public boolean isIn(Reading reading) {
        return pattern.matcher(reading.normalised()).find();
    }

    /** Whether the phrase is the whole of the reading, but for sentence ends. */
    public boolean isAllOf(Reading reading) {
        var words = String.join(" ", reading.words());
        return pattern.matcher(" " + words + " ").matches();
    }

    /** The words in it; {@code kill*} stands for every word that begins so. */
    public Set<String> words() {
        return WORD.matcher(written)
                .results()
                .map(word -> {
                    var prefix = word.group().endsWith("*") ? "*" : "";
                    return Normaliser.normalise(word.group().replace("*", "")).strip() + prefix;
                })
                .collect(Collectors.toSet());
    }

    /** The regular expression over normalised text, the same for browsers. */
    public String regex() {
        return pattern.pattern();
    }

    /**
     * Groups of words, as in normalised text: wherever the phrase occurs, one at least of each
     * group does; {@code kill*} stands for every word that begins so.
     */
    List<Set<String>> needed() {
        return needed;
    }

    @Override
    public String toString() {
        return written;
    }

    /** Some characters of the normalised text, from start (inclusive) to end (exclusive). */
    public record Span(int start, int end) {

        public boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }
}
