package org.waymark.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings text to one plain form, so that what writers declare and what visitors type can be
 * compared: lower case, no accents, no apostrophes, nothing invisible, letters that were spaced out
 * put together again, one space between words, {@code .} as a word of its own where a sentence
 * ends, and a space at both ends: {@code " i dont know . "}. Trailing dots ("so … tired") end no
 * sentence.
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

    private Normaliser() {}

    /** The plain form of the text; a single space where nothing is left. */
    public static String normalise(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        plain = APOSTROPHES.matcher(plain).replaceAll("");
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
}
