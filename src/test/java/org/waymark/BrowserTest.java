package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A visitor on the demo page, in a real browser, against the real guide. */
class BrowserTest {

    private static Browsers browsers;
    private static ConfigurableApplicationContext guide;
    private static String origin;

    private BrowserContext visit;
    private Page page;

    @BeforeAll
    static void start() {
        browsers = Browsers.startOrSkip();
        guide =
                SpringApplication.run(
                        Server.class, "--server.port=0", "--server.address=127.0.0.1");
        origin = "http://127.0.0.1:" + guide.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        if (guide != null) {
            guide.close();
            browsers.close();
        }
    }

    @BeforeEach
    void arrive() {
        visit = browsers.chromium().newContext();
        page = visit.newPage();
        page.navigate(origin + "/");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void leadsByTypingToALetterAndAContact() {
        var chat = openWidget();
        say(chat, "I'm with the NHS and I'm not getting better");
        assertThat(chat.locator("#turns")).containsText("The NHS");
        say(chat, "nothing much changes");
        say(chat, "CBT");
        carryOnUntil(chat, chat.locator(".letter"));
        carryOnUntil(chat, chat.locator(".turn .contact"));
        assertThat(chat.locator(".letter").first()).isVisible();
        assertThat(chat.locator(".turn .contact").first()).isVisible();
    }

    @Test
    void leadsByButtonsToALetterAndAContact() {
        var chat = openWidget();
        tap(chat, "Asking for more help");
        tap(chat, "The NHS");
        tap(chat, "England");
        tap(chat, "18 or over");
        carryOnUntil(chat, openOption(chat, "I'm not getting better"));
        tap(chat, "I'm not getting better");
        carryOnUntil(chat, chat.locator(".letter"));
        carryOnUntil(chat, chat.locator(".turn .contact"));
        assertThat(chat.locator(".letter").first()).isVisible();
    }

    @Test
    void showsHelpAtOnceAndComesBackToTheVeryQuestion() {
        var chat = openWidget();
        tap(chat, "Taking a break");
        var prompt = chat.locator(".question[data-standing=open] .prompt").last();
        var asked = prompt.innerText();
        say(chat, "I want to end my life");
        assertThat(chat.locator(".turn").last()).containsText("999");
        assertThat(chat.locator("#strip")).isVisible();
        openOption(chat, "Carry on with the guide").click();
        assertThat(chat.locator(".question[data-standing=open] .prompt").last()).hasText(asked);
        page.reload();
        var again = openWidget();
        assertThat(again.locator("#strip")).isVisible();
        again.locator("#back").click();
        assertThat(again.locator("#strip")).isVisible();
    }

    @Test
    void showsHelpWithoutScriptAndWithoutSocket() {
        try (var plain =
                browsers.chromium()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setJavaScriptEnabled(false))) {
            var still = plain.newPage();
            still.navigate(origin + "/chat/");
            still.locator("#help summary").click();
            assertThat(still.locator("#help a[href='tel:116123']").first()).isVisible();
        }
    }

    @Test
    void asksForNothingAndStoresNothingBeforeItIsOpened() {
        var requests = new ArrayList<String>();
        page.onRequest(request -> requests.add(request.url().substring(origin.length())));
        page.reload();
        page.locator("#waymark").waitFor(attached());
        assertThat(requests)
                .filteredOn(path -> path.startsWith("/waymark") || path.startsWith("/chat"))
                .containsExactly("/waymark.js");
        assertThat(visit.cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    private FrameLocator openWidget() {
        page.locator("#waymark .launch").click();
        var chat = page.frameLocator("#waymark iframe");
        chat.locator(".question[data-standing=open]").last().waitFor();
        return chat;
    }

    private static void say(FrameLocator chat, String text) {
        int turns = chat.locator(".turn[data-turn]").count();
        chat.locator("#say").fill(text);
        chat.locator("#say").press("Enter");
        chat.locator(".turn[data-turn]").nth(turns).waitFor(attached());
    }

    private static void tap(FrameLocator chat, String label) {
        int turns = chat.locator(".turn[data-turn]").count();
        openOption(chat, label).click();
        chat.locator(".turn[data-turn]").nth(turns).waitFor(attached());
    }

    private static Locator openOption(FrameLocator chat, String label) {
        return chat.locator(".question[data-standing=open] .option")
                .filter(new Locator.FilterOptions().setHasText(label))
                .last();
    }

    /**
     * Goes past the guide's own pauses, and takes the first option of what it asks, until it is
     * there.
     */
    private static void carryOnUntil(FrameLocator chat, Locator wanted) {
        for (int i = 0; i < 8 && wanted.count() == 0; i++) {
            int turns = chat.locator(".turn[data-turn]").count();
            chat.locator(".question[data-standing=open]").last().locator(".option").first().click();
            chat.locator(".turn[data-turn]").nth(turns).waitFor(attached());
        }
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}
