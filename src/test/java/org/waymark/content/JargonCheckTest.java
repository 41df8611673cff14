package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JargonCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String EXPLAINED = "An ICB is the body that plans and pays for care.";

    @Test
    void takesAWordThatTheCallingTopicHasExplained() throws IOException {
        assertThat(hints("people", say(EXPLAINED) + call(), "called", say("Ask the ICB.")))
                .isEmpty();
    }

    @Test
    void takesAWordThatTheCalledTopicHasExplained() throws IOException {
        assertThat(hints("people", call() + say("Ask the ICB."), "called", say(EXPLAINED)))
                .isEmpty();
    }

    @Test
    void asksForAWordThatIsExplainedOnlyAfterTheCall() throws IOException {
        assertThat(hints("people", call() + say(EXPLAINED), "called", say("Ask the ICB.")))
                .containsExactly("topics/called.yaml");
        assertThat(hints("people", say("Ask the ICB.") + call(), "called", say(EXPLAINED)))
                .containsExactly("topics/people.yaml");
    }

    @Test
    void asksForAWordThatIsExplainedOffThePath() throws IOException {
        assertThat(hints("people", say("Ask the ICB."), "called", say(EXPLAINED)))
                .containsExactly("topics/people.yaml");
    }

    @Test
    void asksForAWordWhereTheTopicCanBeOpenedWithoutItsCaller() throws IOException {
        var offer = "    - offer: [called]\n      none: No\n";
        assertThat(hints("people", say(EXPLAINED) + call() + offer, "called", say("Ask the ICB.")))
                .containsExactly("topics/called.yaml");
    }

    @Test
    void takesAWordThatTheQuestionBeforeItExplains() throws IOException {
        var ask =
                """
                    - ask: body
                      text: Who pays?
                      options:
                        icb: { label: The ICB that plans and pays for care }
                        not_sure: { label: I'm not sure }
                """;
        assertThat(hints("people", ask + say("Ask the ICB."), "called", say("Nothing."))).isEmpty();
    }

    private static String say(String words) {
        return "    - say: " + words + "\n";
    }

    private static String call() {
        return "    - call: called\n";
    }

    /** The files of the two topics in which the word is asked for. */
    private static List<String> hints(String one, String steps, String other, String others)
            throws IOException {
        var files = new TreeMap<>(SourceFolder.of(Folders.fixture()).files());
        files.put("topics/" + one + ".yaml", topic(one, "[human_contact]", steps));
        files.put("topics/" + other + ".yaml", topic(other, "[]", others));
        files.put("style.yaml", bytes("jargon:\n  icb: [plans and pays for]\n"));
        return ContentReader.read(new SourceFolder("memory", files), TODAY).problems().stream()
                .filter(problem -> problem.code().equals("H211"))
                .map(problem -> problem.place().file())
                .toList();
    }

    private static byte[] topic(String name, String opensOn, String steps) {
        return bytes(
                """
                dialog: %s
                title: A topic
                opens-on: %s
                nodes:
                  start:
                %s    - end
                """
                        .formatted(name, opensOn, steps));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
