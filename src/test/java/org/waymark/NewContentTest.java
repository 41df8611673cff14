package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.socket.TestClient;

/** A server whose content folder is edited while visitors talk to it. */
@ExtendWith(OutputCaptureExtension.class)
class NewContentTest {

    private static final Pattern DANGER_LIST = Pattern.compile("/chat/danger-\\w{8}\\.json");
    private static final String BREAK = "topics/take-a-break.yaml";
    private static final String PEOPLE = "topics/people.yaml";
    private static final String TAB = "aaaaaaaa";

    @TempDir private Path home;
    private Path folder = Path.of("");
    private Path stopFile = Path.of("");
    private ConfigurableApplicationContext server;

    @BeforeEach
    void start() throws IOException {
        folder = home.resolve("dialogs");
        stopFile = home.resolve("stop");
        Fixture.copyTo(folder);
        server =
                SpringApplication.run(
                        Server.class,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--waymark.content=" + folder,
                        "--waymark.stop-file=" + stopFile);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isHeardByAnOpenConversationAndByANewOne() throws IOException {
        var open = greeted();
        edit(PEOPLE, text -> text.replace("    - show", "    - say: Fresh words.\n    - show"));
        assertThat(hears(open, 1, "people")).contains("Fresh words.");
        assertThat(hears(greeted(), 1, "people")).contains("Fresh words.");
        assertThat(get("/help/")).contains("Fixture Charity");
        edit("site.yaml", text -> text.replace("Fixture Charity", "Renamed Charity"));
        assertThat(get("/help/")).contains("Renamed Charity").doesNotContain("Fixture Charity");
    }

    @Test
    void keepsTheOldContentWhereTheNewHasMistakesUntilTheyAreMended(CapturedOutput output)
            throws IOException {
        var sound = Files.readString(folder.resolve(PEOPLE));
        edit(PEOPLE, text -> text + "colour: red\n");
        settle();
        assertThat(output).contains("The new content is not served. The guide goes on as it was");
        assertThat(output.getAll().split("topics/people.yaml:9:1: W030 ", -1)).hasSize(2);
        assertThat(hears(greeted(), 1, "people")).doesNotContain("Fresh words.");
        edit(PEOPLE, _ -> sound.replace("    - show", "    - say: Fresh words.\n    - show"));
        assertThat(hears(greeted(), 1, "people")).contains("Fresh words.");
    }

    @Test
    void keepsTopicsSwitchedOffAlsoNewAndRenamedOnes(CapturedOutput output) throws IOException {
        switchOff("complain", "extra");
        assertThat(output).contains("the stop file names 'extra'");
        edit("topics/complain.yaml", text -> text.replace("Would you", "Do you"));
        assertThat(hears(greeted(), 1, "complain")).contains("That topic is closed");
        Files.writeString(
                folder.resolve("topics/extra.yaml"),
                "dialog: extra\ntitle: Extra\nnodes:\n  start:\n    - say: More.\n    - end\n");
        edit(PEOPLE, text -> text.replace("- show", "- offer: [extra]\n    - show"));
        assertThat(hears(greeted(), 1, "extra")).contains("That topic is closed");
        switchOff();
        assertThat(hears(greeted(), 1, "extra")).contains("More.");
        switchOff("pause");
        assertThat(hears(greeted(), 1, "take-a-break")).contains("That topic is closed");
        assertThat(output).doesNotContain("the stop file names 'pause'");
    }

    @Test
    void findsANewPhraseOfDangerOnTheServerAndInTheBrowser() throws IOException {
        var open = greeted();
        var before = dangerList();
        assertThat(get(before)).doesNotContain("jump");
        open.say(1, "i will jump off the bridge");
        assertThat(open.expectTurn(1).toString()).doesNotContain("You can talk to someone now.");
        edit("safety/thoughts.yaml", text -> text.replace("suicid*]", "suicid*, jump off]"));
        open.say(2, "i will jump off the bridge");
        assertThat(open.expectTurn(2).toString()).contains("You can talk to someone now.");
        assertThat(dangerList()).isNotEqualTo(before);
        assertThat(get(dangerList())).contains("jump").isEqualTo(get(before));
    }

    @Test
    void neverTakesHelpAwayFromWhoWasInDanger() throws IOException {
        var open = greeted();
        open.say(1, "feeling suicidal");
        assertThat(open.expectTurn(1).toString()).contains("\"type\":\"help\"");
        edit(
                "safety/thoughts.yaml",
                text -> text.replace(", suicid*", "").replace(", feeling suicidal", ""));
        assertThat(hears(open, 2, "people")).contains("\"type\":\"help\"");
        assertThat(hears(greeted(), 1, "people")).doesNotContain("\"type\":\"help\"");
    }

    @Test
    void goesOnWhereTheQuestionThatWaitedIsGone() throws IOException {
        var open = greeted();
        open.start(1, "take-a-break");
        open.expectTurn(1);
        open.choose(2, "1:provider", "nhs");
        assertThat(open.expectTurn(2).toString()).contains("\"2:break_reason\"");
        Files.delete(folder.resolve("tests/all.yaml"));
        edit(
                BREAK,
                text ->
                        text.replaceAll(
                                "(?s)- ask: break_reason.*  how:\n", "- go: how\n  how:\n"));
        open.choose(3, "2:break_reason", "overwhelmed");
        var turn = open.expectTurn(3).toString();
        assertThat(turn).contains("no longer fits", "offer/anything-else/start");
    }

    @Test
    void refusesToPromiseAShorterRetentionThanItKeeps(CapturedOutput output) throws IOException {
        edit("site.yaml", text -> text.replace("24 hours", "1 hour"));
        assertThat(output).contains("choices are kept for '1 hour'", "needs another start");
        assertThat(get("/chat/")).contains("24 hours");
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        var path = folder.resolve(file);
        var before = Files.readString(path);
        var after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
        settle();
    }

    /** Looks twice, as the schedule does, and waits for what comes of it. */
    private void settle() {
        var reload = server.getBean(Reload.class);
        reload.look().join();
        reload.look().join();
    }

    private void switchOff(String... topics) throws IOException {
        Files.write(stopFile, List.of(topics));
        server.getBean(StopSwitch.class).look();
    }

    private TestClient greeted() {
        var client = TestClient.connect(port(), origin());
        client.hello(TAB);
        client.expect("welcome");
        client.expectTurn(0);
        return client;
    }

    private static String hears(TestClient client, int n, String topic) {
        client.start(n, topic);
        return client.expectTurn(n).toString();
    }

    private String dangerList() {
        var list = DANGER_LIST.matcher(get("/chat/"));
        assertThat(list.find()).isTrue();
        return list.group();
    }

    private String get(String path) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(origin() + path)).build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String origin() {
        return "http://127.0.0.1:" + port();
    }

    private int port() {
        return Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
