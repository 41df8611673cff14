package org.waymark.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.ContentReader;
import org.waymark.content.SourceFolder;

/** The writers' commands, over the fixture content. */
class CommandsTest {

    private static final String FIXTURE = "src/test/resources/fixture";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void checkEndsWithACount() {
        assertThat(run("check", FIXTURE)).isZero();
        assertThat(out.toString().strip()).endsWith("0 errors, 0 warnings");
    }

    @Test
    void checkFailsOnAnErrorAndSaysWhere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("slots.yaml"), "provider:\n  txt: Who?\n");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("slots.yaml:2:3: W0").contains("did you mean 'text'?");
    }

    @Test
    void saysKindlyThatThereIsNoSuchFolder() {
        assertThat(run("check", "no-such-folder")).isEqualTo(1);
        assertThat(err.toString()).contains("no-such-folder").doesNotContain("\tat ");
    }

    @Test
    void testPrintsWhatPassedAndTheShareOfStepsReached() {
        assertThat(run("test", FIXTURE)).isZero();
        assertThat(out.toString()).contains("pass  ").contains(" passed, 0 failed");
        assertThat(out.toString().strip()).matches("(?s).*steps reached by tests: \\d+ %");
    }

    @Test
    void testFailsWithThePlaceOfTheExpectationThatDoesNotHold(@TempDir Path folder)
            throws IOException {
        copyFixture(folder);
        Files.writeString(
                folder.resolve("tests/all.yaml"),
                """
                - test: wrong
                  steps:
                    - start: complain
                    - bot: { in: people }
                """);
        assertThat(run("test", folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("FAIL  wrong")
                .contains("tests/all.yaml:4:7: in: expected people, was complain");
    }

    @Test
    void chatReadsLinesAndPrintsEachTurn() throws IOException {
        var content = ContentReader.read(SourceFolder.of(Path.of(FIXTURE))).content().orElseThrow();
        var lines =
                new BufferedReader(new StringReader("2\nyes please\nprivate\n" + "x".repeat(3000)));
        ChatCommand.talk(Dialogs.guide(content), lines, new PrintWriter(out, true));
        assertThat(out.toString())
                .contains("What brings you here?")
                .contains("Would you like a letter?")
                .contains("Who provides your therapy?")
                .contains("Ask the therapist how they take complaints.")
                .contains("Get help now");
    }

    @Test
    void classifyExplainsSafetyIntentAndSlots() {
        assertThat(run("classify", "i want to die", FIXTURE)).isZero();
        assertThat(out.toString())
                .contains("safety:  crisis, thoughts")
                .contains("does:    shows help");
    }

    @Test
    void classifySaysHowItReadTheMessageAndWhatItWentBy() {
        assertThat(run("classify", "Can I have a braek from theraphy??", FIXTURE)).isZero();
        assertThat(out.toString())
                .contains("read as: can i have a break from therapy .")
                .contains("by its words alone");
    }

    @Test
    void saysWhatTheCommandsAreForAWordThatIsNone() {
        assertThat(run("chek")).isEqualTo(2);
        assertThat(err.toString()).contains("check");
    }

    private int run(String... args) {
        return WaymarkCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private static void copyFixture(Path folder) throws IOException {
        var fixture = Path.of(FIXTURE);
        try (var paths = Files.walk(fixture)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(fixture.relativize(path));
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }
}
