package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The end of a conversation: one tap that is counted and tells nothing else, and a way to object.
 */
class EndsTest extends OnStage {

    private final List<String> posted = new ArrayList<>();

    @BeforeEach
    void watchThePosts() {
        visit.onRequest(request -> {
            if (request.method().equals("POST")) {
                posted.add(request.postData());
            }
        });
    }

    @Test
    void asksOnceIfItShowedTheWayAndSendsTheAnswerAlone() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        visitor.toTheEnd();
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
        visitor.toTheEnd();
        assertThat(visitor.see(".next")).hasCount(0);
        var other = Visitor.atChat(visit.newPage(), stage.origin());
        other.say("my therapist touched me");
        other.toTheEnd();
        assertThat(other.see(".next")).hasCount(0);
    }

    @Test
    void countsEachTapOnceOnPlainPagesTooAndAsksNoMore() throws IOException {
        stage.counted();
        for (int i = 0; i < 10; i++) {
            var visitor = plain().starts("take-a-break").goesToTheEnd();
            var tap = visitor.told("no");
            visitor.posts(tap).posts(tap).posts(visitor.told("person"));
            assertThat(visitor.sees(".next")).contains("It is counted, and nothing else.");
            assertThat(visitor.presses("summary").presses("look").offers("[data-ended]")).isTrue();
            assertThat(visitor.offers(".next")).isFalse();
        }
        var rows = stage.counted().stream().map(row -> List.of(row.split(",", -1))).toList();
        var names = rows.getFirst();
        var row = rows.reversed().stream().filter(it -> it.contains("take-a-break")).findFirst();
        assertThat(row.orElseThrow())
                .contains("10", atIndex(names.indexOf("no")))
                .contains("10", atIndex(names.indexOf("person")))
                .contains("under 10", atIndex(names.indexOf("yes")));
    }

    @Test
    void asksNobodyOnPlainPagesWhoWasInDangerOrHarmed() {
        var visitor = plain().starts("take-a-break").goesToTheEnd();
        var early = visitor.told("yes");
        visitor.says("I want to end my life").goesToTheEnd();
        assertThat(visitor.offers(".next")).isFalse();
        assertThat(visitor.posts(early).offers(".next")).isFalse();
        var late = PlainVisitor.with(visitor.form("#controls"), "next", "yes");
        assertThat(visitor.posts(late).offers("[data-ended]")).isTrue();
        assertThat(visitor.offers(".next")).isFalse();
        var harmed = plain().says("my therapist touched me").goesToTheEnd();
        assertThat(harmed.offers(".next")).isFalse();
    }

    private PlainVisitor plain() {
        return new PlainVisitor(stage.origin()).begins();
    }

    @Test
    void offersAWayToObjectAtEveryEndAndInTheMenuAndSendsNothing() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.see("#wrong").click();
        assertThat(visitor.see("#wrong-way")).containsText("people@example.org");
        assertThat(visitor.see("#wrong-way a[href='https://example.org/complaints']")).isVisible();
        visitor.see("#wrong-close").click();
        visitor.tap("Taking a break");
        visitor.toTheEnd();
        visitor.see(".end .plain").last().click();
        assertThat(visitor.see("#wrong-way")).isVisible();
        assertThat(posted).isEmpty();
    }

    @Test
    void offersAWayToObjectAndAWayOnWhenAllIsDeleted() {
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        visitor.see("#about").click();
        visitor.see("#forget").click();
        visitor.see(".over .plain").click();
        assertThat(visitor.see("#wrong-way")).containsText("people@example.org");
        visitor.see("#wrong-close").click();
        visitor.see(".over .main").click();
        assertThat(visitor.openPrompt()).isVisible();
    }
}
