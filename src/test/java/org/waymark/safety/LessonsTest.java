package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.message.Concern;
import org.waymark.text.Labelled;
import org.waymark.text.ModelCache;
import org.waymark.text.Phrase;

class LessonsTest {

    private static final Ordinary ORDINARY =
            new Ordinary(
                    List.of("she was late again", "i want to die", "can i record it"),
                    List.of("yes", "she was late again"));

    @TempDir private Path folder;

    @Test
    void areEachMessageOnceWithItsKind() {
        assertThat(told(lessons("want to die", ModelCache.NONE)))
                .containsExactly(
                        "thoughts: i want it all to end",
                        "thoughts: i dont want to die . i want to die",
                        "none: to die for",
                        "none: yes",
                        "none: she was late again",
                        "none: can i record it");
    }

    @Test
    void areChosenOnceForTheSameSource() throws IOException {
        var cache = ModelCache.in(folder);
        var chosen = lessons("want to die", cache);
        var kept = files();

        assertThat(told(lessons("want to die", cache))).isEqualTo(told(chosen));
        assertThat(files()).hasSize(1).isEqualTo(kept);
    }

    @Test
    void areChosenAnewForAnotherPhrase() {
        var cache = ModelCache.in(folder);
        lessons("want to die", cache);

        assertThat(told(lessons("so sad", cache))).contains("none: i want to die");
        assertThat(told(lessons("record it", cache))).doesNotContain("none: can i record it");
    }

    private static List<Labelled> lessons(String phrase, ModelCache cache) {
        var list =
                new DangerList(
                        Concern.THOUGHTS,
                        List.of(Phrase.compile(phrase)),
                        List.of(),
                        List.of("i want it all to end"),
                        List.of("to die for", "i dont want to die. I want to die"),
                        List.of("i dont want to die. I want to die"),
                        List.of("never learnt from"));
        return Lessons.of(List.of(list), ORDINARY, new Noticing(List.of(list)), cache);
    }

    private static List<String> told(List<Labelled> lessons) {
        return lessons.stream()
                .map(it -> it.label() + ":" + it.reading().normalised().stripTrailing())
                .toList();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
