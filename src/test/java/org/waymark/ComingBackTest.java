package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing is lost when the line, the tab or the guide itself goes away and comes back. */
class ComingBackTest extends OnStage {

    private static final String TAB = "JSON.parse(sessionStorage.getItem('waymark')).tab";

    @Test
    void keepsWhatIsTypedOfflineAndSendsItInOrder() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        visit.setOffline(true);
        assertThat(visitor.see("#banner")).containsText("You are offline");
        visitor.type("it is not helping");
        visitor.type("I am with the NHS");
        assertThat(visitor.see(".waiting .words"))
                .hasText(new String[] {"it is not helping", "I am with the NHS"});
        assertThat(visitor.see(".waiting")).containsText("sent when the guide is back");
        visit.setOffline(false);
        assertThat(visitor.see(".waiting .words")).hasCount(0);
        assertThat(visitor.see("#banner")).isHidden();
        assertThat(visitor.see(".turn .you .words"))
                .hasText(
                        new String[] {
                            "Taking a break from therapy", "it is not helping", "I am with the NHS"
                        });
    }

    @Test
    void keepsWhatWaitsOverAReload() {
        var line = new Wire();
        page.routeWebSocket("**/chat", line::route);
        var visitor = Visitor.atChat(page, stage.origin());
        line.cut();
        visitor.type("it is not helping");
        assertThat(visitor.see(".waiting .words")).hasText("it is not helping");
        page.reload();
        assertThat(visitor.see(".waiting .words")).hasText("it is not helping");
        line.mend();
        assertThat(visitor.see(".turn .you .words")).hasText("it is not helping");
    }

    @Test
    void keepsWhatWaitsInACopiedTabOverAReload() {
        Visitor.atChat(page, stage.origin());
        var copy = page.waitForPopup(() -> page.evaluate("open('/chat/')"));
        var line = new Wire();
        copy.routeWebSocket("**/chat", line::route);
        copy.reload();
        var visitor = new Visitor(copy.locator("body"));
        visitor.openPrompt().waitFor();
        assertThat(copy.evaluate(TAB)).isNotEqualTo(page.evaluate(TAB));
        line.cut();
        visitor.type("it is not helping");
        copy.reload();
        assertThat(visitor.see(".waiting .words")).hasText("it is not helping");
        line.mend();
        assertThat(visitor.see(".turn .you .words")).hasText("it is not helping");
    }

    @Test
    void showsInBothTabsOfAConversationWhatOneOfThemSaid() {
        var one = Visitor.atChat(page, stage.origin());
        var copy = page.waitForPopup(() -> page.evaluate("open('/chat/')"));
        var other = new Visitor(copy.locator("body"));
        other.openPrompt().waitFor();
        other.tap("Taking a break");
        assertThat(one.see(".turn .you .words")).hasText("Taking a break from therapy");
        one.see("#back").click();
        assertThat(other.see(".turn[data-turn]")).hasCount(3);
    }

    @Test
    void startsAConversationOfItsOwnInATabOfItsOwn() {
        Visitor.atChat(page, stage.origin()).tap("Taking a break");
        var other = Visitor.atChat(visit.newPage(), stage.origin());
        assertThat(other.turns()).isEqualTo(1);
    }

    @Test
    void goesOnWhereItWasWhenTheGuideIsKilledAndStartedAgain() throws Exception {
        try (var guide = Killable.start()) {
            var visitor = Visitor.atChat(page, guide.origin());
            visitor.tap("Taking a break");
            visitor.say("it is not helping");
            var asked = visitor.openPrompt().textContent();
            var shown = visitor.turns();
            guide.kill();
            assertThat(visitor.see("#banner")).containsText("Your conversation is kept");
            visitor.type("I am with the NHS");
            guide.startAgain();
            page.evaluate("dispatchEvent(new Event('online'))");
            visitor.see(".turn[data-turn]").nth(shown).waitFor(Visitor.attached());
            assertThat(visitor.see("#banner")).isHidden();
            assertThat(visitor.see(".turn .you .words").last()).hasText("I am with the NHS");
            assertThat(asked).isNotBlank();
            visitor.see("#back").click();
            assertThat(visitor.openPrompt()).hasText(asked);
        }
    }
}
