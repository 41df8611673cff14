package org.waymark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A phrase that writers declare and that is looked for in normalised text. Its little language:
 *
 * <pre>
 *   want to die                  these words, in this order, anywhere in the message
 *   want to (die|be dead)        one of several
 *   really? want                 a word, or a group, that may be missing
 *   cut ... myself               up to four other words between, within one sentence
 *   suicid*                      any word that begins so
 * </pre>
 *
 * It compiles to a regular expression that Java and browsers read alike.
 */
public final class Phrase {

    private static final int GAP = 4;

    private final String written;
    private final Pattern pattern;

    private Phrase(String written, Pattern pattern) {
        this.written = written;
        this.pattern = pattern;
    }

    /**
     * Compiles a phrase.
     *
     * @throws IllegalArgumentException where it is malformed; the message says what and how to mend
     */
    public static Phrase compile(String written) {
        var regex = new Parser(written).parse();
        return new Phrase(written, Pattern.compile(" " + regex));
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

    /** The regular expression over normalised text, the same for browsers. */
    public String regex() {
        return pattern.pattern();
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

    /** Reads the phrase from left to right; each word takes the space after it with it. */
    private static final class Parser {

        private final String written;
        private int at;

        Parser(String written) {
            this.written = written;
        }

        String parse() {
            var regex = alternatives();
            if (at < written.length()) {
                throw new IllegalArgumentException("')' without '(' (remove it)");
            }
            if (regex.isEmpty() || Pattern.matches(regex, "")) {
                throw new IllegalArgumentException("the phrase would match anything (add a word)");
            }
            return regex;
        }

        private String alternatives() {
            var choices = new ArrayList<String>();
            choices.add(sequence());
            while (at < written.length() && written.charAt(at) == '|') {
                at++;
                choices.add(sequence());
            }
            return choices.size() == 1 ? choices.getFirst() : "(?:" + String.join("|", choices) + ")";
        }

        private String sequence() {
            var regex = new StringBuilder();
            while (at < written.length() && written.charAt(at) != '|' && written.charAt(at) != ')') {
                if (written.startsWith("...", at)) {
                    at += 3;
                    regex.append("(?:[^ .]+ ){0," + GAP + "}");
                } else if (written.charAt(at) == '(') {
                    regex.append(optional(group()));
                } else if (Character.isLetterOrDigit(written.charAt(at))) {
                    regex.append(word());
                } else {
                    at++;
                }
            }
            return regex.toString();
        }

        private String group() {
            at++;
            var inside = alternatives();
            if (at >= written.length()) {
                throw new IllegalArgumentException("'(' without ')' (close the group)");
            }
            at++;
            return "(?:" + inside + ")";
        }

        private String word() {
            int start = at;
            while (at < written.length() && isPartOfWord(written.charAt(at))) {
                at++;
            }
            var plain = Normaliser.normalise(written.substring(start, at)).strip();
            if (at < written.length() && written.charAt(at) == '*') {
                at++;
                return "(?:" + plain + "[^ .]* )";
            }
            return optional("(?:" + plain + " )");
        }

        private String optional(String regex) {
            if (at < written.length() && written.charAt(at) == '?') {
                at++;
                return regex + "?";
            }
            return regex;
        }

        private static boolean isPartOfWord(char c) {
            return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
        }
    }
}
