package org.waymark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;

/**
 * Draws the pictures of the key screens, from the real guide in a real browser: {@code mvn test
 * -Dtest=Pictures}. It is no test, and its name keeps it out of a plain run.
 */
@ExtendWith(StageHand.class)
class Pictures {

    private static final Path FOLDER = Path.of("docs/pictures");

    @Test
    void draw() {
        try (var browsers = Browsers.start();
                var guide =
                        SpringApplication.run(
                                Server.class, "--server.port=0", "--server.address=127.0.0.1")) {
            var origin =
                    "http://127.0.0.1:" + guide.getEnvironment().getProperty("local.server.port");
            var studio = new Studio(browsers.chromium(), origin);
            studio.draw("desktop", size(1280, 800), Pictures::widget);
            studio.draw("desktop-look", size(1280, 800), Pictures::otherLook);
            studio.draw("phone", size(390, 844), page -> question(page, origin));
            studio.draw("phone-dark", dark(390, 844), page -> question(page, origin));
            studio.draw("phone-help", size(390, 844), page -> help(page, origin));
            studio.draw("forced-colours", forced(390, 844), page -> question(page, origin));
            studio.draw("large-text", twice(640, 400), page -> question(page, origin));
            studio.draw("letter", size(1280, 800), page -> letter(page, origin));
            studio.draw("letter-phone", size(390, 844), page -> letter(page, origin));
            studio.draw("take-away", size(1280, 800), page -> takeAway(page, origin));
            studio.draw("plain", noScript(390, 844), page -> plain(page, origin));
        }
    }

    private static void widget(Page page) {
        page.locator("#waymark .launch").click();
        page.frameLocator("#waymark iframe").locator(".question[data-standing=open]").waitFor();
    }

    private static void otherLook(Page page) {
        page.locator("#look").selectOption("meadow");
        widget(page);
        page.evaluate("scrollTo(0, 0)");
    }

    private static void question(Page page, String origin) {
        Visitor.atChat(page, origin).say("I'm with the NHS and I'm not getting better");
    }

    private static void help(Page page, String origin) {
        Visitor.atChat(page, origin).say("I want to end my life");
    }

    private static void letter(Page page, String origin) {
        var visitor = Visitor.atChat(page, origin);
        visitor.say("I want to complain about my private therapist");
        visitor.carryOnUntil(".letter");
        visitor.see(".letter-open").last().click();
        visitor.see(".desk-page .outlets").waitFor();
    }

    private static void takeAway(Page page, String origin) {
        var visitor = Visitor.atChat(page, origin);
        visitor.say("I want to complain about my private therapist");
        visitor.carryOnUntil(".letter");
        visitor.takeAway();
        visitor.see(".take-away").waitFor();
    }

    private static void plain(Page page, String origin) {
        page.navigate(origin + "/guide/");
        page.locator("main button[value=look]").click();
        page.locator(".choice label")
                .filter(new Locator.FilterOptions().setHasText("Taking a break"))
                .click();
        page.locator("#answer .main").click();
        page.locator(".you").waitFor();
    }

    private record Studio(Browser chromium, String origin) {

        void draw(String name, Browser.NewContextOptions size, Consumer<Page> walk) {
            try (var visit = chromium.newContext(size.setReducedMotion(ReducedMotion.REDUCE))) {
                var page = visit.newPage();
                page.navigate(origin + "/");
                walk.accept(page);
                page.mouse().move(1, 400);
                var file = FOLDER.resolve(name + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file));
            }
        }
    }

    private static Browser.NewContextOptions size(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height);
    }

    private static Browser.NewContextOptions dark(int width, int height) {
        return size(width, height).setColorScheme(ColorScheme.DARK);
    }

    private static Browser.NewContextOptions forced(int width, int height) {
        return size(width, height).setForcedColors(ForcedColors.ACTIVE);
    }

    private static Browser.NewContextOptions noScript(int width, int height) {
        return size(width, height).setJavaScriptEnabled(false);
    }

    /** As at 200 %: half as much fits, and each letter is twice as large. */
    private static Browser.NewContextOptions twice(int width, int height) {
        return size(width, height).setDeviceScaleFactor(2);
    }
}
