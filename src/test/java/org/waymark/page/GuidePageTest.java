package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.waymark.PlainVisitor;
import org.waymark.conversation.ConversationSettings;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.Taken;
import org.waymark.conversation.TestGuide;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.VisitorMessage;

/** The guide as plain pages, as a browser without script posts and gets them. */
@SpringBootTest(
        classes = GuidePageTest.Site.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "waymark.socket.per-minute=1")
class GuidePageTest {

    private static final String MARKER = "zqmarkerqz";

    @LocalServerPort private int port;

    @Autowired private Conversations conversations;

    @AfterEach
    void switchOn() {
        conversations.stop(false);
    }

    @Test
    void saysWhatThisIsBeforeAnyQuestionAndBeginsNothing() {
        var visitor = visitor().opens();
        assertThat(visitor.sees("main")).contains("Hello.");
        assertThat(visitor.page().select("input[type=radio]")).isEmpty();
        var token = visitor.token();
        assertThat(conversations.take(token, "aaaaaaaa", 1, new VisitorMessage.Back()))
                .isEqualTo(new Taken.Gone());
    }

    @Test
    void hasHelpAsItsFirstControlOnEveryPage() {
        var visitor = visitor().opens();
        assertHelpFirst(visitor.page());
        assertHelpFirst(visitor.presses("look").page());
        assertHelpFirst(visitor.chooses("pause").page());
        assertHelpFirst(visitor.continues().page());
        visitor.chooses("nhs");
        assertHelpFirst(visitor.presses("summary").page());
    }

    private static void assertHelpFirst(Document page) {
        assertThat(page.select("a, button, input:not([type=hidden]), textarea, summary").eachText())
                .startsWith("In danger now? Get help now");
        assertThat(page.select("#help a[href^=tel:]")).isNotEmpty();
    }

    @Test
    void asksOneQuestionAPage() {
        var visitor = visitor().begins();
        assertThat(visitor.chooses("pause").sees("legend")).isEqualTo("Which provider?");
        assertThat(visitor.chooses("nhs").sees("legend")).isEqualTo("Which service?");
        assertThat(visitor.page().title()).isEqualTo("Which service?: Guide, Test charity");
        assertThat(visitor.sees("h1")).isEqualTo("Title of pause");
    }

    @Test
    void tellsNothingOfTheVisitInAddressesAndKeepsNoCookie() {
        var visitor = visitor().begins().chooses("pause").chooses("nhs");
        assertThat(visitor.page().select("form"))
                .allMatch(form -> form.attr("method").equals("post"))
                .allMatch(form -> form.attr("action").equals("/guide/"))
                .allMatch(form -> form.attr("autocomplete").equals("off"));
        assertThat(visitor.page().select("a[href]"))
                .noneMatch(link -> link.attr("href").contains("?"));
        assertThat(visitor.page().select("script, [style], [onclick]")).isEmpty();
    }

    @Test
    void answersARepeatAgainWithoutApplyingIt() {
        var visitor = visitor().begins().chooses("pause");
        var answer = visitor.chosen("nhs");
        assertThat(visitor.posts(answer).posts(answer).sees("legend")).isEqualTo("Which service?");
        assertThat(turns(visitor)).isEqualTo(3);
        visitor.chooses("talking").posts(answer);
        assertThat(visitor.sees("legend")).isEqualTo("Which service?");
        assertThat(visitor.sees(".note")).contains("This is an earlier page.");
        assertThat(turns(visitor)).isEqualTo(4);
        assertThat(visitor.presses("look").sees("legend")).isEqualTo("Which reason?");
    }

    @Test
    void changesAnAnswerFromAPageThatTheBrowserKept() {
        var visitor = visitor().begins().chooses("pause");
        var kept = visitor.page();
        visitor.chooses("nhs").chooses("talking").returnsTo(kept).chooses("private");
        assertThat(visitor.sees("legend")).isEqualTo("Which notice?");
        assertThat(answers(visitor)).containsExactly("provider=private");
    }

    @Test
    void changesAnAnswerThereAndBackFromPagesThatAreSentAgain() {
        var visitor = visitor().begins();
        var start = visitor.chosen("pause");
        visitor.posts(start).chooses("nhs").posts(start).chooses("private");
        assertThat(visitor.sees("legend")).isEqualTo("Which notice?");
        visitor.posts(start).chooses("nhs");
        assertThat(visitor.sees("legend")).isEqualTo("Which service?");
        assertThat(answers(visitor)).contains("provider=nhs");
    }

    @Test
    void leadsBackToWhereTheyWereWhoGivesTheSameAnswerOnAnEarlierPage() {
        var visitor = visitor().begins();
        var start = visitor.chosen("pause");
        visitor.posts(start).chooses("nhs").chooses("talking").posts(start).chooses("nhs");
        assertThat(visitor.sees("legend")).isEqualTo("Which reason?");
        assertThat(visitor.sees(".note")).contains("That is your answer already.");
        assertThat(turns(visitor)).isEqualTo(4);
    }

    @Test
    void changesAnAnswerByItsButton() {
        var visitor = visitor().begins().chooses("pause").chooses("nhs").chooses("talking");
        visitor.changes("provider", "private");
        assertThat(visitor.sees("legend")).isEqualTo("Which notice?");
        assertThat(answers(visitor)).containsExactly("provider=private");
    }

    @Test
    void saysWhatAChangeMayAskAgain() {
        var visitor = visitor().begins().chooses("pause").chooses("nhs").chooses("talking");
        var change = visitor.page().select("[data-slot=provider] button").attr("value");
        visitor.posts(plus(visitor.form("#controls"), "change", change));
        assertThat(visitor.page().select("input[checked]").attr("value")).isEqualTo("nhs");
        assertThat(visitor.sees(".note"))
                .isEqualTo("The guide may then ask a later question again.");
        assertThat(turns(visitor)).isEqualTo(4);
    }

    @Test
    void goesBackAndStartsAgain() {
        var visitor = visitor().begins().chooses("pause").chooses("nhs").presses("back");
        assertThat(visitor.sees("legend")).isEqualTo("Which provider?");
        assertThat(answers(visitor)).isEmpty();
        assertThat(visitor.presses("restart").sees(".guide")).contains("started-again");
    }

    @Test
    void saysWhereAnAnswerIsMissing() {
        var visitor = visitor().begins().chooses("pause").continues();
        assertThat(visitor.page().title()).startsWith("Error: Which provider?");
        var summary = visitor.page().select(".slip[autofocus][tabindex=-1]");
        assertThat(summary.select("a").attr("href")).isEqualTo("#option");
        assertThat(visitor.page().select("#option[type=radio]")).hasSize(1);
        assertThat(visitor.page().select("fieldset").attr("aria-describedby"))
                .isEqualTo(visitor.page().select(".wrong-words").attr("id"));
        assertThat(turns(visitor)).isEqualTo(2);
    }

    @Test
    void readsTypedWordsAndNeverShowsThemAgain() {
        var visitor = visitor().begins().says("Can I pause? " + MARKER);
        assertThat(visitor.page().select("main").attr("data-topic")).isEqualTo("pause");
        assertThat(visitor.page().html()).doesNotContain(MARKER);
        visitor.says(MARKER + " word".repeat(500));
        assertThat(visitor.sees(".slip")).contains("Kindly: too-long.", "not shown again");
        assertThat(visitor.page().select("#help").hasAttr("open")).isTrue();
        assertThat(visitor.page().html()).doesNotContain(MARKER);
    }

    @Test
    void showsHelpFirstAndKeepsItInSightOnEveryPage() {
        var visitor = visitor().begins();
        var start = visitor.chosen("pause");
        visitor.posts(start).says("I want to die");
        assertThat(visitor.sees(".help-turn .guide")).contains("Please call.");
        assertThat(visitor.sees(".strip")).contains("01632 960001");
        for (var page : List.of("summary", "restart", "back")) {
            assertThat(visitor.presses(page).sees(".strip")).as(page).contains("01632 960001");
        }
        assertThat(visitor.posts(start).sees(".strip")).contains("01632 960001");
    }

    @Test
    void readsWordsBesideAChoice() {
        var visitor = visitor().begins().chooses("pause").says("I want to die", "nhs");
        assertThat(visitor.sees(".help-turn .guide")).contains("Please call.");
        assertThat(answers(visitor)).contains("provider=nhs");
    }

    @Test
    void readsWordsBesideAChoiceThatIsNotThere() {
        var visitor = visitor().begins().chooses("pause");
        var answer = plus(visitor.chosen("nhs"), "option", "nowhere");
        visitor.posts(plus(answer, "words", "I want to die"));
        assertThat(visitor.sees(".help-turn .guide")).contains("Please call.");
    }

    @Test
    void deletesWhatWasKept() {
        var visitor = visitor().begins().chooses("pause").chooses("nhs");
        var answer = visitor.chosen("talking");
        assertThat(visitor.presses("forget").sees("h1")).isEqualTo("Your conversation is deleted");
        assertThat(visitor.posts(answer).sees("h1"))
                .isEqualTo("This conversation is not here any more");
        assertThat(visitor.page().select("a[href^=tel:]")).isNotEmpty();
    }

    @Test
    void neverBringsBackWhatWasDeletedFromItsFirstPage() {
        var visitor = visitor().begins();
        var answer = visitor.chosen("pause");
        visitor.posts(answer).presses("forget");
        assertThat(visitor.posts(answer).sees("h1"))
                .isEqualTo("This conversation is not here any more");
    }

    @Test
    void deletesWhenLeaving() {
        var visitor = visitor().begins().chooses("pause");
        var answer = visitor.chosen("nhs");
        assertThat(visitor.presses("leave").posts(answer).sees("h1"))
                .isEqualTo("This conversation is not here any more");
    }

    /** A token that the guide does not know is what a restart leaves of a conversation. */
    @Test
    void losesNothingWhereTheGuideLostItsMemory() {
        var visitor = visitor().begins().chooses("pause").chooses("nhs");
        var answer = plus(visitor.chosen("talking"), "token", "B".repeat(32));
        assertThat(visitor.posts(answer).sees("legend")).isEqualTo("Which reason?");
        assertThat(answers(visitor)).containsExactly("provider=nhs", "service=talking");
        assertThat(turns(visitor)).isEqualTo(4);
        visitor.posts(answer);
        assertThat(turns(visitor)).isEqualTo(4);
        var look = plus(plus(visitor.form("#controls"), "do", "summary"), "token", "C".repeat(32));
        assertThat(visitor.posts(look).sees("h1")).isEqualTo("All of it on one page");
        assertThat(turns(visitor)).isEqualTo(4);
    }

    @Test
    void carriesNoWords() {
        var visitor = visitor().begins().says("Can I pause? " + MARKER);
        assertThat(visitor.form("#controls").get("moves"))
                .startsWith(visitor.form("#answer").get("moves"))
                .matches("[0-9a-f]{32} 1 said none go intents=take_break")
                .doesNotContain(MARKER);
    }

    @Test
    void takesUpNoRecordThatIsForgedOrWhoseTimeRanOut() {
        var visitor = visitor().begins().chooses("pause");
        var answer = plus(visitor.chosen("nhs"), "token", "D".repeat(32));
        assertThat(visitor.posts(plus(answer, "until", "1000")).sees("h1"))
                .isEqualTo("This conversation is not here any more");
        for (var forged : List.of("pause", "*", answer.get("moves") + "*" + answer.get("moves"))) {
            assertThat(visitor.posts(plus(answer, "moves", forged)).sees("h1"))
                    .isEqualTo("This conversation is not here any more");
        }
        assertKind(visitor.posts(plus(answer, "moves", MARKER.toUpperCase(Locale.ROOT))), 400);
        assertKind(visitor.posts(plus(answer, "moves", "a".repeat(70_000))), 400);
    }

    @Test
    void takesUpNoRecordOfWhatWasDeleted() {
        var visitor = visitor().begins().chooses("pause");
        var answer = visitor.chosen("nhs");
        visitor.presses("forget");
        assertThat(answer.get("moves")).isNotEmpty();
        assertThat(visitor.posts(answer).sees("h1"))
                .isEqualTo("This conversation is not here any more");
    }

    @Test
    void saysUntilWhenItIsKept() {
        assertThat(visitor().begins().sees(".kept-until")).isEmpty();
        assertThat(visitor().begins().chooses("pause").sees(".kept-until"))
                .containsPattern("kept until \\d{1,2}:\\d\\d[ap]m on \\w+day \\d{1,2} \\w+\\.")
                .contains("After that it is deleted");
    }

    @Test
    void saysKindlyThatItsTimeRanOut() {
        var visitor = visitor().begins().chooses("pause");
        var fields = plus(plus(visitor.chosen("nhs"), "token", "A".repeat(32)), "moves", "");
        assertThat(visitor.posts(fields).sees("main"))
                .contains("Its time ran out", "You did nothing wrong");
        assertThat(visitor.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "tab", "turn", "do", "question"})
    void saysKindlyThatAFieldIsMissingOrWrong(String field) {
        for (var value : List.of("", MARKER + "<b>", "9".repeat(40))) {
            var visitor = visitor().begins().chooses("pause");
            assertKind(visitor.posts(plus(visitor.chosen("nhs"), field, value)), 400);
        }
    }

    @Test
    void asksAgainWhereAnOptionIsNotThere() {
        var visitor = visitor().begins().chooses("pause");
        visitor.posts(plus(visitor.chosen("nhs"), "option", "nowhere"));
        assertThat(visitor.sees("main")).contains("misfit", "Which provider?");
    }

    @Test
    void saysKindlyThatAQuestionIsNotThere() {
        var visitor = visitor().begins().chooses("pause");
        visitor.posts(plus(visitor.chosen("nhs"), "question", "9:provider"));
        assertThat(visitor.sees(".slip")).contains("Kindly: unknown-question.");
        visitor.posts(plus(visitor.form("#controls"), "change", "9:nowhere"));
        assertThat(visitor.sees(".slip")).contains("Kindly: unknown-question.");
        assertThat(visitor.starts("nowhere").sees(".slip")).contains("Kindly: unknown-topic.");
    }

    @Test
    void saysKindlyThatABodyIsNoForm() {
        var valid = "token=" + "A".repeat(32) + "&tab=" + "a".repeat(32) + "&turn=0&do=look";
        assertKind(sends("application/json", "{\"words\":\"" + MARKER + "\"}"), 400);
        assertKind(sends("multipart/form-data; boundary=x", MARKER), 400);
        assertKind(sends("application/x-www-form-urlencoded", ""), 400);
        assertKind(sends("application/x-www-form-urlencoded", MARKER), 400);
        assertKind(sends("application/x-www-form-urlencoded", "words=%zz" + MARKER), 400);
        assertKind(sends("application/x-www-form-urlencoded", valid + "&turn=0"), 400);
        assertKind(sends("application/x-www-form-urlencoded", "a=&".repeat(40)), 400);
        var huge =
                sends(
                        "application/x-www-form-urlencoded",
                        valid + "&words=" + MARKER.repeat(20_000));
        assertKind(huge, 400);
        assertThat(huge.sees("main")).contains("Kindly: too-big.");
        assertThat(sends("application/x-www-form-urlencoded", valid).status()).isEqualTo(200);
    }

    @Test
    void takesTheLongestMessageHoweverItIsWritten() {
        var visitor = visitor().begins().says("\u0175".repeat(2_000));
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(turns(visitor)).isEqualTo(2);
    }

    @Test
    void takesNoFormOfAnotherSite() {
        var form = visitor().begins().chosen("pause");
        for (var header :
                List.of(
                        Map.entry("Sec-Fetch-Site", "cross-site"),
                        Map.entry("Sec-Fetch-Site", "same-site"),
                        Map.entry("Origin", "https://attacker.example"),
                        Map.entry("Origin", "null"))) {
            var answer =
                    visitor()
                            .send(request(form).header(header.getKey(), header.getValue()).build());
            assertKind(answer, 400);
        }
        var own = request(form).header("Origin", "http://localhost:" + port).build();
        assertThat(visitor().send(own).sees("legend")).isEqualTo("Which provider?");
    }

    @Test
    void slowsDownWhoPostsTooFast() {
        var visitor = visitor().begins();
        var answer = visitor.chosen("pause");
        var last = Stream.generate(() -> visitor.posts(answer).status()).limit(30).toList();
        assertThat(last).startsWith(200).contains(429);
        assertThat(visitor.sees("main")).contains("Kindly: too-fast.");
        assertThat(visitor.page().select("a[href^=tel:]")).isNotEmpty();
        assertThat(visitor.page().select("button[value=look]")).hasSize(1);
    }

    @Test
    void showsHelpInPlaceOfAGuideThatIsSwitchedOff() {
        var visitor = visitor().begins().chooses("pause");
        var answer = visitor.chosen("nhs");
        conversations.stop(true);
        assertThat(visitor.posts(answer).sees("main")).contains("switched off for now");
        assertThat(visitor.opens().sees("main")).contains("switched off for now");
    }

    @Test
    void putsNeitherScriptNorOtherSitesIntoItsPolicy() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address()).build();
            var answer = client.send(request, BodyHandlers.discarding());
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; style-src 'self';")
                    .contains("form-action 'self'")
                    .doesNotContain("script-src", "connect-src");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    private static void assertKind(PlainVisitor visitor, int status) {
        assertThat(visitor.status()).isEqualTo(status);
        assertThat(visitor.sees("h1")).isEqualTo("That did not go through");
        assertThat(visitor.sees("main")).contains("Kindly: ");
        assertThat(visitor.page().select("a[href^=tel:]")).isNotEmpty();
        assertThat(visitor.page().html()).doesNotContain(MARKER, "Exception", "org.waymark");
    }

    private static List<String> answers(PlainVisitor visitor) {
        return visitor.page().select(".answers [data-slot]").stream()
                .filter(it -> !it.attr("data-slot").startsWith("offer/"))
                .map(it -> it.attr("data-slot") + "=" + it.attr("data-value"))
                .toList();
    }

    private int turns(PlainVisitor visitor) {
        return conversations.sheet(visitor.token()).pages().size();
    }

    private static Map<String, String> plus(Map<String, String> fields, String name, String value) {
        return PlainVisitor.with(fields, name, value);
    }

    private PlainVisitor sends(String type, String body) {
        return visitor()
                .send(
                        HttpRequest.newBuilder(address())
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(body))
                                .build());
    }

    private HttpRequest.Builder request(Map<String, String> fields) {
        return HttpRequest.newBuilder(address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(PlainVisitor.body(fields)));
    }

    private PlainVisitor visitor() {
        return new PlainVisitor("http://localhost:" + port);
    }

    private URI address() {
        return URI.create("http://localhost:" + port + "/guide/");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        Headers.class,
        StaticFiles.class,
        Page.class,
        ThemeSheet.class,
        GuidePage.class,
        GuideViews.class,
        ShowingConversations.class,
        Mishap.class
    })
    static class Site {
        @Bean
        OpeningTimes times() {
            return new OpeningTimes(Clock.systemUTC());
        }

        @Bean
        Conversations conversations() {
            var settings = new ConversationSettings(Duration.ofHours(1), 1000, 50);
            return Conversations.inMemory(TestGuide.make(), settings);
        }
    }
}
