package org.waymark.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings text to one plain form, so that what writers declare and what visitors type can be
 * compared: lower case, no accents, no apostrophes, nothing invisible, letters of another alphabet
 * that only look like ours replaced, letters that were spaced out put together again, one space
 * between words, {@code .} as a word of its own where a sentence ends, and a space at both ends:
 * {@code " i dont know . "}. Trailing dots ("so … tired") end no sentence.
 *
 * <p>Browsers do the same in {@code frontend/src/danger.ts}: both are held to the same examples.
 */
public final class Normaliser {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\x00]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern LONGER_THAN_TWO = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern SPACED_OUT =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[ .*_-]\\p{L}){3,}(?![\\p{L}\\p{N}])");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[ .*_-]");
    private static final Pattern TRAILING_DOTS = Pattern.compile("\\.{2,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n\\r]+");
    private static final Pattern NEITHER_WORD_NOR_END = Pattern.compile("[^\\p{L}\\p{N}.]+");

    /** One letter each that Unicode would write out in up to eighteen: a message would explode. */
    private static final Pattern EXPLODING = Pattern.compile("[\\uFDFA\\uFDFB]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern LATIN_LETTER = Pattern.compile("[a-z]");
    private static final Pattern GREEK_OR_CYRILLIC = Pattern.compile("[\\u0370-\\u052F]");

    /** Letters that only look Latin, and below them those that they look like. */
    private static final String LOOK_LATIN = "аеорсухікмнвтѕјԁαοεικνρτυχ";

    private static final String LATIN = "aeopcyxikmhbtsjdaoeikvptux";

    private Normaliser() {}

    /** The plain form of the text; a single space where nothing is left. */
    public static String normalise(String text) {
        var quick = QuickPass.over(text);
        return quick == null ? inSteps(text) : quick;
    }

    /** The same, of any text. */
    static String inSteps(String text) {
        var plain = plainLetters(text);
        plain =
                SPACED_OUT
                        .matcher(plain)
                        .replaceAll(run -> BETWEEN_LETTERS.matcher(run.group()).replaceAll(""));
        plain = LONGER_THAN_TWO.matcher(plain).replaceAll("$1$1");
        plain = TRAILING_DOTS.matcher(plain).replaceAll(" ");
        plain = SENTENCE_END.matcher(plain).replaceAll(" . ");
        plain = NEITHER_WORD_NOR_END.matcher(plain).replaceAll(" ").strip();
        return plain.isEmpty() ? " " : " " + plain + " ";
    }

    /** The same words and marks between them, in plain lower-case letters. */
    static String plainLetters(String text) {
        var plain = EXPLODING.matcher(text).replaceAll("\u0635");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        return GREEK_OR_CYRILLIC.matcher(plain).find()
                ? WORD.matcher(plain).replaceAll(word -> latin(word.group()))
                : plain;
    }

    /** A word of Latin letters with some that only look Latin, in Latin letters alone. */
    private static String latin(String word) {
        if (!LATIN_LETTER.matcher(word).find() || !GREEK_OR_CYRILLIC.matcher(word).find()) {
            return word;
        }
        var latin = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = LOOK_LATIN.indexOf(word.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        return latin.toString();
    }
}
