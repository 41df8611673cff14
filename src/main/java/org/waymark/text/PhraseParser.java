package org.waymark.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a written phrase from left to right; each word takes the space after it with it. */
final class PhraseParser {

    private static final String GAP = "(?:[^ .]+ ){0,4}";

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
        if (whole.beginnings().contains("*")) {
            throw new IllegalArgumentException(
                    "a phrase begins with a word, not '...' (remove it)");
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
        var whole = new Part("", Set.of(), true);
        while (at < written.length() && written.charAt(at) != '|' && written.charAt(at) != ')') {
            if (written.startsWith("...", at)) {
                at += 3;
                whole = whole.then(new Part(GAP, Set.of("*"), true));
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
        return new Part("(?:" + inside.regex() + ")", inside.beginnings(), inside.optional());
    }

    private Part word() {
        int start = at;
        while (at < written.length() && isPartOfWord(written.charAt(at))) {
            at++;
        }
        var plain = Normaliser.normalise(written.substring(start, at)).strip();
        if (at < written.length() && written.charAt(at) == '*') {
            at++;
            return new Part(plain + "[^ .]* ", Set.of(plain + "*"), false);
        }
        boolean optional = at < written.length() && written.charAt(at) == '?';
        var regex = optional ? "(?:" + plain + " )" : plain + " ";
        return maybeMissing(new Part(regex, Set.of(plain), false));
    }

    private Part maybeMissing(Part part) {
        if (at < written.length() && written.charAt(at) == '?') {
            at++;
            return new Part(part.regex() + "?", part.beginnings(), true);
        }
        return part;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    /**
     * Part of a phrase.
     *
     * @param beginnings the words it can begin with, {@code *} for any
     * @param optional whether it may match nothing
     */
    record Part(String regex, Set<String> beginnings, boolean optional) {

        static Part oneOf(List<Part> choices) {
            return new Part(
                    choices.stream().map(Part::regex).collect(Collectors.joining("|", "(?:", ")")),
                    choices.stream()
                            .flatMap(choice -> choice.beginnings().stream())
                            .collect(Collectors.toUnmodifiableSet()),
                    choices.stream().anyMatch(Part::optional));
        }

        Part then(Part next) {
            var first = new LinkedHashSet<>(beginnings);
            if (optional) {
                first.addAll(next.beginnings());
            }
            return new Part(regex + next.regex(), Set.copyOf(first), optional && next.optional());
        }
    }
}
