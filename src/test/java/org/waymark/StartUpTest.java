package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.waymark.content.Content;

@ExtendWith(OutputCaptureExtension.class)
class StartUpTest {

    @TempDir private Path folder;

    @Test
    void servesContentThatIsInOrder() throws IOException {
        assertThat(content(demo(Fixture.FOLDER)).guidance().dialogs()).containsKey("welcome");
    }

    @Test
    void printsWarningsAndGoesOn(CapturedOutput output) throws IOException {
        copyFixtureWithSamples();
        content(demo(folder));
        assertThat(output).contains("warnings; the command 'check' lists them");
    }

    @Test
    void refusesToPromiseAShorterRetentionThanItKeeps() {
        PromisedRetention.check("24 hours", Duration.ofHours(24));
        PromisedRetention.check("1 day", Duration.ofMinutes(90));
        assertThatThrownBy(() -> PromisedRetention.check("1 hour", Duration.ofHours(24)))
                .isInstanceOf(NotReady.class);
        assertThatThrownBy(() -> PromisedRetention.check("a while", Duration.ofHours(24)))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void listsEveryMistakeWithoutAStackTraceBeforeThePortOpens(CapturedOutput output)
            throws IOException {
        Fixture.copyTo(folder);
        Files.writeString(folder.resolve("topics/one.yaml"), "dialog: one\ncolour: red\n");
        Files.writeString(folder.resolve("topics/two.yaml"), "dialog: two\ncolour: red\n");
        assertThatThrownBy(() ->
                        ServeCommand.serve(
                                "--waymark.content=" + folder,
                                "--server.port=0",
                                "--server.address=127.0.0.1"))
                .hasRootCauseInstanceOf(NotReady.class);
        assertThat(output)
                .contains("topics/one.yaml:2:1: ")
                .contains("topics/two.yaml:2:1: ")
                .doesNotContain("\tat ")
                .doesNotContain("the guide is at");
    }

    @Test
    void refusesAColourThatCannotBeReadAndSaysByHowMuch(CapturedOutput output) {
        assertThatThrownBy(() ->
                        ServeCommand.serve(
                                "--waymark.content=" + Fixture.FOLDER,
                                "--waymark.theme.accent=#ffcc00",
                                "--server.port=0",
                                "--server.address=127.0.0.1"))
                .hasStackTraceContaining("#ffcc00 has a contrast of 1.");
        assertThat(output)
                .contains("#ffcc00 has a contrast of 1.")
                .doesNotContain("\tat ")
                .doesNotContain("the guide is at");
    }

    @Test
    void namesTheEntriesThatAreNotReadyOutsideTheDemo() throws IOException {
        copyFixtureWithSamples();
        assertThatThrownBy(() -> content(outsideTheDemo(folder)))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        notReady -> {
                            var analysis = new NotReady.Analyzer().analyze(notReady, notReady);
                            assertThat(analysis.getDescription()).contains("site.yaml", "privacy");
                            assertThat(analysis.getAction()).contains("waymark.demo=true");
                        });
    }

    @Test
    void startsOutsideTheDemoOnceTheCharitysOwnEntriesAreThere() throws IOException {
        assertThat(content(outsideTheDemo(Fixture.FOLDER)).guidance().site().unready()).isEmpty();
    }

    @Test
    void saysThatTheFolderIsNotThere() {
        assertThatThrownBy(() -> content(demo(folder.resolve("nowhere"))))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void saysHowMuchMemoryItTakesToLearnAndDoesNotStartWithLess() throws Exception {
        var said = folder.resolve("said");
        var start =
                Killable.process(
                                List.of("-Xmx400m"),
                                List.of(
                                        "--server.port=0",
                                        "--waymark.words-only=false",
                                        "--waymark.model-cache=" + folder.resolve("cache")))
                        .redirectOutput(said.toFile());
        // what the machine sets for guides of its own
        start.environment().keySet().removeIf(it -> it.startsWith("WAYMARK"));
        var started = start.start();
        try {
            assertThat(started.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            started.destroyForcibly().waitFor();
        }
        assertThat(started.exitValue()).isNotZero();
        assertThat(said)
                .content()
                .contains("The guide cannot learn:", "-Xmx", "waymark.words-only=true")
                .doesNotContain("\tat ");
    }

    private void copyFixtureWithSamples() throws IOException {
        Fixture.copyTo(folder);
        Files.writeString(
                folder.resolve("site.yaml"),
                "samples: [name, privacy]\n",
                StandardOpenOption.APPEND);
    }

    private static Content content(WaymarkSettings settings) throws IOException {
        return StartUp.content(StartUp.sources(settings), settings);
    }

    private static WaymarkSettings outsideTheDemo(Path folder) {
        return new WaymarkSettings(folder, false, null, null, false);
    }

    private static WaymarkSettings demo(Path folder) {
        return new WaymarkSettings(folder, true, null, null, false);
    }
}
