package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.ContentReader;
import org.waymark.content.SourceFolder;
import org.waymark.guide.Guide;
import tools.jackson.databind.JsonNode;

/** Walks the real content to its end, over a real socket that breaks on the way. */
class RoutesTest {

    private static final String TAB = "aaaaaaaa";
    private static final int FAR_ENOUGH = 200;

    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        var result = ContentReader.read(SourceFolder.of(Path.of("dialogs")));
        var content = result.content().orElseThrow();
        var guide =
                Guide.of(
                        content.guidance(),
                        content.dangers(),
                        content.intents(),
                        content.mentions());
        server = TestServer.start(guide, "waymark.socket.burst=1000");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"talk-to-therapist", "ask-for-step-up", "take-a-break", "complain"})
    void leadsEachRouteToWordsToUse(String topic) {
        var walk = new Walk();
        walk.client.start(1, topic);
        assertThat(walk.toTheEnd()).contains("letter");
    }

    @Test
    void leadsFromTypedWordsToALetterAndAContact() {
        var walk = new Walk();
        walk.client.say(1, "I'm with the NHS and I'm not getting better");
        assertThat(walk.toTheEnd()).contains("letter", "contact");
    }

    /**
     * A visitor who always takes the first option that is offered, and loses every third socket.
     */
    private static final class Walk {

        private final Set<String> seen = new HashSet<>();
        private TestClient client = server.hello(TAB);

        /** The types of the items on the way. */
        Set<String> toTheEnd() {
            for (int turn = 1; turn < FAR_ENOUGH; turn++) {
                var items = client.expectTurn(turn).get("items");
                items.forEach(item -> seen.add(item.get("type").asString()));
                if (turn % 3 == 0) {
                    loseTheSocket(turn);
                }
                var question = lastQuestion(items);
                if (question.isEmpty() || isEnd(question.get())) {
                    return seen;
                }
                var option = question.get().at("/options/0/key").asString();
                client.choose(turn + 1, question.get().get("id").asString(), option);
            }
            throw new AssertionError("no end in sight: " + seen);
        }

        private void loseTheSocket(int turn) {
            var token = client.token();
            client.drop();
            client = server.connect();
            client.resume(TAB, token, turn);
            assertThat(client.expect("welcome").get("turn").asInt()).isEqualTo(turn);
        }

        private static Optional<JsonNode> lastQuestion(JsonNode items) {
            return items.values().stream()
                    .filter(item -> item.get("type").asString().equals("question"))
                    .reduce((_, last) -> last);
        }

        private static boolean isEnd(JsonNode question) {
            return question.get("id").asString().contains("offer/anything-else/");
        }
    }
}
