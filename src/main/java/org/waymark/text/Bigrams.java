package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How often each word comes in some texts, and how often right after another. Safe for many
 * threads.
 */
final class Bigrams {

    /** Stands before the first word of a text. */
    static final String START = "^";

    private final Map<String, Integer> words;
    private final Numbering pairs;
    private final int total;

    private Bigrams(Map<String, Integer> words, Numbering pairs) {
        this.words = words;
        this.pairs = pairs;
        this.total = words.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts in these texts, or loads what was counted in them before. */
    static Bigrams of(List<Reading> texts, ModelCache cache) {
        var name =
                ModelCache.name(
                        Stream.concat(Stream.of("bigrams"), texts.stream().map(Reading::raw)));
        return cache.load(name, Bigrams::load)
                .orElseGet(() -> {
                    var counted = count(texts);
                    cache.store(name, counted::store);
                    return counted;
                });
    }

    private static Bigrams count(List<Reading> texts) {
        var words = new HashMap<String, Integer>();
        var pairs = new Numbering();
        for (var text : texts) {
            var previous = START;
            for (var word : text.words()) {
                words.merge(word, 1, Integer::sum);
                pairs.add(Features.pair(previous, word));
                previous = word;
            }
        }
        return new Bigrams(words, pairs);
    }

    private static Bigrams load(DataInputStream in) throws IOException {
        int size = in.readInt();
        var words = new HashMap<String, Integer>();
        for (int i = 0; i < size; i++) {
            words.put(in.readUTF(), in.readInt());
        }
        return new Bigrams(words, Numbering.load(in));
    }

    private void store(DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (var word : words.entrySet()) {
            out.writeUTF(word.getKey());
            out.writeInt(word.getValue());
        }
        pairs.store(out);
    }

    /** All words, each once. */
    Set<String> words() {
        return words.keySet();
    }

    /** How many words there are, each as often as it comes. */
    int total() {
        return total;
    }

    /** How often a word comes, or this where it never does. */
    int count(String word, int otherwise) {
        return words.getOrDefault(word, otherwise);
    }

    /** How often two words come next to one another. */
    int count(String first, String second) {
        return pairs.count(Features.pair(first, second));
    }
}
