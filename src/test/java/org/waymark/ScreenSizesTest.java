package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small screens: a narrow phone, a phone at 200 % text, one on its side, and the same with its
 * keyboard open.
 */
class ScreenSizesTest extends OnStage {

    private static final String SIZES =
            """
            320, 640
            195, 422
            740, 360
            740, 190
            """;

    /** Whether what has the focus can be seen, wholly between the edges and under nothing else. */
    private static final String SEEN =
            """
            () => {
              const it = document.activeElement;
              const { x, y, width, height, bottom } = it.getBoundingClientRect();
              const at = document.elementFromPoint(x + width / 2, y + height / 2);
              return (it === at || it.contains(at)) && y >= 0 && bottom <= innerHeight;
            }
            """;

    private static final String WIDER = "document.documentElement.scrollWidth - innerWidth";

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void showsTheChatWithoutScrollingSidewaysAndWhatHasTheFocus(int width, int height) {
        page.setViewportSize(width, height);
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        assertFits("chat");
        visitor.option("It is too much").focus();
        assertThat(page.evaluate(SEEN)).as("an option").isEqualTo(true);
        visitor.see("#say").focus();
        assertThat(page.evaluate(SEEN)).as("the box to type in").isEqualTo(true);
        visitor.say("I want to end my life");
        assertFits("help");
        visitor.see("#help summary").click();
        visitor.see("#help a[href='tel:116123']").first().focus();
        assertThat(page.evaluate(SEEN)).as("a number to call").isEqualTo(true);
        visitor.see("#help summary").click();
        visitor.takeAway();
        visitor.see(".take-away").waitFor();
        assertFits("guidance to take away");
        visitor.see("#leave").focus();
        assertThat(page.evaluate(SEEN)).as("leave quickly").isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void showsALetterAndThePagesThatStandAloneWithoutScrollingSideways(int width, int height) {
        page.setViewportSize(width, height);
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.say("I want to complain about my private therapist");
        visitor.carryOnUntil(".letter");
        visitor.see(".letter-open").last().click();
        visitor.see(".blank input").first().focus();
        assertThat(page.evaluate(SEEN)).as("a blank of the letter").isEqualTo(true);
        assertFits("letter");
        for (var path : new String[] {"/", "/help/", "/embed/", "/nowhere"}) {
            page.navigate(stage.origin() + path);
            assertFits(path);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void showsPlainPagesWithoutScrollingSideways(int width, int height) {
        page.setViewportSize(width, height);
        page.navigate(stage.origin() + "/guide/");
        assertFits("plain start");
        page.locator("main button[value=look]").click();
        page.locator("#answer .main").click();
        assertFits("plain error");
        page.locator("#words").fill("I want to complain about my private therapist");
        page.locator("#answer .main").click();
        for (int i = 0; i < 8 && page.locator("main .letter").count() == 0; i++) {
            if (page.locator(".choice label").count() > 0) {
                page.locator(".choice label").first().click();
            }
            page.locator("#answer .main").first().click();
        }
        assertThat(page.locator("main .letter").first()).isVisible();
        assertFits("plain letter");
        page.locator("button[value=summary]").click();
        assertThat(page.locator("main.summary")).isVisible();
        page.waitForLoadState();
        assertFits("plain summary");
    }

    @Test
    void movesNothingAndFadesNothingWithReducedMotion() {
        assertThat(animated(ReducedMotion.REDUCE)).isEmpty();
    }

    @Test
    void movesNothingAndOnlyFadesALongAnswerInWithoutReducedMotion() {
        assertThat(animated(ReducedMotion.NO_PREFERENCE)).containsOnly("opacity");
    }

    /** The properties that change while a long answer comes, where none has a transition. */
    private List<Object> animated(ReducedMotion motion) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(motion));
        var line = new Wire();
        page.routeWebSocket("**/chat", line::route);
        var visitor = Visitor.atChat(page, stage.origin());
        visitor.tap("Taking a break");
        assertThat(
                        page.evaluate(
                                """
                                [...document.querySelectorAll('*')].filter((it) => {
                                  const { transitionDuration, scrollBehavior } = getComputedStyle(it);
                                  return transitionDuration !== '0s' || scrollBehavior === 'smooth';
                                }).length
                                """))
                .isEqualTo(0);
        line.say(PacingTest.turn(visitor.turns(), ""));
        visitor.see(".paced").waitFor();
        var properties =
                page.evaluate(
                        """
                        document.getAnimations().flatMap((it) => it.effect.getKeyframes())
                          .flatMap(Object.keys)
                          .filter((it) => !['offset', 'computedOffset', 'easing', 'composite'].includes(it))
                        """);
        return List.copyOf((List<?>) properties);
    }

    private void assertFits(String screen) {
        assertThat((Integer) page.evaluate(WIDER)).as(screen).isLessThanOrEqualTo(0);
    }
}
