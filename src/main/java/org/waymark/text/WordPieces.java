package org.waymark.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts text into the pieces that a sentence encoder knows by number: words, and beginnings and
 * {@code ##}continuations of words, the longest that fit. The pieces come from the encoder's {@code
 * tokenizer.json}.
 */
final class WordPieces {

    private static final String RESOURCE = "/bge-small-en-v1.5-q-tokenizer.json";

    /** {@code "piece": number}, where the piece may hold a quote or a backslash. */
    private static final Pattern ENTRY =
            Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)++)\"\\s*+:\\s*+(\\d++)");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{FFFD}&&[^\\s]]");
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{P}\\p{InCJK_Unified_Ideographs}$+<=>^`|~]|[^\\s\\p{P}\\p{InCJK_Unified_Ideographs}$+<=>^`|~]+");
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final int unknown;
    private final int first;
    private final int last;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.unknown = numbers.getOrDefault("[UNK]", 0);
        this.first = numbers.getOrDefault("[CLS]", 0);
        this.last = numbers.getOrDefault("[SEP]", 0);
    }

    /** The pieces that are packed with the program; read when they are first asked for. */
    static WordPieces packed() {
        return Packed.PIECES;
    }

    private static final class Packed {
        static final WordPieces PIECES = read();
    }

    private static WordPieces read() {
        try (InputStream in = WordPieces.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordPieces parse(String json) {
        var numbers = new HashMap<String, Integer>(65_536);
        var entry = ENTRY.matcher(json);
        entry.region(json.indexOf("\"vocab\""), json.length());
        while (entry.find()) {
            numbers.put(unescaped(entry.group(1)), Integer.valueOf(entry.group(2)));
        }
        return new WordPieces(numbers);
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(it -> {
                            var code = it.group(2);
                            var plain =
                                    code == null
                                            ? it.group(1)
                                            : Character.toString(Integer.parseInt(code, 16));
                            return java.util.regex.Matcher.quoteReplacement(plain);
                        });
    }

    /** Whole words and their rank: the more common a word is, the smaller. */
    Map<String, Integer> wholeWords() {
        var words = new HashMap<String, Integer>();
        numbers.forEach((piece, number) -> {
            if (LETTERS.matcher(piece).matches()) {
                words.put(piece, number);
            }
        });
        return words;
    }

    /** The numbers of the text's pieces, between those for its start and its end. */
    long[] numbers(String text, int most) {
        var found = new ArrayList<Integer>();
        found.add(first);
        var words = WORD.matcher(plain(text));
        while (words.find() && found.size() < most) {
            found.addAll(pieces(words.group()));
        }
        var kept = found.subList(0, Math.min(found.size(), most - 1));
        kept.add(last);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private List<Integer> pieces(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of(unknown);
        }
        var pieces = new ArrayList<Integer>();
        int start = 0;
        while (start < word.length()) {
            var prefix = start == 0 ? "" : "##";
            int end = word.length();
            Integer piece = null;
            while (piece == null && end > start) {
                piece = numbers.get(prefix + word.substring(start, end--));
            }
            if (piece == null) {
                return List.of(unknown);
            }
            pieces.add(piece);
            start = end + 1;
        }
        return pieces;
    }

    private static String plain(String text) {
        var plain = CONTROLS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
