package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.DETACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every screen that there is, as axe-core sees it: see {@link Axe} for the sizes and schemes. */
class AccessibilityTest extends OnStage {

    private static final String DANGER = "I want to end my life";
    private static final String TOO_LONG = "It goes on and on. ".repeat(120);

    private Axe axe;

    @Override
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    }

    @BeforeEach
    void look() {
        axe = new Axe(page);
        Axe.Size.PHONE.of(page);
    }

    @AfterEach
    void foundNothing() {
        assertThat(axe.found()).isEmpty();
    }

    @Test
    void findsNothingOnPagesThatStandAlone() {
        open("/help/");
        axe.inspect("help page");
        open("/embed/");
        axe.inspect("embed page");
        open("/embed/preview/");
        axe.inspect("embed preview");
        open("/nowhere");
        axe.inspect("no such page");
        open("/broken");
        assertThat(page.locator("h1")).hasText("Something went wrong");
        axe.inspect("our fault");
    }

    @Test
    void findsNothingWhereTheGuideIsSwitchedOff() {
        try {
            stage.stop(true);
            open("/chat/");
            assertThat(page.locator(".lead")).containsText("switched off");
            axe.inspect("chat, switched off");
            open("/guide/");
            axe.inspect("plain pages, switched off");
        } finally {
            stage.stop(false);
        }
    }

    @Test
    void findsNothingOnTheDemoInAnyLook() {
        open("/");
        page.locator("#waymark .launch").waitFor();
        for (var look : List.of("harbour", "meadow", "wind")) {
            page.locator("#look").selectOption(look);
            axe.inspect("demo, " + look);
            var chat = Visitor.inWidget(page);
            if (look.equals("harbour")) {
                chat.tap("Taking a break");
            }
            axe.inspect("demo with the guide open, " + look);
            chat.see("#close").click();
        }
    }

    @Test
    void findsNothingOnACharitysPageAndWhereTheGuideDoesNotAnswer() {
        stage.host(
                "/silent",
                "",
                "<!doctype html><html lang=en><title>Charity</title><main><h1>Charity</h1></main>"
                        + "<script async src='%s/waymark.js'></script>".formatted(stage.origin()));
        page.clock().install();
        page.navigate(stage.siteOrigin() + "/silent");
        page.locator("#waymark .launch").waitFor();
        axe.inspect("a charity's page");
        page.route("**/chat/", route -> route.abort());
        page.locator("#waymark .launch").click();
        page.clock().fastForward(9_000);
        assertThat(page.locator("#waymark .down")).isVisible();
        axe.inspect("the guide does not answer");
    }

    @Test
    void findsNothingInAConversation() {
        var visitor = Visitor.atChat(page, stage.origin());
        axe.inspect("welcome");
        visitor.see("#more").click();
        axe.inspect("more tools");
        visitor.type(TOO_LONG);
        visitor.see(".remark").waitFor();
        axe.inspect("more than can be read at once");
        visitor.see("#say").fill("");
        visitor.say("I'm with the NHS and I'm not getting better");
        axe.inspect("question answered");
        visitor.see(".understood .plain").first().click();
        axe.inspect("changing what was understood");
        visitor.carryOnUntil(".letter");
        axe.inspect("letter in the conversation");
        visitor.see(".letter-open").last().click();
        visitor.see(".desk-page .outlets").waitFor();
        axe.inspect("letter page");
        visitor.see(".outlets .main").click();
        assertThat(visitor.see(".said")).not().isEmpty();
        axe.inspect("letter page, copied");
        visitor.see(".desk-back").click();
        visitor.takeAway();
        visitor.see(".take-away").waitFor();
        axe.inspect("guidance to take away");
        visitor.see(".desk-back").click();
        visitor.see("#about").click();
        axe.inspect("privacy");
        visitor.see("#privacy-close").click();
        visitor.openMore();
        visitor.see("#wrong").click();
        axe.inspect("something here was wrong");
        visitor.see("#wrong-close").click();
        visitor.say(DANGER);
        axe.inspect("help turn");
        visitor.see("#help summary").click();
        axe.inspect("help opened");
        visitor.see("#help summary").click();
        visitor.see("#about").click();
        visitor.see("#forget").click();
        visitor.see(".over").waitFor();
        axe.inspect("deleted");
    }

    @Test
    void findsNothingWhereAnAnswerIsUndone() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.takeAway();
        assertThat(visitor.see(".take-page")).containsText("nothing to take with you yet");
        axe.inspect("nothing to take away yet");
        visitor.see(".desk-back").click();
        visitor.tap("Taking a break");
        visitor.tap("It is too much");
        visitor.tap("The NHS");
        visitor.answered("What makes you think").first().click();
        assertThat(visitor.see("#sure")).containsText("may then ask");
        axe.inspect("what a change will undo");
        visitor.see("#sure-yes").click();
        visitor.see(".turn[data-turn]").nth(4).waitFor(Visitor.attached());
        axe.inspect("answer changed");
    }

    @Test
    void findsNothingAtTheEnds() {
        var line = new Wire();
        page.routeWebSocket("**/chat", line::route);
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        visitor.toTheEnd();
        assertThat(visitor.see(".next")).isVisible();
        axe.inspect("end");
        visitor.see(".next [data-answer=no]").click();
        assertThat(visitor.see(".next .why")).isVisible();
        axe.inspect("end, what was missing");
        visitor.see(".next [data-answer=clear]").click();
        assertThat(visitor.see(".next .thanks")).isVisible();
        axe.inspect("end, thanks");
        line.say(
                """
                {"type": "turn", "turn": %d, "items": [{"type": "ended", "unfinished":
                  [{"key": "complain", "label": "Complaining"}]}]}
                """
                        .formatted(visitor.turns()));
        assertThat(visitor.see(".question.ended")).isVisible();
        axe.inspect("end with a topic that was set aside");
    }

    @Test
    void findsNothingWhileTheLineIsDown() {
        page.clock().install();
        page.routeWebSocket("**/chat", silent -> {});
        page.navigate(stage.origin() + "/chat/");
        page.clock().fastForward(1_600);
        assertThat(page.locator("#banner")).containsText("Connecting");
        axe.inspect("connecting");
        var line = new Wire();
        page.routeWebSocket("**/chat", line::route);
        var visitor = Visitor.atChat(page, stage.origin());
        visit.setOffline(true);
        page.clock().fastForward(1_100);
        assertThat(visitor.see("#banner")).containsText("You are offline");
        visitor.type("it is not helping");
        axe.inspect("offline, with words that wait");
        visit.setOffline(false);
        Visitor.atChat(page, stage.origin());
        assertThat(visitor.see(".waiting .words")).hasCount(0);
        line.cut();
        page.clock().fastForward(1_100);
        assertThat(visitor.see("#banner")).containsText("The connection is lost");
        axe.inspect("line lost");
        page.clock().fastForward(12_000);
        assertThat(visitor.see("#banner")).containsText("Use plain pages");
        axe.inspect("line blocked");
    }

    @Test
    void findsNothingInWhatIsSaidOfTime() {
        page.clock().install();
        var visitor = Visitor.atChat(page, stage.origin());
        page.clock().fastForward("23:58:00");
        assertThat(visitor.see("#banner")).containsText("In 2 minutes");
        axe.inspect("two minutes left");
        page.clock().fastForward("00:03:00");
        visitor.see(".over").waitFor();
        axe.inspect("time ran out");
    }

    @Test
    void findsNothingInAnyGoodbye() {
        for (var reason : List.of("restart", "full", "idle", "stopped", "expired")) {
            var line = new Wire();
            page.routeWebSocket("**/chat", line::route);
            var visitor = Visitor.atChat(page, stage.origin());
            line.say(
                    "{\"type\": \"bye\", \"reason\": \"%s\", \"text\": \"A kind word.\"}"
                            .formatted(reason));
            assertThat(visitor.see("#banner, .over").getByText("A kind word.")).isVisible();
            axe.inspect("goodbye, " + reason);
        }
    }

    /** As a browser without script shows it. In a real one axe-core does not run. */
    @Test
    void findsNothingOnTheChatWithoutScript() {
        page.route(
                "**/chat/",
                route -> {
                    var answer = route.fetch();
                    var still = answer.text().replaceAll("</?noscript>|<script.*?</script>", "");
                    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(still));
                });
        open("/chat/");
        assertThat(page.locator("#turns a").first()).isVisible();
        axe.inspect("chat without script");
    }

    @Test
    void findsNothingOnPlainPages() {
        open("/guide/");
        axe.inspect("plain start");
        page.locator("main button[value=look]").click();
        axe.inspect("plain question");
        page.locator("#answer .main").click();
        axe.inspect("plain error in a choice");
        page.locator("#words").fill(TOO_LONG);
        page.locator("#answer .main").click();
        axe.inspect("plain error in words");
        choose("Taking a break");
        choose("It is too much");
        page.locator(".fold summary").first().click();
        page.locator(".fold summary").last().click();
        axe.inspect("plain answers and privacy");
        page.locator(".answers button").first().click();
        axe.inspect("plain change");
        page.locator(".back button").click();
        choose("I pay for it myself");
        assertThat(page.locator("main .letter")).isVisible();
        axe.inspect("plain letter");
        page.locator("button[value=summary]").click();
        axe.inspect("plain summary");
        page.locator(".back button").click();
        page.locator("#words").fill(DANGER);
        page.locator("#answer button").last().click();
        page.locator(".help-turn").waitFor();
        axe.inspect("plain help");
        page.locator("#help summary").click();
        axe.inspect("plain help opened");
        page.locator(".fold summary").last().click();
        page.locator("button[value=forget]").click();
        axe.inspect("plain, deleted");
        page.goBack();
        page.reload();
        assertThat(page.locator("h1")).containsText("not here any more");
        axe.inspect("plain, over");
    }

    @Test
    void findsNothingOnPlainPagesThatAreSeldomSeen() {
        open("/guide/");
        page.locator("main button[value=look]").click();
        choose("Taking a break");
        choose("It is too much");
        page.goBack();
        page.reload();
        choose("It is too much");
        assertThat(page.locator(".note")).containsText("answer already");
        axe.inspect("plain, answered already");
        page.goBack();
        page.reload();
        assertThat(page.locator(".note").first()).containsText("earlier page");
        axe.inspect("plain, an earlier page");
        post("do", "nothing");
        assertThat(page.locator("h1")).hasText("That did not go through");
        axe.inspect("plain, not taken");
        open("/guide/");
        for (var topic : List.of("complain", "take-a-break", "getting-therapy", "under-18")) {
            post("do", "start", "topic", topic);
        }
        goToThePlainEnd();
        axe.inspect("plain end");
        press(page.locator("button[name=next][value=no]"));
        axe.inspect("plain end, what was missing");
        press(page.locator("button[name=next]").first());
        assertThat(page.locator(".next .note")).isVisible();
        axe.inspect("plain end, counted");
    }

    private void open(String path) {
        page.navigate(stage.origin() + path);
    }

    /** Posts what no button of the page does. */
    private void post(String... fields) {
        page.evaluate(
                """
                (fields) => {
                  const form = document.getElementById('controls');
                  for (let i = 0; i < fields.length; i += 2) {
                    const field = document.createElement('input');
                    [field.name, field.value] = fields.slice(i, i + 2);
                    form.append(field);
                  }
                  form.append(Object.assign(document.createElement('button'), { id: 'post' }));
                }
                """,
                fields);
        page.locator("#post").click();
        page.locator("#post").waitFor(new Locator.WaitForOptions().setState(DETACHED));
    }
}
