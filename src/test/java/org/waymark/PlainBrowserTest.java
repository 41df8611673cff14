package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.WebSocketRoute;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plain pages in a real browser with script switched off. */
class PlainBrowserTest extends OnStage {

    @Override
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false);
    }

    @Test
    void leadsFromTheChatToALetterAndAContact() {
        page.navigate(stage.origin() + "/chat/");
        page.locator("noscript a, #turns a").getByText("plain pages").click();
        page.locator("button[value=look]").click();
        choose("Taking a break");
        choose("Health, time or money");
        choose("No, go on");
        choose("I pay for it myself");
        assertThat(page.locator("[data-letter=pause-note] textarea")).hasValue(containsBlank());
        page.locator("#answer .main").click();
        assertThat(page.locator("main [data-resource=bacp-get-help]")).isVisible();
        assertThat(page.url()).isEqualTo(stage.origin() + "/guide/");
        assertThat(visit.cookies()).isEmpty();
    }

    private static Pattern containsBlank() {
        return Pattern.compile("\\[your name\\]");
    }

    @Test
    void goesBackWithTheBrowserAndChangesTheAnswer() {
        begin();
        choose("Taking a break");
        choose("It is too much");
        choose("The NHS");
        back();
        assertThat(page.locator("legend")).containsText("Who provides");
        choose("I pay for it myself");
        page.locator(".fold summary").first().click();
        assertThat(page.locator(".answers [data-slot=provider]")).containsText("I pay for it");
        back();
        back();
        assertThat(page.locator("legend")).containsText("What makes you think");
        page.locator("button[value=look]").click();
        assertThat(page.locator("[data-letter=pause-note]")).isVisible();
    }

    /** Pages are not stored, so that the browser asks before it sends the form of one again. */
    private void back() {
        try {
            page.goBack();
        } catch (PlaywrightException e) {
            assertThat(e).hasMessageContaining("ERR_CACHE_MISS");
            page.reload();
        }
    }

    @Test
    void goesAWholeWayByKeyboard() {
        page.navigate(stage.origin() + "/guide/");
        page.keyboard().press("Tab");
        assertThat(page.locator("#help summary")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#help a[href='tel:116123']").first()).isVisible();
        page.keyboard().press("Enter");
        tabTo("main button[value=look]");
        page.keyboard().press("Enter");
        tabTo("#answer input[type=radio]");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Taking a break from therapy");
        tabTo("#words");
        page.keyboard().type("It is all too much");
        tabTo("#answer .main");
        page.keyboard().press("Enter");
        assertThat(page.locator("legend")).containsText("Who provides");
        tabTo("button[value=restart]");
    }

    private void tabTo(String selector) {
        for (int i = 0; i < 40 && page.locator(selector + ":focus").count() == 0; i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(selector + ":focus")).hasCount(1);
    }

    @Test
    void putsTheFocusOnWhatIsMissing() {
        begin();
        page.locator("#answer .main").click();
        assertThat(page.locator(".slip")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#answer input[type=radio]").first()).isFocused();
    }

    @Test
    void showsHelpFirstAfterDanger() {
        begin();
        page.locator("#words").fill("I want to end my life");
        page.locator("#answer .main").click();
        assertThat(page.locator("main .help-turn a[href='tel:999']").first()).isVisible();
        choose("Carry on with the guide");
        assertThat(page.locator(".strip a[href='tel:116123']")).isVisible();
    }

    @Test
    void leavesForAPageThatNobodyWouldWonderAbout() {
        begin();
        choose("Taking a break");
        page.locator("button[value=leave]").click();
        page.waitForURL(Stage.EXIT);
        back();
        assertThat(page.locator("h1")).hasText("This conversation is not here any more");
    }

    @Test
    void goesOnWhereItWasWhenTheGuideIsKilledAndStartedAgain() throws Exception {
        try (var guide = Killable.start()) {
            page.navigate(guide.origin() + "/guide/");
            page.locator("main button[value=look]").click();
            choose("Taking a break");
            page.locator("#words").fill("It is all too much");
            page.locator("#answer .main").click();
            assertThat(page.locator("legend")).containsText("Who provides");
            guide.kill();
            guide.startAgain();
            choose("I pay for it myself");
            assertThat(page.locator("[data-letter=pause-note]")).isVisible();
            page.locator("button[name=do][value=back]").click();
            assertThat(page.locator("legend")).containsText("Who provides");
            page.locator(".fold summary").first().click();
            assertThat(page.locator(".answers")).containsText("What makes you think");
        }
    }

    @Test
    void saysBesideALetterWhomToCallSinceNothingLooksAtIt() {
        begin();
        choose("Taking a break");
        choose("Health, time or money");
        choose("No, go on");
        choose("I pay for it myself");
        assertThat(page.locator(".letter .note a[href='tel:999']")).isVisible();
        assertThat(page.locator(".letter .note a[href='tel:116123']")).isVisible();
    }

    @Test
    void saysWhereToObjectOnEveryPageAndWhenAllIsOver() {
        begin();
        page.locator(".fold summary").getByText("wrong or upset me").click();
        assertThat(page.locator(".fold a[href='https://example.org/complaints']")).isVisible();
        page.locator(".fold summary").getByText("Privacy").click();
        page.locator("button[value=forget]").click();
        assertThat(page.locator(".over a[href='https://example.org/complaints']")).isVisible();
        assertThat(page.locator(".over a.main")).hasText("Begin again");
    }

    @Test
    void asksAtTheEndIfItShowedTheWayAndPutsTheFocusOnWhatCameOfIt() {
        begin();
        choose("Taking a break");
        goToThePlainEnd();
        page.locator("[name=next][value=no]").click();
        assertThat(page.locator("#next-why")).isFocused();
        page.locator("[name=next][value=person]").click();
        assertThat(page.locator(".next .note")).isFocused();
        assertThat(page.locator("[name=next]")).hasCount(0);
        assertThat(page.url()).isEqualTo(stage.origin() + "/guide/");
        assertThat(visit.cookies()).isEmpty();
    }

    @Test
    void takesOverFromAChatThatCannotConnect() {
        try (var scripted = stage.visit()) {
            var chat = scripted.newPage();
            var visitor = Visitor.atChat(chat, stage.origin());
            visitor.tap("Taking a break");
            chat.routeWebSocket("**/chat", WebSocketRoute::close);
            chat.reload();
            chat.locator("#banner").getByText("Use plain pages").click();
            assertThat(chat.locator("h1")).hasText("Taking a break from therapy");
            assertThat(chat.locator("legend")).containsText("What makes you think");
        }
    }

    private void begin() {
        page.navigate(stage.origin() + "/guide/");
        page.locator("main button[value=look]").click();
    }
}
