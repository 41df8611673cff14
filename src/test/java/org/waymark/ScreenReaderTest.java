package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the one live region gives a screen reader, message by message. */
class ScreenReaderTest extends OnStage {

    private static final String LISTEN =
            """
            window.heard = [];
            addEventListener('DOMContentLoaded', () => {
              const live = document.getElementById('live');
              if (!live) return;
              new MutationObserver((changes) => {
                for (const { addedNodes } of changes)
                  for (const node of addedNodes) heard.push(node.textContent);
              }).observe(live, { childList: true, subtree: true, characterData: true });
            });
            """;

    @BeforeEach
    void listen() {
        visit.addInitScript(LISTEN);
    }

    @Test
    void isGivenEachTurnOnceAndInOrder() {
        var visitor = Visitor.atChat(page, stage.origin());
        var prompts = new ArrayList<>(List.of(visitor.openPrompt().textContent()));
        visitor.tap("Taking a break");
        prompts.add(visitor.openPrompt().textContent());
        visitor.say("it is not helping");
        prompts.add(visitor.openPrompt().textContent());
        visitor.say("I want to end my life");
        prompts.add(visitor.openPrompt().textContent());
        var heard = heard();
        assertThat(heard).hasSameSizeAs(prompts);
        for (int i = 0; i < prompts.size(); i++) {
            var prompt = prompts.get(i);
            assertThat(heard.get(i)).containsOnlyOnce(prompt);
        }
        assertThat(heard.getLast()).contains("999").contains("116 123");
        assertThat(heard.getFirst()).contains("You can choose: ");
    }

    @Test
    void isNotGivenWhatWasHeardBeforeAReload() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        page.reload();
        visitor.see(".turn").nth(1).waitFor();
        visitor.tap("It is not helping");
        assertThat(heard()).hasSize(1);
    }

    @Test
    void keepsItsPlaceWhenAnAnswerArrives() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.option("Taking a break").focus();
        page.keyboard().press("Enter");
        visitor.see(".turn").nth(1).waitFor();
        assertThat(visitor.see(".option").filter(chosen()).first()).isFocused();
        visitor.say("it is not helping");
        assertThat(visitor.see("#say")).isFocused();
    }

    @Test
    void findsOneLiveRegionAndNoneAroundTheConversation() {
        var visitor = Visitor.atChat(page, stage.origin());
        assertThat(visitor.see("[aria-live], [role=log], [role=status], [role=alert]")).hasCount(1);
        assertThat(visitor.see("#live[role=log][aria-live=polite]")).hasCount(1);
        assertThat(visitor.see("#live .turn")).hasCount(0);
    }

    private static Locator.FilterOptions chosen() {
        return new Locator.FilterOptions().setHasText("Your answer");
    }

    @SuppressWarnings("unchecked") // what the page's script keeps is a list of texts
    private List<String> heard() {
        return (List<String>) page.evaluate("heard");
    }
}
