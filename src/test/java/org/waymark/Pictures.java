package org.waymark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

/**
 * Draws the pictures of the README, from the real guide in a real browser: {@code mvn test
 * -Dtest=Pictures}. It is no test, and its name keeps it out of a plain run.
 */
@NeedsBrowser
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
            var chromium = browsers.chromium();
            onDesktop(chromium, origin);
            onPhone(chromium, origin, ColorScheme.LIGHT, "phone.png");
            onPhone(chromium, origin, ColorScheme.DARK, "phone-dark.png");
            onPlainPages(chromium, origin);
        }
    }

    private static void onDesktop(Browser chromium, String origin) {
        try (var visit = chromium.newContext(size(1280, 800, ColorScheme.LIGHT))) {
            var page = visit.newPage();
            page.navigate(origin + "/");
            page.locator("#waymark .launch").click();
            var chat = page.frameLocator("#waymark iframe");
            chat.locator(".question[data-standing=open]").waitFor();
            save(page, "desktop.png");
        }
    }

    private static void onPhone(Browser chromium, String origin, ColorScheme scheme, String name) {
        try (var visit = chromium.newContext(size(390, 844, scheme))) {
            var page = visit.newPage();
            page.navigate(origin + "/chat/");
            page.locator(".question[data-standing=open]").waitFor();
            page.locator("#say").fill("I'm with the NHS and I'm not getting better");
            page.locator("#say").press("Enter");
            page.locator(".question[data-standing=open] .prompt")
                    .filter(new Locator.FilterOptions().setHasText("closest"))
                    .waitFor();
            save(page, name);
        }
    }

    private static void onPlainPages(Browser chromium, String origin) {
        var options = size(390, 844, ColorScheme.LIGHT).setJavaScriptEnabled(false);
        try (var visit = chromium.newContext(options)) {
            var page = visit.newPage();
            page.navigate(origin + "/guide/");
            page.locator("main button[value=look]").click();
            page.locator(".choice label")
                    .filter(new Locator.FilterOptions().setHasText("Taking a break"))
                    .click();
            page.locator("#answer .main").click();
            save(page, "plain.png");
        }
    }

    private static Browser.NewContextOptions size(int width, int height, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme);
    }

    private static void save(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    }
}
