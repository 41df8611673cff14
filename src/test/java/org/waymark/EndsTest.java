package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The end of a conversation: one tap that is counted and tells nothing else, and a way to object.
 */
@NeedsBrowser
class EndsTest {

    @TempDir private static Path folder;
    private static Stage stage;

    private final List<String> posted = new ArrayList<>();
    private BrowserContext visit;
    private Page page;

    @BeforeAll
    static void start() {
        stage = Stage.start("--waymark.counts.file=" + folder.resolve("counts.csv"));
    }

    @AfterAll
    static void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    @BeforeEach
    void arrive() {
        visit = stage.visit();
        visit.onRequest(request -> {
            if (request.method().equals("POST")) {
                posted.add(request.postData());
            }
        });
        page = visit.newPage();
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void asksOnceIfItShowedTheWayAndSendsTheAnswerAlone() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        toTheEnd(visitor);
        visitor.see(".next [data-answer=no]").click();
        visitor.see(".next [data-answer=person]").click();
        assertThat(visitor.see(".next .thanks")).isVisible();
        page.waitForCondition(() -> posted.size() == 2);
        assertThat(posted.getFirst()).matches("[a-z-]+ no [0-9a-f]{24}");
        assertThat(posted.getLast()).matches("[a-z-]+ person [0-9a-f]{24}");
        page.reload();
        visitor.see(".end").waitFor();
        assertThat(visitor.see(".next")).hasCount(0);
    }

    @Test
    void asksNobodyWhoWasInDangerOrHarmed() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        visitor.say("I want to end my life");
        toTheEnd(visitor);
        assertThat(visitor.see(".next")).hasCount(0);
        var other = Visitor.atChat(visit.newPage(), stage.origin());
        other.say("my therapist touched me");
        toTheEnd(other);
        assertThat(other.see(".next")).hasCount(0);
    }

    @Test
    void offersAWayToObjectAtEveryEndAndInTheMenuAndSendsNothing() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.see("#wrong").click();
        assertThat(visitor.see("#wrong-way")).containsText("people@example.org");
        assertThat(visitor.see("#wrong-way a[href='https://example.org/complaints']")).isVisible();
        visitor.see("#wrong-close").click();
        visitor.tap("Taking a break");
        toTheEnd(visitor);
        visitor.see(".end .plain").last().click();
        assertThat(visitor.see("#wrong-way")).isVisible();
        assertThat(posted).isEmpty();
    }

    private static void toTheEnd(Visitor visitor) {
        for (int i = 0; i < 30 && visitor.see(".end").count() == 0; i++) {
            visitor.takeLast();
        }
        visitor.see(".end").waitFor();
    }
}
