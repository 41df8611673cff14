package org.waymark.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A scripted browser over a real socket: what a visitor may count on. */
class ChatSocketTest {

    private static final String TAB = "aaaaaaaa";
    private static final String OTHER_TAB = "bbbbbbbb";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void welcomesAndSendsTheFirstTurn() {
        var client = server.connect();
        client.hello(TAB);
        var welcome = client.expect("welcome");
        assertThat(welcome.get("resumed").asString()).isEqualTo("new");
        assertThat(welcome.get("content").asString()).isEqualTo("test-1");
        var turn = client.expectTurn(0);
        assertThat(turn.has("move")).isFalse();
        assertThat(question(turn)).isEqualTo("0:offer/welcome/start");
    }

    @Test
    void acknowledgesEachMessageWithOneTurn() {
        var client = server.hello(TAB);
        client.start(1, "pause");
        assertThat(client.expectTurn(1).get("re").asInt()).isEqualTo(1);
        client.choose(2, "1:provider", "nhs");
        var turn = client.expectTurn(2);
        assertThat(turn.get("you").asString()).isEqualTo("Label of nhs");
        assertThat(turn.get("move").asString()).isEqualTo(TAB + " 2 chose 1:provider nhs");
        assertThat(question(turn)).isEqualTo("2:service");
        client.expectNothingMore();
    }

    @Test
    void resumesAfterADropWithNothingLostOrDoubled() {
        var before = server.hello(TAB);
        before.start(1, "pause");
        before.expectTurn(1);
        before.choose(2, "1:provider", "nhs");
        before.expectTurn(2);
        before.drop();

        var after = server.connect();
        after.resume(TAB, before.token(), 1);
        var welcome = after.expect("welcome");
        assertThat(welcome.get("resumed").asString()).isEqualTo("yes");
        assertThat(welcome.get("turn").asInt()).isEqualTo(2);
        after.expectTurn(2);
        // The page cannot know whether its last message arrived, and sends it again.
        after.choose(2, "1:provider", "nhs");
        assertThat(after.expectTurn(2).get("re").asInt()).isEqualTo(2);
        after.choose(3, "2:service", "talking");
        assertThat(question(after.expectTurn(3))).isEqualTo("3:reason");
        after.expectNothingMore();
    }

    @Test
    void answersARepeatAgainWithoutApplyingIt() {
        var client = server.hello(TAB);
        client.start(1, "pause");
        var first = client.expectTurn(1);
        client.start(1, "pause");
        assertThat(client.expectTurn(1)).isEqualTo(first);
        client.command(2, "back");
        client.expectTurn(2);
    }

    @Test
    void losesNothingWhereTwoTabsSendTheSameNumber() {
        var one = server.hello(TAB);
        var two = server.connect();
        two.resume(OTHER_TAB, one.token(), 0);
        two.expect("welcome");

        one.start(1, "pause");
        assertThat(one.expectTurn(1).get("re").asInt()).isEqualTo(1);
        assertThat(two.expectTurn(1).has("re")).isFalse();
        two.choose(1, "1:provider", "nhs");
        assertThat(two.expectTurn(2).get("re").asInt()).isEqualTo(1);
        assertThat(one.expectTurn(2).has("re")).isFalse();
    }

    @Test
    void goesBack() {
        var client = server.hello(TAB);
        client.start(1, "pause");
        client.expectTurn(1);
        client.choose(2, "1:provider", "nhs");
        client.expectTurn(2);
        client.command(3, "back");
        assertThat(question(client.expectTurn(3))).isEqualTo("1:provider");
    }

    @Test
    void changesAnAnswerOnWhichALaterOneDepends() {
        var client = server.hello(TAB);
        client.start(1, "pause");
        client.expectTurn(1);
        client.choose(2, "1:provider", "nhs");
        client.expectTurn(2);
        client.choose(3, "2:service", "talking");
        assertThat(client.expectTurn(3).path("undoes").has("1:provider")).isTrue();
        client.choose(4, "1:provider", "private");
        assertThat(question(client.expectTurn(4))).endsWith(":notice");
    }

    @Test
    void returnsFromADigression() {
        var client = server.hello(TAB);
        client.start(1, "pause");
        client.expectTurn(1);
        client.start(2, "record");
        var turn = client.expectTurn(2);
        assertThat(types(turn)).containsSubsequence("text", "backTo", "question");
        assertThat(question(turn)).isEqualTo("1:provider");
    }

    @Test
    void rebuildsWhereTheServerLostItsMemory() {
        var before = server.hello(TAB);
        before.start(1, "pause");
        before.expectTurn(1);
        before.choose(2, "1:provider", "nhs");
        before.expectTurn(2);
        before.drop();

        try (var restarted = TestServer.start()) {
            var after = restarted.connect();
            after.resume(TAB, before.token(), 2);
            assertThat(after.expect("welcome").get("resumed").asString()).isEqualTo("no");
            after.expectTurn(0);
            after.rebuild(TAB, after.token(), 2, before.moves());
            var welcome = after.expect("welcome");
            assertThat(welcome.get("resumed").asString()).isEqualTo("yes");
            assertThat(welcome.get("turn").asInt()).isEqualTo(2);
            after.choose(3, "2:service", "talking");
            assertThat(question(after.expectTurn(3))).isEqualTo("3:reason");
            after.expectNothingMore();
        }
    }

    @Test
    void startsAfreshWhereTheRecordIsForged() {
        var client = server.hello(TAB);
        client.rebuild(TAB, client.token(), 3, List.of("these are my words"));
        assertThat(client.expect("welcome").get("resumed").asString()).isEqualTo("no");
        client.expectTurn(0);
        client.start(1, "pause");
        client.expectTurn(1);
    }

    @Test
    void showsHelpInTheVeryNextTurnAndKeepsItInSight() {
        var client = server.hello(TAB);
        client.start(1, "pause");
        assertThat(client.expectTurn(1).has("urgent")).isFalse();
        client.say(2, "i want to die");
        var help = client.expectTurn(2);
        assertThat(help.at("/items/0/type").asString()).isEqualTo("help");
        assertThat(help.at("/items/0/now").asBoolean()).isTrue();
        assertThat(help.get("attentive").asBoolean()).isTrue();
        assertThat(help.get("urgent").asBoolean()).isTrue();
        client.command(3, "back");
        assertThat(client.expectTurn(3).at("/items/0/type").asString()).isEqualTo("help");

        var other = server.connect();
        other.resume(OTHER_TAB, client.token(), 2);
        other.expect("welcome");
        assertThat(other.expectTurn(3).at("/items/0/type").asString()).isEqualTo("help");
    }

    @Test
    void forgetsForEveryTab() {
        var one = server.hello(TAB);
        var two = server.connect();
        two.resume(OTHER_TAB, one.token(), 0);
        two.expect("welcome");
        two.command(1, "forget");
        two.expectBye("forgotten", 1000);
        one.expectBye("forgotten", 1000);

        var after = server.connect();
        after.resume(TAB, one.token(), 0);
        after.expectBye("forgotten", 1000);
    }

    @Test
    void forgetsForAPageThatIsBeingLeft() throws Exception {
        var client = server.hello(TAB);
        assertThat(postForget(client.token())).isEqualTo(204);
        client.expectBye("forgotten", 1000);
        assertThat(postForget(client.token())).isEqualTo(204);
        // no longer than one write: of more, the connection may be cut while it is being sent
        assertThat(postForget("nonsense".repeat(100))).isEqualTo(204);
    }

    @Test
    void saysGoodbyeWhereTheConversationIsOver() {
        var client = server.hello(TAB);
        server.conversations().forget(client.token());
        client.command(1, "back");
        client.expectBye("expired", 1000);
    }

    @Test
    void leadsFromTheBareAddressToThePage() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(server.http("/chat")).build();
            var response = http.send(request, HttpResponse.BodyHandlers.discarding());
            assertThat(response.statusCode()).isEqualTo(302);
            assertThat(response.headers().firstValue("Location")).contains("/chat/");
        }
    }

    private static int postForget(String token) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(server.http("/chat/forget"))
                            .header("Content-Type", "text/plain;charset=UTF-8")
                            .POST(HttpRequest.BodyPublishers.ofString(token))
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static String question(JsonNode turn) {
        return items(turn)
                .filter(item -> item.get("type").asString().equals("question"))
                .reduce((_, last) -> last)
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static List<String> types(JsonNode turn) {
        return items(turn).map(item -> item.get("type").asString()).toList();
    }

    private static Stream<JsonNode> items(JsonNode turn) {
        return StreamSupport.stream(turn.get("items").spliterator(), false);
    }
}
