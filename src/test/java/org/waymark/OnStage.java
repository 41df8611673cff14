package org.waymark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
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

    /** How the visitor's browser is set up. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions();
    }
}
