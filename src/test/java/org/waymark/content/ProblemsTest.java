package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of mistake has a folder of its own, with exactly what is to be said of it. */
class ProblemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static List<String> folders() throws IOException {
        try (var folders = Files.list(Folders.problems())) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void tellsEachMistakeWithItsPlaceAndCure(String name, @TempDir Path empty) throws IOException {
        var mistakes = Folders.problems().resolve(name);
        var folder = Folders.overlay(mistakes, empty);

        var told =
                ContentReader.read(SourceFolder.of(folder), TODAY).problems().stream()
                        .map(problem -> problem.toString().replace(folder.toString(), "FOLDER"))
                        .toList();

        assertThat(told).isEqualTo(Folders.lines(mistakes.resolve("expected.txt")));
    }

    @Test
    void hasAFolderForEachCodeThatShowsIt() throws IOException {
        var codes = Arrays.stream(Code.values()).map(Code::label).toList();

        assertThat(folders()).containsAll(codes);
        for (var code : Code.values()) {
            var expected = Folders.problems().resolve(code.label()).resolve("expected.txt");
            assertThat(Files.readString(expected)).contains(": " + code.id() + " ");
        }
    }

    @Test
    void tellsTwentyMistakesAtOnce() throws IOException {
        var expected = Folders.problems().resolve("twenty-mistakes").resolve("expected.txt");

        assertThat(Folders.lines(expected)).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void givesEachCodeOnceAndSaysWhatItFinds() {
        assertThat(Stream.of(Code.values()).map(Code::id)).doesNotHaveDuplicates();
        assertThat(Stream.of(Code.values()).map(Code::about)).noneMatch(String::isBlank);
    }
}
