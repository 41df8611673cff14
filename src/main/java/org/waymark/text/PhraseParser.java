package org.waymark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a written phrase from left to right; each word takes the space after it with it. */
final class PhraseParser {

    private final String written;
    private int at;

    PhraseParser(String written) {
        this.written = written;
    }

    /** The whole phrase; throws {@link IllegalArgumentException} that says what is wrong. */
    Part parse() {
        var whole = alternatives();
        if (at < written.length()) {
            throw new IllegalArgumentException("')' without '(' (remove it)");
        }
        if (whole.optional()) {
            throw new IllegalArgumentException("the phrase would match anything (add a word)");
        }
        if (whole.beginsAnyhow()) {
            throw new IllegalArgumentException(
                    "a phrase begins with a word, not '...' (remove it)");
        }
        if (whole.endsAnyhow()) {
            throw new IllegalArgumentException(
                    "a phrase ends with a word, not '...' (remove it, and what may be missing after"
                            + " it)");
        }
        return whole;
    }

    private Part alternatives() {
        var choices = new ArrayList<Part>(List.of(sequence()));
        while (at < written.length() && written.charAt(at) == '|') {
            at++;
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.getFirst() : Part.oneOf(choices);
    }

    private Part sequence() {
        var whole = Part.NOTHING;
        while (at < written.length() && written.charAt(at) != '|' && written.charAt(at) != ')') {
            if (written.startsWith("...", at)) {
                at += 3;
                whole = whole.then(Part.GAP);
            } else if (written.charAt(at) == '(') {
                whole = whole.then(maybeMissing(group()));
            } else if (isPartOfWord(written.charAt(at))) {
                whole = whole.then(word());
            } else {
                at++;
            }
        }
        return whole;
    }

    private Part group() {
        at++;
        var inside = alternatives();
        if (at >= written.length()) {
            throw new IllegalArgumentException("'(' without ')' (close the group)");
        }
        at++;
        return inside.as("(?:" + inside.regex() + ")");
    }

    private Part word() {
        int start = at;
        while (at < written.length() && isPartOfWord(written.charAt(at))) {
            at++;
        }
        var plain = Normaliser.normalise(written.substring(start, at)).strip();
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("an apostrophe alone is no word (add letters)");
        }
        if (at < written.length() && written.charAt(at) == '*') {
            at++;
            return Part.word(plain + "[^ .]* ", plain + "*");
        }
        boolean optional = at < written.length() && written.charAt(at) == '?';
        var regex = optional ? "(?:" + plain + " )" : plain + " ";
        return maybeMissing(Part.word(regex, plain));
    }

    private Part maybeMissing(Part part) {
        if (at < written.length() && written.charAt(at) == '?') {
            at++;
            return part.orNothing();
        }
        return part;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    /**
     * Part of a phrase.
     *
     * @param needed groups of words; wherever it matches, one at least of each group occurs; none
     *     where it may match nothing
     * @param beginsAnyhow whether it may begin with any word
     * @param endsAnyhow whether it may end with any word
     */
    record Part(String regex, List<Set<String>> needed, boolean beginsAnyhow, boolean endsAnyhow) {

        static final Part NOTHING = new Part("", List.of(), false, false);
        static final Part GAP = new Part("(?:[^ .]+ ){0,4}", List.of(), true, true);

        /** Of a word as it is written; a rare letter makes two of it in the plain form. */
        static Part word(String regex, String plain) {
            var needed = Stream.of(plain.split(" ")).map(Set::of).toList();
            return new Part(regex, needed, false, false);
        }

        static Part oneOf(List<Part> choices) {
            return new Part(
                    choices.stream().map(Part::regex).collect(Collectors.joining("|", "(?:", ")")),
                    neededByAny(choices),
                    choices.stream().anyMatch(Part::beginsAnyhow),
                    choices.stream().anyMatch(Part::endsAnyhow));
        }

        /**
         * Group by group, the words of all choices together, of which one occurs whichever choice
         * matches. A choice with fewer groups gives its last again.
         */
        private static List<Set<String>> neededByAny(List<Part> choices) {
            if (choices.stream().anyMatch(Part::optional)) {
                return List.of();
            }
            int most = choices.stream().mapToInt(choice -> choice.needed().size()).max().orElse(0);
            return IntStream.range(0, most)
                    .mapToObj(i ->
                            choices.stream()
                                    .map(Part::needed)
                                    .flatMap(it -> it.get(Math.min(i, it.size() - 1)).stream())
                                    .collect(Collectors.toUnmodifiableSet()))
                    .toList();
        }

        /** Whether it may match nothing. */
        boolean optional() {
            return needed.isEmpty();
        }

        Part as(String regex) {
            return new Part(regex, needed, beginsAnyhow, endsAnyhow);
        }

        /** The same, or nothing. */
        Part orNothing() {
            return new Part(regex + "?", List.of(), beginsAnyhow, endsAnyhow);
        }

        Part then(Part next) {
            return new Part(
                    regex + next.regex(),
                    Stream.concat(needed.stream(), next.needed().stream()).toList(),
                    beginsAnyhow || (optional() && next.beginsAnyhow()),
                    next.endsAnyhow() || (next.optional() && endsAnyhow));
        }
    }
}
