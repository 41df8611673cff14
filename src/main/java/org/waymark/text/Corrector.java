package org.waymark.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what was mistyped: a word that is neither in the examples nor in English becomes the
 * likeliest word like it, by what words stand beside it too. It leaves alone numbers, names, and
 * the words that the safety lists look for. Safe for many threads.
 */
public final class Corrector {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    /** A likelier explanation than this, or the word is left as it is. */
    private static final double SHORT_IS_FAR = 18.5;

    private static final double LONG_IS_FAR = 24;

    private static final Pattern PREFIX = Pattern.compile("un|in|im|dis|mis|non|over|under|re");
    private static final Pattern SUFFIX =
            Pattern.compile("(?:s|ed|ing|er|ers|ly|ness|less|ful|able|ment|ments|ish)$");

    /** Short words of the encoder are mostly initials and bits of names, but for common ones. */
    private static final int[] COMMON = {0, 1100, 3200, 7000, 18_000};

    /** Left without an apostrophe by the normaliser, and in no list of words. */
    private static final Set<String> CONTRACTIONS =
            Set.of(
                    ("im ive id ill youre youve youd youll hes shes its were weve wed theyre theyve"
                                    + " theyd theyll dont doesnt didnt cant couldnt wont wouldnt"
                                    + " shouldnt isnt arent wasnt werent havent hasnt hadnt aint"
                                    + " mustnt whats whos wheres hows thats theres lets gonna"
                                    + " wanna gotta dunno pls thx tbh idk omg u r ur n k ok")
                            .split(" "));

    private final Bigrams learnt;
    private final Map<String, Integer> english;
    private final Set<String> untouched;
    private @Nullable DeletionIndex index;

    /**
     * Knows the words of the examples, common English ones by rank, and those not to be touched;
     * {@code kill*} stands for every word that begins so.
     */
    Corrector(Bigrams learnt, Map<String, Integer> english, Collection<String> untouched) {
        this.learnt = learnt;
        this.english = english;
        this.untouched = new HashSet<>(untouched);
        this.untouched.addAll(CONTRACTIONS);
    }

    /** Made for the first word that nobody knows, so that a start need not wait for it. */
    private synchronized DeletionIndex index() {
        var known = index;
        if (known == null) {
            var targets = new TreeSet<>(learnt.words());
            english.keySet().stream().filter(this::isEnglish).forEach(targets::add);
            targets.removeIf(word -> word.length() < 2 || !LETTERS.matcher(word).matches());
            known = new DeletionIndex(targets);
            index = known;
        }
        return known;
    }

    /** The text with its mistyped words put right; the same text where there are none. */
    public String correct(String text) {
        var words = WORD.matcher(text);
        var corrected = new StringBuilder();
        var previous = Bigrams.START;
        boolean any = false;
        while (words.find()) {
            var plain = plain(words.group());
            var better = isKnown(plain) ? plain : likeliest(plain, previous, text, words);
            if (!better.equals(plain) || isDrawnOut(words.group(), plain)) {
                words.appendReplacement(corrected, Matcher.quoteReplacement(better));
                any = true;
            }
            previous = better.substring(better.lastIndexOf(' ') + 1);
        }
        return any ? words.appendTail(corrected).toString() : text;
    }

    /** "weeeek", which is put right before anyone looks at words. */
    private static boolean isDrawnOut(String typed, String plain) {
        return plain.length() < typed.length() && LETTERS.matcher(typed).matches();
    }

    private boolean isKnown(String plain) {
        return plain.length() < 2
                || isWord(plain)
                || !LETTERS.matcher(plain).matches()
                || isDerived(plain);
    }

    private boolean isWord(String plain) {
        return learnt.words().contains(plain)
                || isEnglish(plain)
                || untouched.contains(plain)
                || IntStream.rangeClosed(1, plain.length())
                        .anyMatch(end -> untouched.contains(plain.substring(0, end) + "*"));
    }

    /** Made of a word: "unhelpful" must never become "helpful". */
    private boolean isDerived(String word) {
        var prefix = PREFIX.matcher(word);
        if (prefix.lookingAt() && isStem(word.substring(prefix.end()))) {
            return true;
        }
        var suffix = SUFFIX.matcher(word);
        if (!suffix.find()) {
            return false;
        }
        var stem = word.substring(0, suffix.start());
        boolean doubled =
                stem.length() > 3
                        && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return isStem(stem)
                || isStem(stem + "e")
                || (doubled && isWord(stem.substring(0, stem.length() - 1)));
    }

    private boolean isStem(String word) {
        return word.length() > 3 && isWord(word);
    }

    private boolean isEnglish(String word) {
        int most = word.length() < COMMON.length ? COMMON[word.length()] : Integer.MAX_VALUE;
        return english.getOrDefault(word, Integer.MAX_VALUE) < most;
    }

    private String likeliest(String typed, String previous, String text, Matcher place) {
        boolean name = isName(text, place);
        var next = next(text, place.end());
        var best = typed;
        double bestCost = typed.length() < DeletionIndex.LONG ? SHORT_IS_FAR : LONG_IS_FAR;
        for (var candidate : candidates(typed)) {
            double slips = Slip.cost(candidate, typed);
            if (slips > allowed(typed, candidate)
                    || (name && !learnt.words().contains(candidate))) {
                continue;
            }
            double cost = 4.5 * slips - Math.log(likelihood(candidate, previous, next));
            if (cost < bestCost) {
                best = candidate;
                bestCost = cost;
            }
        }
        return best.equals(typed) ? split(typed) : best;
    }

    private List<String> candidates(String typed) {
        var candidates = new ArrayList<>(index().alike(typed));
        candidates.sort(null);
        return candidates;
    }

    private static double allowed(String typed, String candidate) {
        return typed.length() >= DeletionIndex.LONG - 1
                        && candidate.length() >= DeletionIndex.LONG - 1
                ? 2
                : 1;
    }

    /** How common the word is, in the examples and beside its neighbours above all. */
    private double likelihood(String word, String previous, String next) {
        int total = learnt.total();
        double inExamples = learnt.count(word, 0) / (double) total;
        double inEnglish = 0.1 / Math.max(20, english.getOrDefault(word, 60_000) - 1900);
        double after = learnt.count(previous, word);
        double before = learnt.count(word, next);
        double beside =
                after / (learnt.count(previous, total) + 2.0)
                        + before / (learnt.count(next, total) + 2.0);
        return 0.7 * inExamples + 0.1 * inEnglish + 0.5 * beside;
    }

    /** Two words that were run together, where both are well known. */
    private String split(String typed) {
        var best = typed;
        int most = 1;
        for (int i = 1; i < typed.length(); i++) {
            var first = typed.substring(0, i);
            var second = typed.substring(i);
            int count = learnt.count(first, second);
            if (count > most) {
                best = first + " " + second;
                most = count;
            }
        }
        return best;
    }

    private static boolean isName(String text, Matcher place) {
        var word = place.group();
        if (!Character.isUpperCase(word.charAt(0)) || word.equals(word.toUpperCase(Locale.ROOT))) {
            return false;
        }
        var before = text.substring(0, place.start()).stripTrailing();
        return !before.isEmpty() && ".!?".indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private static String next(String text, int from) {
        var words = WORD.matcher(text);
        return words.find(from) ? plain(words.group()) : "";
    }

    private static String plain(String word) {
        return Normaliser.normalise(word).strip();
    }
}
