package org.waymark.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** A way in which people type the same thing differently. Each makes one change, by chance. */
enum Variation {
    /** Two letters the wrong way round, one left out, one doubled, or a neighbouring key. */
    TYPO {
        @Override
        String of(String text, SplittableRandom chance) {
            return inAWord(text, 4, chance, word -> mistyped(word, chance));
        }
    },
    /** A space left out, or too many, or a word in spaced letters. */
    SPACING {
        @Override
        String of(String text, SplittableRandom chance) {
            return switch (chance.nextInt(3)) {
                case 0 -> inASpace(text, "", chance);
                case 1 -> text.replace(" ", "   ");
                default ->
                        inAWord(text, 4, chance, word -> String.join(" ", word.split(""))).strip();
            };
        }
    },
    CASE {
        @Override
        String of(String text, SplittableRandom chance) {
            var upper = text.toUpperCase(Locale.UK);
            if (chance.nextBoolean()) {
                return upper;
            }
            var mixed = new StringBuilder(text);
            for (int i = 0; i < Math.min(text.length(), upper.length()); i += 2) {
                mixed.setCharAt(i, upper.charAt(i));
            }
            return mixed.toString();
        }
    },
    /** A letter drawn out. */
    ELONGATION {
        @Override
        String of(String text, SplittableRandom chance) {
            return inAWord(
                    text,
                    3,
                    chance,
                    word -> {
                        int at = 1 + chance.nextInt(word.length() - 1);
                        var drawn = word.substring(at, at + 1).repeat(3 + chance.nextInt(4));
                        return word.substring(0, at) + drawn + word.substring(at + 1);
                    });
        }
    },
    EMOJI {
        @Override
        String of(String text, SplittableRandom chance) {
            var emoji = EMOJIS.get(chance.nextInt(EMOJIS.size()));
            return chance.nextBoolean()
                    ? text + " " + emoji + emoji
                    : inASpace(text, " " + emoji + " ", chance);
        }
    },
    /** Numbers and signs for letters in a word. */
    LEETSPEAK {
        @Override
        String of(String text, SplittableRandom chance) {
            return inAWord(text, 3, chance, word -> masked(word, chance));
        }
    },
    /** Other sentences before or after it. */
    SURROUNDINGS {
        @Override
        String of(String text, SplittableRandom chance) {
            var other = SENTENCES.get(chance.nextInt(SENTENCES.size()));
            return switch (chance.nextInt(3)) {
                case 0 -> other + ". " + text;
                case 1 -> text + ". " + other;
                default -> other + ".\n" + text + "\n" + SENTENCES.getFirst();
            };
        }
    };

    private static final List<String> EMOJIS =
            List.of("\uD83D\uDE2D", "\uD83D\uDE00", "\u2764\uFE0F", "\uD83D\uDC94", "\uD83D\uDD2A");

    private static final List<String> SENTENCES =
            List.of(
                    "Thanks for reading this",
                    "I have had eight sessions of CBT on the NHS",
                    "My appointments are on Tuesdays at the health centre",
                    "sorry if this is the wrong place to ask",
                    "The bus was late and it was raining when I got there",
                    "My therapist is called Jo and the room is quite small");

    private static final Map<Character, List<String>> MASKS =
            Map.of(
                    'a', List.of("4", "@"),
                    'e', List.of("3"),
                    'i', List.of("1", "!"),
                    'o', List.of("0"),
                    's', List.of("5", "$"),
                    't', List.of("7"));

    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** The message, typed in this way. */
    abstract String of(String text, SplittableRandom chance);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Changes a word of at least so many letters; the same text where there is none. */
    private static String inAWord(
            String text,
            int shortest,
            SplittableRandom chance,
            UnaryOperator<String> change) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        var lengthy = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() >= shortest
                    && words.get(i).chars().allMatch(Character::isLetter)) {
                lengthy.add(i);
            }
        }
        if (!lengthy.isEmpty()) {
            int at = lengthy.get(chance.nextInt(lengthy.size()));
            var changed = change.apply(words.get(at));
            words.set(at, changed.contains(" ") ? " " + changed + " " : changed);
        }
        return String.join(" ", words);
    }

    private static String inASpace(String text, String instead, SplittableRandom chance) {
        var words = List.of(text.split(" "));
        if (words.size() < 2) {
            return text;
        }
        int at = 1 + chance.nextInt(words.size() - 1);
        return String.join(" ", words.subList(0, at))
                + instead
                + String.join(" ", words.subList(at, words.size()));
    }

    private static String mistyped(String word, SplittableRandom chance) {
        int at = 1 + chance.nextInt(word.length() - 2);
        var before = word.substring(0, at);
        var letter = word.charAt(at);
        var after = word.substring(at + 1);
        return switch (chance.nextInt(4)) {
            case 0 -> before + after.charAt(0) + letter + after.substring(1);
            case 1 -> before + after;
            case 2 -> before + letter + letter + after;
            default -> before + neighbour(letter, chance) + after;
        };
    }

    private static char neighbour(char letter, SplittableRandom chance) {
        for (var row : ROWS) {
            int at = row.indexOf(Character.toLowerCase(letter));
            if (at >= 0) {
                int beside = at == 0 || (at < row.length() - 1 && chance.nextBoolean()) ? 1 : -1;
                return row.charAt(at + beside);
            }
        }
        return letter;
    }

    private static String masked(String word, SplittableRandom chance) {
        var masked = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            var masks = MASKS.getOrDefault(Character.toLowerCase(letter), List.of());
            masked.append(
                    masks.isEmpty() ? String.valueOf(letter) : masks.get(chance.nextInt(masks.size())));
        }
        return masked.toString();
    }
}
