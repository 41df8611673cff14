package org.waymark.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts words and sentences, and tells how hard a text is to read by the grade of Flesch and
 * Kincaid: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. It is a hint and no more:
 * syllables are counted as groups of vowels, and short texts are left alone.
 */
final class Readability {

    /** Fewer words than this tell too little. */
    private static final int FEWEST_WORDS = 30;

    private static final Pattern END = Pattern.compile("(?<=[.?!][\"'”’)]{0,2})\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("[^td]ed$");

    private Readability() {}

    static List<String> sentences(Written written) {
        return written.lines().stream()
                .flatMap(END::splitAsStream)
                .map(String::strip)
                .filter(sentence -> words(sentence) > 0)
                .toList();
    }

    static int words(String text) {
        return wordsOf(text).size();
    }

    /** The grade, rounded; 0 for a text too short to tell. */
    static int grade(Written written) {
        var words = wordsOf(written.text());
        if (words.size() < FEWEST_WORDS) {
            return 0;
        }
        double perSentence = (double) words.size() / sentences(written).size();
        double syllables = words.stream().mapToInt(Readability::syllables).average().orElse(0);
        return (int) Math.round(0.39 * perSentence + 11.8 * syllables - 15.59);
    }

    static int syllables(String word) {
        var letters = NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        int groups = (int) VOWELS.matcher(letters).results().count();
        boolean silent =
                (letters.endsWith("e") && !letters.endsWith("le"))
                        || SILENT_END.matcher(letters).find();
        return Math.max(1, silent ? groups - 1 : groups);
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(SPACE.split(text))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
