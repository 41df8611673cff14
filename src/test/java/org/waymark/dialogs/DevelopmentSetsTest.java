package org.waymark.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Content;
import org.waymark.content.ContentReader;
import org.waymark.content.SourceFolder;
import org.waymark.text.Reading;

/** The messages that {@code evaluate} measures understanding by are never learnt from. */
class DevelopmentSetsTest {

    private static final Path FOLDER = Path.of("benchmarks/understanding");

    @ParameterizedTest
    @ValueSource(strings = {"dev.tsv", "dev2.tsv", "dev3.tsv"})
    void areApartFromAllExamples(String file) throws IOException {
        var taught = Taught.by(shipped(), DevelopmentSetsTest::plain);

        assertThat(messages(file))
                .hasSizeGreaterThan(200)
                .filteredOn(message -> taught.contains(plain(message)))
                .isEmpty();
    }

    private static Content shipped() throws IOException {
        return ContentReader.read(SourceFolder.of(Path.of("dialogs"))).content().orElseThrow();
    }

    private static List<String> messages(String file) throws IOException {
        try (var lines = Files.lines(FOLDER.resolve(file))) {
            return lines.skip(1).map(line -> line.split("\t", -1)[1]).toList();
        }
    }

    private static List<String> plain(String text) {
        return Reading.of(text).words();
    }
}
