package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visitor on the demo page, in a real browser, against the real guide. */
class BrowserTest extends OnStage {

    @BeforeEach
    void openTheDemo() {
        page.navigate(stage.origin() + "/");
    }

    @Test
    void leadsByTypingToALetterAndAContact() {
        var visitor = Visitor.inWidget(page);
        visitor.say("I'm with the NHS and I'm not getting better");
        assertThat(visitor.see("#turns")).containsText("The NHS");
        visitor.say("nothing much changes");
        visitor.say("CBT");
        visitor.carryOnUntil(".letter");
        visitor.carryOnUntil(".turn .contact");
    }

    @Test
    void leadsByButtonsToALetterAndAContact() {
        var visitor = Visitor.inWidget(page);
        visitor.tap("Asking for more help");
        visitor.tap("The NHS");
        visitor.tap("England");
        visitor.tap("18 or over");
        for (int i = 0; i < 8 && visitor.option("I'm not getting better").count() == 0; i++) {
            visitor.tap("Carry on");
        }
        visitor.tap("I'm not getting better");
        visitor.carryOnUntil(".letter");
        visitor.carryOnUntil(".turn .contact");
    }

    @Test
    void changesAnEarlierAnswerOnceTheVisitorKnowsWhatItUndoes() {
        var visitor = Visitor.inWidget(page);
        visitor.tap("Taking a break");
        visitor.tap("It is too much");
        visitor.tap("The NHS");
        var other = visitor.answered("What makes you think").first();
        other.click();
        assertThat(visitor.see("#sure-words")).containsText("may then ask a later question again");
        visitor.see("#sure-no").click();
        assertThat(visitor.turns()).isEqualTo(4);
        assertThat(other).isFocused();
        other.click();
        visitor.see("#sure-yes").click();
        visitor.see(".turn[data-turn]").nth(4).waitFor();
        assertThat(visitor.see(".question").nth(1).locator(".option.chosen"))
                .not()
                .containsText("It is too much");
    }

    @Test
    void showsHelpAtOnceAndComesBackToTheVeryQuestion() {
        var visitor = Visitor.inWidget(page);
        visitor.tap("Taking a break");
        var asked = visitor.openPrompt().innerText();
        visitor.say("I want to end my life");
        assertThat(visitor.see(".turn").last()).containsText("999");
        assertThat(visitor.see("#strip")).isVisible();
        visitor.tap("Carry on with the guide");
        assertThat(visitor.openPrompt()).hasText(asked);
        page.reload();
        var again = Visitor.inWidget(page);
        assertThat(again.see("#strip")).isVisible();
        again.see("#back").click();
        assertThat(again.see("#strip")).isVisible();
    }

    @Test
    void showsHelpWithoutScriptAndWithoutSocket() {
        try (var plain = stage.visit(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var still = plain.newPage();
            still.navigate(stage.origin() + "/chat/");
            still.locator("#help summary").click();
            assertThat(still.locator("#help a[href='tel:116123']").first()).isVisible();
        }
    }

    @Test
    void asksForNothingAndStoresNothingBeforeItIsOpened() {
        var requests = new ArrayList<String>();
        page.onRequest(request -> requests.add(request.url().substring(stage.origin().length())));
        page.reload();
        page.locator("#waymark").waitFor(Visitor.attached());
        assertThat(requests)
                .filteredOn(path -> path.startsWith("/waymark") || path.startsWith("/chat"))
                .containsExactly("/waymark.js");
        assertThat(visit.cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }
}
