package org.waymark.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.content.ContentReader;
import org.waymark.content.Problem;
import org.waymark.content.SourceFolder;

/** The content that Waymark ships: checked, and every conversation of it played. */
class ShippedDialogsTest {

    private static final Path DIALOGS = Path.of("dialogs");

    @Test
    void holdsNoMistake() throws IOException {
        var problems = ContentReader.read(SourceFolder.of(DIALOGS)).problems();
        assertThat(problems).filteredOn(Problem::isError).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> playsEveryConversationAndReachesEveryStep() throws IOException {
        var content = ContentReader.read(SourceFolder.of(DIALOGS)).content().orElseThrow();
        var coverage = new Coverage(content.guidance());
        var tester = new ConversationTester(Dialogs.guide(content), coverage);
        var conversations =
                content.tests().stream()
                        .map(
                                test ->
                                        DynamicTest.dynamicTest(
                                                test.name(),
                                                () -> assertThat(tester.run(test)).isEmpty()));
        var reach =
                DynamicTest.dynamicTest(
                        "every step is reached",
                        () -> assertThat(coverage.percent()).isEqualTo(100));
        return Stream.concat(conversations, Stream.of(reach));
    }
}
