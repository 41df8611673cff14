package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void areWordsPairsAndPiecesEachOnce() {
        long[] features = Features.of(List.of("my", "gp", "my"));

        assertThat(features)
                .doesNotHaveDuplicates()
                .contains(
                        Features.word("my"),
                        Features.word("gp"),
                        Features.pair("^", "my"),
                        Features.pair("my", "gp"),
                        Features.pair("gp", "my"));
        assertThat(Arrays.stream(features).filter(Features::isWord)).hasSize(2);
        assertThat(Arrays.stream(features).filter(Features::isPair)).hasSize(3);
        // <my my> <my> and the same of gp
        assertThat(features).hasSize(2 + 3 + 6);
    }

    @Test
    void shareMostPiecesWithAMistypedWord() {
        long[] typed = Features.of(List.of("therapits"));

        assertThat(Arrays.stream(Features.of(List.of("therapist"))).filter(it -> has(typed, it)))
                .hasSizeGreaterThan(7)
                .noneMatch(Features::isWord);
    }

    @Test
    void tellPairsOfWordsApartHoweverTheyAreCut() {
        assertThat(Features.pair("a", "bc")).isNotEqualTo(Features.pair("ab", "c"));
        assertThat(Features.word("a")).isNotEqualTo(Features.pair("^", "a"));
    }

    @Test
    void areHardlyEverTheSameForTwoWords() {
        var words = new HashMap<Long, String>();
        WordPieces.packed()
                .wholeWords()
                .keySet()
                .forEach(
                        word -> assertThat(words.put(Features.word(word), word)).as(word).isNull());
    }

    private static boolean has(long[] features, long feature) {
        return Arrays.stream(features).anyMatch(it -> it == feature);
    }
}
