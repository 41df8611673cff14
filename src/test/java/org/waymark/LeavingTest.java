package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaving quickly, being told of the end in time, and keeping written words in the browser. */
class LeavingTest extends OnStage {

    private static final String MARKER = "zebra crossing marker";

    private final List<String> posted = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();

    @BeforeEach
    void host() {
        stage.host(
                "/",
                "",
                "<h1>Charity</h1><script async src='%s/waymark.js'></script>"
                        .formatted(stage.origin()));
    }

    @BeforeEach
    void watchWhatIsSent() {
        visit.onRequest(request -> {
            posted.add(request.method() + " " + request.url());
            sent.add(request.url() + " " + request.postData());
        });
        page.onWebSocket(socket -> socket.onFrameSent(frame -> sent.add(frame.text())));
    }

    @Test
    void leavesByButtonAndForgets() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        visitor.see("#leave").click();
        assertIsGone();
    }

    @Test
    void leavesByShiftThreeTimesEvenWhileTyping() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.see("#say").focus();
        pressShift();
        assertIsGone();
    }

    @Test
    void leavesTheEmbeddingPageToo() {
        page.navigate(stage.siteOrigin() + "/");
        Visitor.inWidget(page).see("#leave").click();
        assertIsGone();
    }

    @Test
    void leavesByShiftFromTheEmbeddingPage() {
        page.navigate(stage.siteOrigin() + "/");
        Visitor.inWidget(page).see("#close").click();
        assertThat(page.locator("#waymark .launch")).isFocused();
        pressShift();
        assertIsGone();
    }

    @Test
    void saysWhatLeavingCannotClear() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.see("#about").click();
        assertThat(visitor.see("#privacy")).containsText("cannot clear your browser's history");
        assertThat(visitor.see("#privacy")).containsText("copied, saved, printed or sent");
    }

    @Test
    void saysTwoMinutesAheadThatItEndsAndKeepsItWhenAsked() {
        page.clock().install();
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        page.clock().fastForward("23:58:00");
        assertThat(visitor.see("#banner"))
                .containsText("In 2 minutes this conversation is deleted");
        visitor.see("#banner .plain").click();
        assertThat(visitor.see("#banner")).isHidden();
        assertThat(visitor.see("#live")).containsText("Your conversation is kept.");
        page.clock().fastForward("00:03:00");
        assertThat(visitor.see("#banner")).isHidden();
        assertThat(visitor.see("#turns")).containsText("Taking a break");
    }

    @Test
    void keepsTheWordsOfALetterInTheBrowser() throws Exception {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.say("I want to complain about my private therapist");
        visitor.carryOnUntil(".letter");
        visitor.see(".letter-open").last().click();
        visitor.see(".blank input, .blank textarea").first().fill(MARKER);
        assertThat(visitor.see(".sheet")).containsText(MARKER);
        assertThat(visitor.see("form .blank")).hasCount(0);
        var saved = page.waitForDownload(() -> page.getByText("Save as a text file").click());
        assertThat(saved.suggestedFilename()).endsWith(".txt");
        assertThat(new String(saved.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(MARKER);
        assertThat(visitor.see(".said")).containsText("Anyone who uses this device");
        var forWord = page.waitForDownload(() -> page.getByText("Save for Word").click());
        assertThat(forWord.suggestedFilename()).endsWith(".docx");
        assertThat(wordsOf(forWord)).contains(MARKER);
        visitor.see(".desk-back").click();
        visitor.takeAway();
        assertThat(visitor.see(".take-away .paper").first()).containsText(MARKER);
        page.reload();
        visitor.see(".letter").first().waitFor();
        assertThat(sent).noneMatch(text -> text.contains("zebra"));
    }

    /** A Word file is a zip, with its words in one of its files. */
    private static String wordsOf(Download saved) throws IOException {
        try (var zip = new ZipInputStream(saved.createReadStream())) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                if (file.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private void pressShift() {
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Shift");
        }
    }

    private void assertIsGone() {
        page.waitForURL(Stage.EXIT);
        assertThat(page.title()).isEqualTo("Weather");
        page.navigate(stage.origin() + "/help/");
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        assertThat(posted).contains("POST " + stage.origin() + "/chat/forget");
        page.goBack();
        assertThat(page).hasURL(Stage.EXIT);
    }
}
