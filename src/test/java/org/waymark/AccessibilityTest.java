package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen as axe-core sees it, at two sizes and in two schemes. */
@NeedsBrowser
class AccessibilityTest {

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.start();
    }

    @AfterAll
    static void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "390, 844, LIGHT",
        "320, 640, DARK",
        "1280, 800, LIGHT",
        "1280, 800, DARK",
    })
    void hasNoViolationOnAnyScreen(int width, int height, ColorScheme scheme) {
        var options =
                new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE);
        try (var visit = stage.visit(options)) {
            var page = visit.newPage();
            page.navigate(stage.origin() + "/help/");
            inspect(page, "help page");
            page.navigate(stage.origin() + "/embed/");
            inspect(page, "embed page");
            walkPlainPages(page);
            page.navigate(stage.origin() + "/");
            page.locator("#waymark .launch").waitFor();
            inspect(page, "demo");
            Visitor.inWidget(page);
            inspect(page, "demo with the guide open");
            walk(page);
        }
    }

    private static void walkPlainPages(Page page) {
        page.navigate(stage.origin() + "/guide/");
        inspect(page, "plain start");
        page.locator("main button[value=look]").click();
        inspect(page, "plain question");
        page.locator("#answer .main").click();
        inspect(page, "plain error");
        page.locator(".choice label").getByText("Taking a break").click();
        page.locator("#answer .main").click();
        for (int steps = 0; page.locator("main .letter").count() == 0; steps++) {
            assertThat(steps).as("pages before a letter").isLessThan(12);
            page.locator(".choice label").first().click();
            page.locator("#answer .main").click();
        }
        inspect(page, "plain letter");
        for (var fold : page.locator(".fold summary").all()) {
            fold.click();
        }
        inspect(page, "plain answers and privacy");
        page.locator(".answers button").first().click();
        inspect(page, "plain change");
        page.locator("button[value=summary]").click();
        inspect(page, "plain summary");
        page.locator(".back button").click();
        page.locator("#words").fill("I want to end my life");
        page.locator("#answer button").last().click();
        page.locator(".help-turn").waitFor();
        inspect(page, "plain help");
        page.locator("#help summary").click();
        inspect(page, "plain help opened");
        page.locator(".fold summary").last().click();
        page.locator("button[value=forget]").click();
        inspect(page, "plain end");
    }

    private static void walk(Page page) {
        var visitor = Visitor.atChat(page, stage.origin());
        inspect(page, "welcome");
        visitor.say("I'm with the NHS and I'm not getting better");
        inspect(page, "question answered");
        visitor.carryOnUntil(".letter");
        inspect(page, "letter in the conversation");
        visitor.see(".letter-open").last().click();
        visitor.see(".desk-page .outlets").waitFor();
        inspect(page, "letter page");
        visitor.see(".desk-back").click();
        visitor.takeAway();
        visitor.see(".take-away").waitFor();
        inspect(page, "guidance to take away");
        visitor.see(".desk-back").click();
        visitor.see("#about").click();
        inspect(page, "privacy");
        visitor.see("#privacy-close").click();
        visitor.say("I want to end my life");
        inspect(page, "help turn");
        visitor.see("#help summary").click();
        inspect(page, "help opened");
        visitor.see("#help summary").click();
        visitor.see("#about").click();
        visitor.see("#forget").click();
        visitor.see(".over").waitFor();
        inspect(page, "ended");
    }

    private static void inspect(Page page, String screen) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as(screen)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
