package org.waymark.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SafetyCommandTest {

    private static final String FIXTURE = "src/test/resources/fixture";

    @Test
    void printsAShareOfEachKindAndWhoseExamplesTheyAre() {
        assertThat(run("safety", FIXTURE))
                .contains("builders' own examples")
                .contains("blind test by clinicians is owed")
                .containsPattern("thoughts +1 +0 +0 +1 +100\\.00 %")
                .containsPattern("none +1 +1 +0 +0 +100\\.00 %")
                .doesNotContain("i want to die, honestly");
    }

    @Test
    void printsAShareOfEachChangeAndTheSameEachTime() {
        var printed = run("safety", "--variations", "70", FIXTURE);

        assertThat(printed).containsPattern("typo +10 ").containsPattern("all +70 ");
        assertThat(run("safety", "--variations", "70", FIXTURE)).isEqualTo(printed);
    }

    @Test
    void namesEachMissWhereAsked() {
        assertThat(run("safety", "--variations", "700", "--misses", FIXTURE))
                .containsPattern("  typo, \\w+ as none: ");
    }

    private static String run(String... words) {
        var out = new StringWriter();
        var line = WaymarkCommand.commandLine().setOut(new PrintWriter(out, true));
        assertThat(line.execute(words)).isZero();
        return out.toString();
    }
}
