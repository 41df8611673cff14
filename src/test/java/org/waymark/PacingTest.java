package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a long answer comes in, as the eye sees it: each piece of it as it is put on the page. */
class PacingTest extends OnStage {

    private static final String WATCH =
            """
            window.began = [];
            new MutationObserver(() => {
              const guide = [...document.querySelectorAll('.turn .guide')].at(-1);
              if (!guide || guide === window.newest) return;
              window.newest = guide;
              window.began.push(
                [...guide.children].slice(1).map((it) => getComputedStyle(it).opacity));
            }).observe(document, { childList: true, subtree: true });
            """;

    private static final String SHOWN =
            """
            [...[...document.querySelectorAll('.turn .guide')].at(-1).children].slice(1)
              .map((it) => getComputedStyle(it).opacity)
            """;

    private static final String FOCUS =
            "it => { it.focus(); return getComputedStyle(it.closest('.guide > *')).opacity; }";

    private static final String LONG = "It helps to write down what you want to say. ".repeat(10);

    private static final String CONTACT =
            "{\"type\": \"contact\", \"id\": \"a\", \"name\": \"A\", \"about\": \"B\", \"ways\": []},";

    private static final List<?> AT_ONCE = List.of("1", "1", "1", "1");

    /** The answers that would be paced elsewhere. */
    private static final String LONG_ONES =
            """
            [...document.querySelectorAll('.turn + .turn .guide:not(:has(.contact))')]
              .map((it) => it.innerText.split(/\\s+/).length).filter((words) => words > 110)
            """;

    private final Wire line = new Wire();
    private Visitor visitor;

    @BeforeEach
    void openTheChat() {
        visit.addInitScript(WATCH);
        page.routeWebSocket("**/chat", line::route);
        visitor = Visitor.atChat(page, stage.origin());
    }

    /** A long answer: three paragraphs and a question, behind what comes first. */
    static String turn(int number, String first) {
        return """
        {"type": "turn", "turn": %d, "items": [%s
          {"type": "text", "blocks": [{"p": [{"t": "%s"}]}, {"p": [{"t": "Two."}]},
            {"p": [{"t": "Three."}]}]},
          {"type": "question", "id": "9:how", "prompt": "How?", "reposed": false,
            "options": [{"key": "so", "label": "Like this"}]}]}
        """
                .formatted(number, first, LONG);
    }

    @Test
    void letsALongAnswerInPieceByPieceUntilAllOfItStands() {
        assertThat(hear("")).containsExactly("1", "0", "0", "0");
        assertThat(page.locator(".guide").last().locator("> *").last()).hasCSS("opacity", "1");
        assertThat(page.locator(".paced")).hasCount(0);
        page.reload();
        page.locator(".turn").first().waitFor();
        assertThat(list("began[0]")).isEqualTo(AT_ONCE);
    }

    @Test
    void showsAShortAnswerAtOnce() {
        visitor.tap("Taking a break");
        assertThat(began()).isNotEmpty().containsOnly("1");
    }

    @Test
    void showsAllOfItAsSoonAsTheVisitorDoesAnything() {
        hear("");
        assertThat(page.locator(".option").last().evaluate(FOCUS)).isEqualTo("1");
        hear("");
        page.keyboard().press("a");
        assertThat(shown()).isEqualTo(AT_ONCE);
        hear("");
        page.mouse().click(1, 1);
        assertThat(shown()).isEqualTo(AT_ONCE);
    }

    @Test
    void showsAllOfItAtOnceWithReducedMotionAndWithForcedColours() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(hear("")).isEqualTo(AT_ONCE);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setReducedMotion(ReducedMotion.NO_PREFERENCE)
                        .setForcedColors(ForcedColors.ACTIVE));
        assertThat(hear("")).isEqualTo(AT_ONCE);
    }

    @Test
    void showsAllOfItAtOnceWhereSomeoneToTurnToIsNamed() {
        assertThat(hear(CONTACT)).containsOnly("1");
    }

    @Test
    void showsAllOfItAtOnceFromThenOnWhereThePageNoticedDanger() {
        visitor.type("It goes on and on. ".repeat(120) + "I want to end my life");
        assertThat(visitor.see("#help a[href='tel:999']").first()).isVisible();
        assertThat(hear("")).isEqualTo(AT_ONCE);
    }

    @Test
    void showsEverythingAtOnceToSomeoneWhoWasHarmed() {
        visitor.say("my therapist touched me");
        visitor.say("I want to complain about my private therapist");
        visitor.carryOnUntil(".letter");
        assertThat(list(LONG_ONES)).isNotEmpty();
        assertThat(list("began.flat()")).isNotEmpty().containsOnly("1");
    }

    /** The opacity of each piece of a new answer as it came. */
    private List<Object> hear(String first) {
        int turns = visitor.turns();
        line.say(turn(turns, first));
        visitor.see(".turn[data-turn]").nth(turns).waitFor();
        return began();
    }

    /** The opacity of each piece of the newest answer now. */
    private List<Object> shown() {
        return list(SHOWN);
    }

    private List<Object> began() {
        return list("began.at(-1)");
    }

    private List<Object> list(String script) {
        return List.copyOf((List<?>) page.evaluate(script));
    }
}
