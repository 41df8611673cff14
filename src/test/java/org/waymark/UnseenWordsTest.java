package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Danger in words that the guide never sees, or not yet: help shows at once, and nothing is sent.
 */
class UnseenWordsTest extends OnStage {

    private static final String DANGER = "I want to end my life";

    private final List<String> sent = new ArrayList<>();

    private final List<String> loaded = new ArrayList<>();

    @BeforeEach
    void watchWhatIsSent() {
        visit.onRequestFinished(request -> loaded.add(request.url()));
        visit.onRequest(request -> sent.add(request.url() + " " + request.postData()));
        page.onWebSocket(socket -> socket.onFrameSent(frame -> sent.add(frame.text())));
    }

    @Test
    void showsHelpForWhatWaitsWhileTheNetworkIsCut() {
        var visitor = Visitor.atChat(page, stage.origin());
        awaitLookout();
        visit.setOffline(true);
        assertThat(visitor.see("#banner")).containsText("You are offline");
        visitor.type("it is not helping");
        assertThat(visitor.see("#help .contact").first()).isHidden();
        visitor.type(DANGER);
        assertThat(visitor.see("#help a[href='tel:999']").first()).isVisible();
        assertThat(visitor.see("#live")).containsText("Help is open at the top of this page.");
        assertThat(visitor.see("#say")).isFocused();
        visitor.see("#help summary").click();
        assertThat(visitor.see("#strip a[href='tel:116123']")).isVisible();
    }

    @Test
    void showsHelpHoweverEarlyTheNetworkIsCut() {
        var visitor = Visitor.atChat(page, stage.origin());
        visit.setOffline(true);
        visitor.type(DANGER);
        assertThat(visitor.see("#help a[href='tel:999']").first()).isVisible();
        assertThat(visitor.see("#say")).isFocused();
    }

    @Test
    void showsHelpOnceForWordsThatNothingOnThePageCanRead() {
        page.route("**/chat/danger-*", _ -> {});
        var visitor = Visitor.atChat(page, stage.origin());
        visit.setOffline(true);
        visitor.type("there is a sentence that nobody reads");
        assertThat(visitor.see("#help a[href='tel:999']").first()).isVisible();
        assertThat(visitor.see("#live")).containsText("Help is open at the top of this page.");
        assertThat(visitor.see("#say")).isFocused();
        visitor.see("#help summary").click();
        page.clock().install();
        visitor.type("and another");
        page.clock().runFor(5_000);
        assertThat(visitor.see("#help[open]")).hasCount(0);
        assertThat(visitor.see("#strip")).isHidden();
    }

    @Test
    void showsHelpForWhatIsWrittenIntoALetterWhileTheNetworkIsCut() {
        var visitor = Visitor.atChat(page, stage.origin());
        awaitLookout();
        visitor.say("I want to complain about my private therapist");
        visitor.carryOnUntil(".letter");
        visitor.see(".letter-open").last().click();
        var blank = visitor.see(".blank textarea").first();
        blank.waitFor();
        visit.setOffline(true);
        blank.fill("They were late. " + DANGER);
        assertThat(visitor.see("#help a[href='tel:999']").first()).isVisible();
        assertThat(blank).isFocused();
        visitor.see("#help summary").click();
        assertThat(visitor.see("#strip")).isVisible();
        page.locator(".desk-back").click();
        assertThat(visitor.see("#strip")).isVisible();
        assertThat(sent).noneMatch(text -> text.contains("end my life"));
    }

    @Test
    void showsHelpForAMessageThatIsTooLongToBeSent() {
        var visitor = Visitor.atChat(page, stage.origin());
        awaitLookout();
        visitor.type("It goes on and on. ".repeat(120) + DANGER);
        assertThat(visitor.see(".remark")).containsText("more than the guide can read at once");
        assertThat(visitor.see("#help a[href='tel:999']").first()).isVisible();
        assertThat(visitor.see("#say")).not().isEmpty();
        assertThat(sent).noneMatch(text -> text.contains("end my life"));
    }

    @Test
    void leavesHelpClosedForOrdinaryWords() {
        var visitor = Visitor.atChat(page, stage.origin());
        awaitLookout();
        visitor.type("It goes on and on. ".repeat(120));
        assertThat(visitor.see(".remark")).isVisible();
        assertThat(visitor.see("#help[open]")).hasCount(0);
        assertThat(visitor.see("#strip")).isHidden();
    }

    /** What looks for danger is loaded as soon as the first message stands. */
    private void awaitLookout() {
        page.waitForCondition(() -> loaded.stream().anyMatch(url -> url.contains("/chat/danger-")));
    }
}
