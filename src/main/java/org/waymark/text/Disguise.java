package org.waymark.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sees through disguises of some words: "k1ll", "su*cide", "dieeee", "iwanttodie". What it makes of
 * a message is an addition to the message, never in its place: "10mg" may be no disguise.
 *
 * <p>Browsers do the same in {@code frontend/src/danger.ts}: both are held to the same examples.
 */
public final class Disguise {

    /** What may stand for a letter, and for which; a star stands for any vowel. */
    private static final Map<Character, String> MASKS =
            Map.ofEntries(
                    Map.entry('0', "o"),
                    Map.entry('1', "il"),
                    Map.entry('3', "e"),
                    Map.entry('4', "a"),
                    Map.entry('5', "s"),
                    Map.entry('7', "t"),
                    Map.entry('8', "b"),
                    Map.entry('9', "g"),
                    Map.entry('@', "a"),
                    Map.entry('$', "s"),
                    Map.entry('!', "il"),
                    Map.entry('|', "il"),
                    Map.entry('+', "t"),
                    Map.entry('€', "e"),
                    Map.entry('£', "l"),
                    Map.entry('*', "iueao"),
                    Map.entry('#', "iueao"));

    private static final Pattern MASKED = Pattern.compile("[\\p{L}\\p{N}@$!|+€£*#]+");
    private static final Pattern SHOUTS = Pattern.compile("[!|+]+$");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1+");

    /** A word with more masks or doubled letters than this is let be: each doubles the work. */
    private static final int MOST_TRIED = 500;

    /** Shorter words that were run together cannot be told from a word of their own. */
    private static final int LONG = 5;

    private static final int LONGEST = 60;
    private static final Set<String> OF_ONE_LETTER = Set.of("i", "a", "u");

    private final Set<String> words = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    /** Knows these words; {@code kill*} stands for every word that begins so. */
    public Disguise(Collection<String> words) {
        for (var word : words) {
            if (word.endsWith("*")) {
                beginnings.add(word.substring(0, word.length() - 1));
            } else {
                this.words.add(word);
            }
        }
    }

    /** The message with such words put plainly; itself where there are none. */
    public Reading lift(Reading reading) {
        if (reading.isEmpty()) {
            return reading;
        }
        var open = mayBeMasked(reading.raw()) ? unmasked(reading) : reading.normalised();
        var lifted = new StringJoiner(" ", " ", " ");
        var words = new StringTokenizer(open, " ");
        while (words.hasMoreTokens()) {
            lifted.add(undrawn(words.nextToken()));
        }
        var text = lifted.toString();
        return text.equals(reading.normalised()) ? reading : Reading.of(text);
    }

    /** Whether it holds a mask, or what may become one in its plain form. */
    private static boolean mayBeMasked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char typed = text.charAt(i);
            if ((typed > '~' && typed != '’') || MASKS.containsKey(typed)) {
                return true;
            }
        }
        return false;
    }

    private String unmasked(Reading reading) {
        var open =
                MASKED.matcher(Normaliser.plainLetters(reading.raw()))
                        .replaceAll(it -> Matcher.quoteReplacement(unmasked(it.group())));
        return Normaliser.normalise(open);
    }

    private String unmasked(String token) {
        var masked = SHOUTS.matcher(token).replaceAll("");
        boolean disguised =
                masked.length() <= LONGEST
                        && masked.chars().anyMatch(Character::isLetter)
                        && masked.chars().anyMatch(c -> MASKS.containsKey((char) c));
        var plain = disguised ? firstKnown(masked, "", 0, new int[1]) : null;
        return plain == null ? token : plain;
    }

    /** The first of all words that the masks may stand for that is known. */
    private @Nullable String firstKnown(String masked, String before, int at, int[] tried) {
        if (at == masked.length()) {
            tried[0]++;
            return known(before) ? before : squeezed(before);
        }
        char typed = masked.charAt(at);
        var letters = MASKS.getOrDefault(typed, String.valueOf(typed));
        for (int i = 0; i < letters.length() && tried[0] < MOST_TRIED; i++) {
            var found = firstKnown(masked, before + letters.charAt(i), at + 1, tried);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String undrawn(String word) {
        if (words.contains(word) || word.length() > LONGEST) {
            return word;
        }
        var squeezed = squeezed(word);
        if (squeezed != null) {
            return squeezed;
        }
        return word.length() < LONG || known(word) ? word : parted(word);
    }

    /** The known word that this one becomes when some of its doubled letters are single. */
    private @Nullable String squeezed(String word) {
        if (!DRAWN_OUT.matcher(word).find()) {
            return null;
        }
        var runs = DRAWN_OUT.matcher(word).results().toList();
        if (runs.size() > 4) {
            return null;
        }
        return IntStream.range(0, 1 << runs.size())
                .mapToObj(single -> squeezed(word, runs, single))
                .filter(words::contains)
                .findFirst()
                .orElse(null);
    }

    /** Each run of a letter as two letters, or as one where its bit is set. */
    private static String squeezed(String word, List<MatchResult> runs, int single) {
        var squeezed = new StringBuilder();
        int from = 0;
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            squeezed.append(word, from, run.start());
            squeezed.append(run.group(1).repeat((single >> i & 1) == 0 ? 2 : 1));
            from = run.end();
        }
        return squeezed.append(word.substring(from)).toString();
    }

    /** The fewest known words that make up this one; itself where there are none. */
    private String parted(String word) {
        var best = new String[word.length() + 1];
        var count = new int[word.length() + 1];
        for (int end = 1; end <= word.length(); end++) {
            count[end] = Integer.MAX_VALUE;
            for (int start = 0; start < end; start++) {
                boolean reached = start == 0 || best[start] != null;
                if (reached && count[start] + 1 < count[end]) {
                    var piece = word.substring(start, end);
                    if (isPiece(piece)) {
                        count[end] = count[start] + 1;
                        best[end] = start == 0 ? piece : best[start] + " " + piece;
                    }
                }
            }
        }
        var parted = best[word.length()];
        return parted == null ? word : parted;
    }

    private boolean isPiece(String piece) {
        return piece.length() == 1 ? OF_ONE_LETTER.contains(piece) : words.contains(piece);
    }

    private boolean known(String word) {
        return words.contains(word)
                || IntStream.rangeClosed(1, word.length())
                        .anyMatch(end -> beginnings.contains(word.substring(0, end)));
    }
}
