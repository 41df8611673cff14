package org.waymark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pages in {@code docs/} say of the program is so, as far as a test can tell. */
class DocsTest {

    /** {@code **24 hours**<!--waymark.conversation.retention-->}. */
    private static final Pattern FIGURE = Pattern.compile("\\*\\*([^*|]+)\\*\\*<!--([\\w.-]+)-->");

    private static final Pattern MARKER = Pattern.compile("<!--([\\w.-]+)-->");

    /** Figures without which the retention table would say nothing. */
    private static final Set<String> IN_THE_TABLE =
            Set.of(
                    "waymark.conversation.retention",
                    "waymark.conversation.max-conversations",
                    "waymark.conversation.max-turns",
                    "waymark.socket.idle",
                    "waymark.socket.ping-every",
                    "MemoryStore.UNUSED");

    @TestFactory
    Stream<DynamicTest> givesEachFigureAsTheProgramHasIt() {
        var program = Figures.all();
        return Pages.all().stream()
                .flatMap(page ->
                        Pages.found(FIGURE, Pages.read(page))
                                .map(figure ->
                                        DynamicTest.dynamicTest(
                                                page + " " + figure.group(2),
                                                () ->
                                                        assertThat(program)
                                                                .containsEntry(
                                                                        figure.group(2),
                                                                        figure.group(1)))));
    }

    @Test
    void marksNoFigureThatIsNotRead() {
        assertThat(Pages.all())
                .allSatisfy(page ->
                        assertThat(Pages.found(MARKER, Pages.read(page)).count())
                                .isEqualTo(Pages.found(FIGURE, Pages.read(page)).count()));
        assertThat(
                        Pages.found(FIGURE, Pages.read("privacy/data-flow.md"))
                                .map(figure -> figure.group(2)))
                .containsAll(IN_THE_TABLE);
    }

    @Test
    void keepsNothingForMoreThanADayUnlessItIsSet() {
        assertThat(Figures.conversation().retention()).isLessThanOrEqualTo(Duration.ofHours(24));
    }

    @Test
    void letsTheProxyWaitLongerThanTheGuideDoes() {
        var longest = Figures.socket().pingEvery().multipliedBy(3);
        var waits =
                Pages.found(
                                Pattern.compile("proxy_(?:read|send)_timeout (\\d+)s;"),
                                section(Pages.read("privacy/proxy.md"), "= /chat {", "}"))
                        .map(wait -> Duration.ofSeconds(Long.parseLong(wait.group(1))));
        assertThat(waits).hasSize(2).allSatisfy(wait -> assertThat(wait).isGreaterThan(longest));
    }

    @Test
    void letsTheProxyWriteDownNeitherAddressNorQuery() {
        var proxy = Pages.read("privacy/proxy.md");
        assertThat(section(proxy, "log_format", ";"))
                .contains("$uri")
                .doesNotContain("remote", "forwarded", "request_uri", "args", "$request ", "http_");
        assertThat(section(proxy, "```nginx", "```"))
                .doesNotContain("X-Forwarded-For", "X-Real-IP");
    }

    /** One row for each of them, in order, so that none is passed over. */
    @Test
    void hasARowForEachRequirement() {
        var rows = Pages.found(Pattern.compile("(?m)^\\| (M\\d+) "), Pages.read("requirements.md"));
        assertThat(rows.map(row -> row.group(1)).toList())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 38).mapToObj(number -> "M" + number).toList());
    }

    @Test
    void claimsNowhereToDetectDanger() {
        var claim = Pattern.compile("(?i)\\bdetect(s|ed|ing)?\\b");
        var shown =
                Stream.of("dialogs", "src/main/resources/templates", "frontend/src")
                        .flatMap(folder -> Pages.files(Path.of(folder)))
                        .toList();
        assertThat(shown)
                .hasSizeGreaterThan(50)
                .filteredOn(file -> claim.matcher(Pages.read(file)).find())
                .isEqualTo(List.of());
    }

    private static String section(String text, String from, String to) {
        int start = text.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        return text.substring(start, text.indexOf(to, start + from.length()));
    }
}
