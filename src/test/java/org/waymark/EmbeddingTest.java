package org.waymark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide on a charity's own site, which has another origin and its own ways. */
class EmbeddingTest extends OnStage {

    private static final String HOSTILE =
            """
            <style nonce=a>
              * { all: unset !important; display: none !important; visibility: hidden !important }
              html, body, #over { display: block !important; visibility: visible !important }
              #over { position: fixed !important; inset: 0 !important;
                      z-index: 2147483647 !important; background: #fff !important }
              body { transform: translateX(40px) !important }
            </style>
            <script async src='GUIDE/waymark.js'></script><div id=over>Over it all</div>
            """;
    private static final String EVENTS =
            """
            <script nonce=a>
              window.told = [];
              for (const name of ['ready', 'opened', 'closed', 'ended'])
                document.addEventListener('waymark:' + name, () => told.push(name));
            </script>
            <script async src='GUIDE/waymark.js' data-label='Ask the guide'></script>
            <script async src='GUIDE/waymark.js' data-label='Ask the guide'></script>
            <a id=break data-waymark data-topic=take-a-break href='GUIDE/chat/'>Taking a break</a>
            <style nonce=a>p { height: 2000px } #last { float: right }</style>
            <p></p><a id=last href='#'>A link at the end</a>
            """;

    @BeforeEach
    void host() {
        var strict =
                "default-src 'none'; script-src %1$s 'nonce-a'; frame-src %1$s; style-src 'nonce-a'"
                        .formatted(stage.origin());
        stage.host("/hostile", strict, HOSTILE.replace("GUIDE", stage.origin()));
        stage.host("/events", strict, EVENTS.replace("GUIDE", stage.origin()));
        stage.host(
                "/rtl",
                strict,
                "<html dir=rtl><script async src='%s/waymark.js'></script>"
                        .formatted(stage.origin()));
    }

    @Test
    void worksUnderAStrictPolicyAndOverStylesThatResetEverything() {
        page.navigate(stage.siteOrigin() + "/hostile");
        page.waitForFunction("() => window.waymark");
        page.evaluate("waymark.open()");
        var visitor = new Visitor(page.frameLocator("#waymark iframe").locator("body"));
        visitor.option("Taking a break").waitFor();
        visitor.tap("Taking a break");
        assertThat(visitor.openPrompt()).isVisible();
    }

    @Test
    void isRefusedOnASiteThatIsNotListed() {
        page.clock().install();
        page.navigate(stage.strangerOrigin() + "/events");
        page.locator("#waymark .launch").click();
        page.clock().fastForward(9_000);
        assertThat(page.locator("#waymark .down a[href='tel:999']")).isVisible();
        assertThat(page.frameLocator("#waymark iframe").locator("#turns")).hasCount(0);
    }

    @Test
    void refusesASocketToAPageOfAnotherOrigin() {
        stage.host("/plain", "", "<h1>Charity</h1>");
        var opened =
                """
                (address) => new Promise((done) => {
                  const socket = new WebSocket(address);
                  socket.onopen = () => done('open');
                  socket.onclose = () => done('refused');
                })
                """;
        var socket = stage.origin().replace("http", "ws") + "/chat";
        for (var origin : List.of(stage.siteOrigin(), stage.strangerOrigin())) {
            page.navigate(origin + "/plain");
            assertThat(page.evaluate(opened, socket)).as(origin).isEqualTo("refused");
        }
        page.navigate(stage.origin() + "/help/");
        assertThat(page.evaluate(opened, socket)).isEqualTo("open");
    }

    @Test
    void makesOneRequestAndStoresNothingWhileItIsClosed() {
        stage.host(
                "/closed",
                "",
                "<h1>Charity</h1><script async src='%s/waymark.js'></script>"
                        .formatted(stage.origin()));
        var requests = new ArrayList<String>();
        visit.onRequest(request -> requests.add(request.url()));
        page.navigate(stage.siteOrigin() + "/closed");
        page.locator("#waymark .launch").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(requests)
                .filteredOn(url -> url.startsWith(stage.origin()))
                .containsExactly(stage.origin() + "/waymark.js");
        assertThat(visit.cookies()).isEmpty();
        assertThat(visit.storageState()).isEqualTo("{\"cookies\":[],\"origins\":[]}");
        assertThat(
                        page.evaluate(
                                "async () => sessionStorage.length + localStorage.length + (await indexedDB.databases()).length"))
                .isEqualTo(0);
    }

    @Test
    void tellsThePageThatTheConversationEnded() {
        page.navigate(stage.siteOrigin() + "/events");
        page.waitForFunction("() => window.waymark");
        page.evaluate("waymark.startAt('about-guide')");
        var visitor = new Visitor(page.frameLocator("#waymark iframe").locator("body"));
        visitor.see(".turn[data-turn]").nth(1).waitFor();
        for (int i = 0; i < 20 && visitor.see(".end").count() == 0; i++) {
            visitor.takeLast();
        }
        visitor.see(".end").waitFor();
        page.waitForFunction("() => told.includes('ended')");
    }

    @Test
    void namesTheNumbersThatTheContentNames() throws IOException {
        var content = Files.readString(Path.of("dialogs/resources/crisis.yaml"));
        page.navigate(stage.siteOrigin() + "/events");
        page.locator("#waymark .launch").waitFor();
        for (var link : page.locator("#waymark .down a[href^='tel:']").all()) {
            var number = link.textContent();
            assertThat(link.getAttribute("href")).isEqualTo("tel:" + number.replace(" ", ""));
            assertThat(content).containsPattern("phone: *\"?" + number + "\"?[,\\s]");
        }
        assertThat(page.locator("#waymark .down a[href^='tel:']").all()).hasSize(2);
    }

    @Test
    void keepsTheChatFromThePageAroundIt() {
        page.navigate(stage.siteOrigin() + "/events");
        Visitor.inWidget(page);
        assertThat(
                        page.evaluate(
                                """
                                () => {
                                  const frame = document.getElementById('waymark')
                                      .shadowRoot.querySelector('iframe');
                                  try { return String(frame.contentWindow.document); }
                                  catch (e) { return String(frame.contentDocument); }
                                }
                                """))
                .isEqualTo("null");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void opensStartsAndClosesByScriptAndTellsThePage() {
        page.navigate(stage.siteOrigin() + "/events");
        assertThat(page.locator("#waymark")).hasCount(1);
        assertThat(page.locator("#waymark .launch")).hasText("Ask the guide");
        page.evaluate("waymark.startAt('complain')");
        var visitor = new Visitor(page.frameLocator("#waymark iframe").locator("body"));
        assertThat(visitor.see(".turn")).hasCount(2);
        assertThat(visitor.see(".you .words").last()).containsText("omplain");
        page.evaluate("waymark.close()");
        assertThat(page.locator("#waymark .launch")).isVisible();
        assertThat(page.evaluate("told.join()")).isEqualTo("ready,opened,closed");
    }

    @Test
    void opensAtALinksTopicAndGivesTheFocusBack() {
        page.navigate(stage.siteOrigin() + "/events");
        page.waitForFunction("() => window.waymark");
        page.locator("#break").click();
        var visitor = new Visitor(page.frameLocator("#waymark iframe").locator("body"));
        assertThat(visitor.see(".you .words").last()).containsText("aking a break");
        visitor.see("#close").click();
        assertThat(page.locator("#break")).isFocused();
    }

    @Test
    void comesBackWhereASinglePageSiteReplacesItsPage() {
        page.navigate(stage.siteOrigin() + "/events");
        page.locator("#waymark .launch").waitFor();
        page.evaluate("document.body.replaceChildren()");
        assertThat(page.locator("#waymark .launch")).isVisible();
    }

    @Test
    void stepsAsideForWhatHasTheFocus() {
        page.navigate(stage.siteOrigin() + "/events");
        page.locator("#waymark .launch").waitFor();
        page.locator("#last").focus();
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(page.locator("#waymark .launch")).hasCSS("opacity", "0");
        page.locator("#waymark .launch").focus();
        assertThat(page.locator("#waymark .launch")).hasCSS("opacity", "1");
    }

    @Test
    void standsAtTheOtherEndOfAPageThatRunsFromRightToLeft() {
        page.navigate(stage.siteOrigin() + "/rtl");
        assertThat(page.locator("#waymark .launch").boundingBox().x).isEqualTo(16);
    }
}
