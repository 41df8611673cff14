package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.waymark.message.Concern.THOUGHTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
    void areSoManyOrdinaryOnesAtMostFromTheFirstToTheLast() {
        var messages = IntStream.range(0, 12_000).mapToObj("i paid %d pounds"::formatted).toList();
        var list =
                list(THOUGHTS, Phrase.compile("sad"), List.of(), List.of(), List.of(), List.of());

        var told =
                told(
                        Lessons.of(
                                List.of(list),
                                new Ordinary(messages, List.of()),
                                new Noticing(List.of(list)),
                                ModelCache.NONE));

        assertThat(told)
                .hasSize(8_000)
                .contains("none: i paid 0 pounds", "none: i paid 6000 pounds")
                .endsWith("none: i paid 11998 pounds");
    }

    @Test
    void areChosenOnceForTheSameSource() throws IOException {
        var cache = ModelCache.in(folder);
        var chosen = lessons("want to die", cache);
        var kept = files();

        assertThat(told(lessons("want to die", cache))).isEqualTo(told(chosen));
        assertThat(files()).hasSize(1).isEqualTo(kept);
    }

    @ParameterizedTest
    @MethodSource
    void areChosenAnewWhereAnythingIsOther(DangerList list, Ordinary ordinary) throws IOException {
        var cache = ModelCache.in(folder);
        lessons("want to die", cache);

        Lessons.of(List.of(list), ordinary, new Noticing(List.of(list)), cache);

        assertThat(files()).hasSize(2);
    }

    static Stream<Arguments> areChosenAnewWhereAnythingIsOther() {
        var die = Phrase.compile("want to die");
        var end = List.of("i want it all to end");
        var not = List.of("to die for", "i dont want to die. I want to die");
        var also = List.of("i dont want to die. I want to die");
        return Stream.of(
                arguments(list(Concern.CHILD, die, List.of(), end, not, also), ORDINARY),
                arguments(
                        list(THOUGHTS, Phrase.compile("sad"), List.of(), end, not, also), ORDINARY),
                arguments(list(THOUGHTS, die, List.of(die), end, not, also), ORDINARY),
                arguments(list(THOUGHTS, die, List.of(), List.of(), not, also), ORDINARY),
                arguments(list(THOUGHTS, die, List.of(), end, also, also), ORDINARY),
                arguments(list(THOUGHTS, die, List.of(), end, not, List.of()), ORDINARY),
                arguments(
                        list(THOUGHTS, die, List.of(), end, not, also),
                        new Ordinary(ORDINARY.messages(), List.of())),
                arguments(
                        list(THOUGHTS, die, List.of(), end, not, also),
                        new Ordinary(List.of(), ORDINARY.near())));
    }

    private static DangerList list(
            Concern concern,
            Phrase phrase,
            List<Phrase> exceptions,
            List<String> mustCatch,
            List<String> mustNotCatch,
            List<String> examples) {
        return new DangerList(
                concern,
                List.of(phrase),
                exceptions,
                mustCatch,
                mustNotCatch,
                examples,
                List.of("never learnt from"));
    }

    private static List<Labelled> lessons(String phrase, ModelCache cache) {
        var list =
                list(
                        THOUGHTS,
                        Phrase.compile(phrase),
                        List.of(),
                        List.of("i want it all to end"),
                        List.of("to die for", "i dont want to die. I want to die"),
                        List.of("i dont want to die. I want to die"));
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
