package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigramsTest {

    private static final List<Reading> TEXTS =
            List.of(
                    Reading.of("My therapist is late."),
                    Reading.of("is my therapist ill? My therapist"));

    @TempDir private Path folder;

    @Test
    void countsWordsAndNeighbours() {
        assertCounts(Bigrams.of(TEXTS, ModelCache.NONE));
    }

    @Test
    void countsTheSameWhetherCountedOrLoaded() throws IOException {
        var cache = ModelCache.in(folder);
        Bigrams.of(TEXTS, cache);
        var kept = KeptFiles.in(folder);

        assertCounts(Bigrams.of(TEXTS, cache));
        assertThat(KeptFiles.in(folder)).hasSize(1).isEqualTo(kept);
    }

    @Test
    void countsAnewInOtherTexts() throws IOException {
        var cache = ModelCache.in(folder);
        Bigrams.of(TEXTS, cache);

        assertThat(Bigrams.of(TEXTS.subList(0, 1), cache).count("ill", 0)).isZero();
        assertThat(KeptFiles.in(folder)).hasSize(2);
    }

    private static void assertCounts(Bigrams counted) {
        assertThat(counted.words())
                .containsExactlyInAnyOrder("my", "therapist", "is", "late", "ill");
        assertThat(counted.total()).isEqualTo(10);
        assertThat(counted.count("my", 7)).isEqualTo(3);
        assertThat(counted.count("our", 7)).isEqualTo(7);
        assertThat(counted.count("my", "therapist")).isEqualTo(3);
        assertThat(counted.count(Bigrams.START, "my")).isEqualTo(1);
        assertThat(counted.count("ill", "my")).as("a sentence end between").isEqualTo(1);
        assertThat(counted.count("late", "is")).as("texts apart").isZero();
    }
}
