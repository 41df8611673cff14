package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests in a real browser share: the stage, and a fresh visitor with a page for each test. */
@ExtendWith(StageHand.class)
abstract class OnStage {

    Stage stage;
    BrowserContext visit;
    Page page;

    @BeforeEach
    final void arrive(Stage stage) {
        this.stage = stage;
        visit = stage.visit(options());
        page = visit.newPage();
    }

    @AfterEach
    final void leave() {
        visit.close();
    }

    /** Marks an option of a plain page and continues. */
    final void choose(String label) {
        page.locator(".choice label")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        press(page.locator("#answer .main"));
    }

    /** Takes the last option of each plain page until the guide has come to its end. */
    final void goToThePlainEnd() {
        for (int i = 0; i < 40 && page.locator("[data-ended]").count() == 0; i++) {
            if (page.locator(".choice label").count() > 0) {
                page.locator(".choice label").last().click();
            }
            press(page.locator("#answer .main").first());
        }
        page.locator("[data-ended]").waitFor();
    }

    /** Presses a button of a plain page, and waits for the page that answers: each has a name. */
    final void press(Locator button) {
        var name = page.locator("#controls [name=tab]");
        var before = name.inputValue();
        button.click();
        assertThat(name).not().hasValue(before);
    }

    /** How the visitor's browser is set up. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions();
    }
}
