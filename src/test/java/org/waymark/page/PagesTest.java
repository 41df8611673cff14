package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.hours.OpeningTimes;

@SpringBootTest(
        classes = PagesTest.Site.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "waymark.embedders=https://www.example.org,https://*.example.net",
            "waymark.theme.accent=#7a1f5c"
        })
class PagesTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Autowired private SampleShowing showing;

    @BeforeEach
    void switchOn() {
        showing.stopped = false;
    }

    @Test
    void putsHelpOnTheChatPageAsPlainHtml() throws Exception {
        var page = get("/chat/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"en-GB\">")
                .contains("<summary class=\"column\">")
                .contains("href=\"tel:01632960001\"")
                .contains("href=\"sms:01632960003?body&#x3D;HELLO\"")
                .contains("<noscript>")
                .contains("data-exit=\"https://weather.example.org/\"");
    }

    @Test
    void saysNothingThatWouldNotStayTrueOnAPageThatIsKept() throws Exception {
        assertThat(get("/help/").body())
                .contains("Opens on Sunday 22 November at 9am", "Hours: every day, 9am to 5pm")
                .doesNotContain("Open now", "Closed now", "tomorrow");
    }

    @Test
    void putsTheCharitysColoursAfterOurs() throws Exception {
        assertThat(get("/chat/").body())
                .containsSubsequence("/assets/chat-style", "href=\"/theme.css\"");
        var sheet = get("/theme.css");
        assertThat(sheet.body()).contains("--accent: #7a1f5c;");
        assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).contains("text/css");
    }

    @Test
    void servesTheListThatLooksForDangerInThePageForGood() throws Exception {
        var named = Pattern.compile("data-danger-list=\"([^\"]+)\"").matcher(get("/chat/").body());
        assertThat(named.find()).isTrue();
        var list = get(named.group(1));
        assertThat(list.body()).isEqualTo(showing.dangerFile());
        assertThat(list.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");

        var older = get("/chat/danger-00000000.json");
        assertThat(older.body()).isEqualTo(showing.dangerFile());
        assertThat(older.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void showsHowToEmbedIt() throws Exception {
        assertThat(get("/embed/").body())
                .contains("http://localhost:" + port + "/waymark.js")
                .contains("https://www.example.org")
                .doesNotContain("<style", " style=");
    }

    @Test
    void escapesWhatTheContentSays() throws Exception {
        assertThat(get("/chat/").body())
                .contains("Sample &amp; &lt;Charity&gt;")
                .doesNotContain("<Charity>");
    }

    @Test
    void writesHelpInParagraphsAndLists() throws Exception {
        assertThat(get("/help/").body())
                .contains("<p>If it is <strong>urgent</strong>:</p>")
                .doesNotContain("<ul></ul>", "<p></p>")
                .contains(
                        "<ul><li>call</li><li>or <a href=\"https://example.org\">read</a></li></ul>");
    }

    @Test
    void keepsEveryPageToItself() throws Exception {
        for (var path : List.of("/chat/", "/help/", "/", "/nowhere")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .contains("connect-src 'self' ws://localhost:" + port)
                    .contains(
                            "frame-ancestors 'self' https://www.example.org https://*.example.net;")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void usesNoInlineScriptOrStyle() throws Exception {
        for (var path : List.of("/chat/", "/help/", "/")) {
            assertThat(get(path).body())
                    .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                    .doesNotContain("<style", " style=", " onclick=");
        }
    }

    @Test
    void keepsAssetsForGoodUnderTheirHash() throws Exception {
        var page = get("/chat/").body();
        for (var name : List.of("chat", "chat-style")) {
            var matcher =
                    Pattern.compile("\"(/assets/" + name + "-[0-9a-f]{32}\\.(js|css))\"")
                            .matcher(page);
            assertThat(matcher.find()).as(name).isTrue();
            var asset = get(matcher.group(1));
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("max-age=31536000", "immutable");
        }
    }

    @Test
    void lendsTheLauncherToOtherSites() throws Exception {
        var launcher = get("/waymark.js");
        assertThat(launcher.statusCode()).isEqualTo(200);
        assertThat(launcher.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=600");
        assertThat(launcher.headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("cross-origin");
    }

    @Test
    void showsHelpInPlaceOfAGuideThatIsSwitchedOff() throws Exception {
        showing.stopped = true;
        assertThat(get("/chat/").body())
                .contains("switched off for now")
                .contains("href=\"tel:01632960001\"")
                .doesNotContain("<script");
    }

    @Test
    void showsWhereTheGuideWouldStand() throws Exception {
        assertThat(get("/").body())
                .contains("This is a demo.")
                .contains("draft: not clinically reviewed")
                .contains("<script async src=\"/waymark.js\"></script>")
                .contains("http://localhost:" + port + "/waymark.js");
    }

    @Test
    void saysKindlyThatAPageIsNotThere() throws Exception {
        var page = get("/nowhere?marker-7f3a");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("This page is not here")
                .contains("href=\"tel:01632960001\"")
                .doesNotContain("marker-7f3a");
    }

    @Test
    void saysKindlyThatTheFaultIsOurs() throws Exception {
        var page = get("/broken");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains("The fault is ours")
                .contains("href=\"tel:01632960001\"")
                .doesNotContain("marker-7f3a", "Exception", "at org.waymark");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + port + path);
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html").build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        Headers.class,
        StaticFiles.class,
        Page.class,
        ChatPage.class,
        DangerController.class,
        DemoPage.class,
        Mishap.class,
        EmbedPage.class,
        ThemeSheet.class,
        Broken.class
    })
    static class Site {
        /** Ten at night on a Saturday. */
        @Bean
        OpeningTimes times() {
            return new OpeningTimes(
                    Clock.fixed(Instant.parse("2026-11-21T22:00:00Z"), ZoneOffset.UTC));
        }

        @Bean
        SampleShowing showing() {
            return new SampleShowing();
        }
    }

    @RestController
    static class Broken {
        @GetMapping("/broken")
        String fail() {
            throw new IllegalStateException("marker-7f3a");
        }
    }
}
