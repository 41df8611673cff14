package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A whole way with the keyboard alone: from the charity's page to a finished letter, and out. */
class KeyboardTest extends OnStage {

    /** What has the focus, wherever it is, and whether it can be seen there. */
    private static final String FOCUSED =
            """
            (selector) => {
              const it = document.activeElement;
              if (!it || !it.matches(selector)) return 'no';
              const { x, y, width, height } = it.getBoundingClientRect();
              const at = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 20));
              return it === at || it.contains(at) || at?.contains(it) ? 'seen' : 'hidden';
            }
            """;

    @Test
    void leadsFromTheFirstQuestionToAFinishedLetterAndOut() {
        var visitor = Visitor.atChat(page, stage.origin());
        tabTo("#say");
        page.keyboard().type("I want to complain about my private therapist");
        int turns = visitor.turns();
        page.keyboard().press("Enter");
        visitor.see(".turn[data-turn]").nth(turns).waitFor(Visitor.attached());
        for (int i = 0; i < 8 && visitor.see(".letter-open").count() == 0; i++) {
            turns = visitor.turns();
            tabTo(".question[data-standing=open] .option");
            page.keyboard().press("Enter");
            visitor.see(".turn[data-turn]").nth(turns).waitFor(Visitor.attached());
        }
        tabTo(".letter-open");
        page.keyboard().press("Enter");
        assertThat(visitor.see(".desk-page h2")).isFocused();
        tabTo(".blank input");
        page.keyboard().type("21 November");
        assertThat(visitor.see(".sheet")).containsText("21 November");
        tabTo(".outlets .main");
        page.keyboard().press("Enter");
        assertThat(visitor.see(".said")).not().isEmpty();
        page.keyboard().press("Escape");
        assertThat(visitor.see(".letter-open").last()).isFocused();
        tabTo("#about");
        page.keyboard().press("Enter");
        assertThat(visitor.see("#privacy-title")).isFocused();
        page.keyboard().press("Escape");
        assertThat(visitor.see("#about")).isFocused();
        tabTo("#help summary");
        page.keyboard().press("Enter");
        tabTo("#help a[href='tel:999']");
        page.keyboard().press("Escape");
        assertThat(visitor.see("#help summary")).isFocused();
        tabTo("#leave");
        page.keyboard().press("Enter");
        page.waitForURL(Stage.EXIT);
    }

    @Test
    void opensAndClosesTheGuideOnTheCharitysPage() {
        page.navigate(stage.origin() + "/");
        page.locator("#waymark .launch").waitFor();
        for (int i = 0; i < 40 && !isOnLauncher(); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        var visitor = new Visitor(page.frameLocator("#waymark iframe").locator("body"));
        visitor.openPrompt().waitFor();
        page.keyboard().press("Tab");
        assertThat(visitor.see("#leave")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#waymark .launch")).isFocused();
    }

    private boolean isOnLauncher() {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "document.activeElement.shadowRoot?.activeElement?.className === 'launch'"));
    }

    private void tabTo(String selector) {
        for (int i = 0; i < 150; i++) {
            page.keyboard().press("Tab");
            var how = page.evaluate(FOCUSED, selector);
            if (!how.equals("no")) {
                assertThat(how).as(selector).isEqualTo("seen");
                return;
            }
        }
        throw new AssertionError("the Tab key never comes to " + selector);
    }
}
