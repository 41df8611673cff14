package org.waymark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.waymark.conversation.ConversationSettings;
import org.waymark.socket.SocketSettings;

/**
 * What the pages in {@code docs/} say of the program is so: each figure that names its setting, and
 * each file, class and test that is named.
 */
class DocsTest {

    private static final Path DOCS = Path.of("docs");

    /** {@code **24 hours**<!--waymark.conversation.retention-->}. */
    private static final Pattern FIGURE = Pattern.compile("\\*\\*([^*|]+)\\*\\*<!--([\\w.-]+)-->");

    private static final Pattern MARKER = Pattern.compile("<!--([\\w.-]+)-->");

    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern TEST = Pattern.compile("([A-Z]\\w+Test)(?:\\.([a-z]\\w+))?");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)+");
    private static final Pattern FILE =
            Pattern.compile(
                    "((?:dialogs|docs|frontend|src|benchmarks)/[\\w./-]+|\\.ci/run)(?::([\\w-]+))?");
    private static final Pattern STEP =
            Pattern.compile("((?:topics|letters|safety|resources|tests)/[\\w.-]+\\.yaml|[a-z]+\\.yaml)(?::([\\w-]+))?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)\\)");

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
    Stream<DynamicTest> givesEachFigureAsTheProgramHasIt() throws IOException {
        var figures = figures();
        return pages()
                .flatMap(page ->
                        found(FIGURE, read(page))
                                .map(figure ->
                                        DynamicTest.dynamicTest(
                                                page + " " + figure.group(2),
                                                () ->
                                                        assertThat(figure.group(1))
                                                                .isEqualTo(
                                                                        figures.get(
                                                                                figure.group(
                                                                                        2))))));
    }

    @Test
    void marksNoFigureThatIsNotRead() throws IOException {
        assertThat(pages())
                .allSatisfy(page ->
                        assertThat(found(MARKER, read(page)).count())
                                .isEqualTo(found(FIGURE, read(page)).count()));
        assertThat(found(FIGURE, read(DOCS.resolve("privacy/data-flow.md")))
                        .map(figure -> figure.group(2)))
                .containsAll(IN_THE_TABLE);
    }

    @Test
    void keepsNothingForMoreThanADayUnlessItIsSet() {
        assertThat(defaults("waymark.conversation", ConversationSettings.class).retention())
                .isLessThanOrEqualTo(Duration.ofHours(24));
    }

    @Test
    void letsTheProxyWaitLongerThanTheGuideDoes() {
        var every = defaults("waymark.socket", SocketSettings.class).pingEvery();
        var waits =
                found(
                                Pattern.compile("proxy_(?:read|send)_timeout (\\d+)s;"),
                                section(read(DOCS.resolve("privacy/proxy.md")), "= /chat {", "}"))
                        .map(wait -> Duration.ofSeconds(Long.parseLong(wait.group(1))));
        assertThat(waits)
                .hasSize(2)
                .allSatisfy(wait -> assertThat(wait).isGreaterThan(every.multipliedBy(3)));
    }

    @Test
    void letsTheProxyWriteDownNeitherAddressNorQuery() {
        var proxy = read(DOCS.resolve("privacy/proxy.md"));
        assertThat(section(proxy, "log_format", ";"))
                .contains("$uri")
                .doesNotContain("remote", "forwarded", "request_uri", "args", "$request ", "http_");
        assertThat(section(proxy, "```nginx", "```")).doesNotContain("X-Forwarded-For", "X-Real-IP");
    }

    @Test
    void namesOnlyTestsThatExist() throws IOException {
        var tests = sources(Path.of("src/test/java"), Path.of("src/main/java"));
        var wrong = new TreeSet<String>();
        for (var page : pages().toList()) {
            codes(page, TEST)
                    .filter(test -> !holds(tests.get(test.group(1)), test.group(2)))
                    .forEach(test -> wrong.add(page + ": " + test.group()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesOnlyClassesThatExist() throws IOException {
        var classes = sources(Path.of("src/test/java"), Path.of("src/main/java")).keySet();
        var wrong = new TreeSet<String>();
        for (var page : pages().toList()) {
            codes(page, CLASS)
                    .filter(name -> !classes.contains(name.group()))
                    .forEach(name -> wrong.add(page + ": " + name.group()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesOnlyFilesThatExistAndNodesThatTheyHave() throws IOException {
        var wrong = new TreeSet<String>();
        for (var page : pages().toList()) {
            codes(page, FILE)
                    .filter(file -> !isThere(Path.of(file.group(1)), file.group(2)))
                    .forEach(file -> wrong.add(page + ": " + file.group()));
            codes(page, STEP)
                    .filter(step -> !isThere(Path.of("dialogs", step.group(1)), step.group(2)))
                    .forEach(step -> wrong.add(page + ": " + step.group()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void linksOnlyToPagesThatExist() throws IOException {
        var wrong = new TreeSet<String>();
        for (var page : pages().toList()) {
            found(LINK, read(page))
                    .map(link -> page.resolveSibling(link.group(1)).normalize())
                    .filter(target -> !Files.exists(target))
                    .forEach(target -> wrong.add(page + ": " + target));
        }
        assertThat(wrong).isEmpty();
    }

    /** One row for each of the requirements, in order, so that none is passed over. */
    @Test
    void hasARowForEachRequirement() {
        var rows =
                found(Pattern.compile("(?m)^\\| (M\\d+) "), read(DOCS.resolve("requirements.md")))
                        .map(row -> row.group(1))
                        .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 38).mapToObj(number -> "M" + number).toList());
    }

    private static Map<String, String> figures() {
        var conversation = defaults("waymark.conversation", ConversationSettings.class);
        var socket = defaults("waymark.socket", SocketSettings.class);
        var figures = new TreeMap<String, String>();
        figures.put("waymark.conversation.retention", time(conversation.retention()));
        figures.put(
                "waymark.conversation.max-conversations", number(conversation.maxConversations()));
        figures.put("waymark.conversation.max-turns", number(conversation.maxTurns()));
        figures.put("waymark.socket.max-connections", number(socket.maxConnections()));
        figures.put("waymark.socket.max-tabs", number(socket.maxTabs()));
        figures.put("waymark.socket.burst", number(socket.burst()));
        figures.put("waymark.socket.per-minute", number(socket.perMinute()));
        figures.put("waymark.socket.idle", time(socket.idle()));
        figures.put("waymark.socket.ping-every", time(socket.pingEvery()));
        figures.put("waymark.socket.send-time", time(socket.sendTime()));
        figures.put("waymark.socket.send-buffer", socket.sendBuffer().toKilobytes() + " KB");
        figures.put("MemoryStore.UNUSED", time((Duration) constant("conversation.MemoryStore", "UNUSED")));
        figures.put("MoveText.LONGEST", number((int) constant("conversation.MoveText", "LONGEST")));
        figures.put("Tokens.BYTES", number((int) constant("conversation.Tokens", "BYTES")));
        for (var size : List.of("LARGEST_FRAME", "LARGEST_HELLO")) {
            figures.put("FrameReader." + size, (int) constant("socket.FrameReader", size) / 1024 + " KB");
        }
        figures.put("FrameReader.LONGEST_TEXT", number((int) constant("socket.FrameReader", "LONGEST_TEXT")));
        return figures;
    }

    private static <T> T defaults(String prefix, Class<T> settings) {
        return new Binder(List.of()).bindOrCreate(prefix, settings);
    }

    private static Object constant(String type, String name) {
        try {
            var field = Class.forName("org.waymark." + type).getDeclaredField(name);
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no constant " + type + "." + name, e);
        }
    }

    private static String time(Duration time) {
        if (time.toHours() > 0 && time.toMinutesPart() == 0) {
            return amount(time.toHours(), "hour");
        }
        return time.toMinutes() > 0 && time.toSecondsPart() == 0
                ? amount(time.toMinutes(), "minute")
                : amount(time.toSeconds(), "second");
    }

    private static String amount(long many, String unit) {
        return many + " " + unit + (many == 1 ? "" : "s");
    }

    private static String number(int number) {
        return "%,d".formatted(number);
    }

    private static boolean holds(@Nullable Path source, @Nullable String method) {
        return source != null && (method == null || read(source).contains(" " + method + "("));
    }

    private static boolean isThere(Path path, @Nullable String node) {
        return Files.exists(path)
                && (node == null
                        || Pattern.compile("(?m)^\\s*" + Pattern.quote(node) + ":")
                                .matcher(read(path))
                                .find());
    }

    private static Map<String, Path> sources(Path... roots) throws IOException {
        var sources = new TreeMap<String, Path>();
        for (var root : roots) {
            try (var files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file ->
                                sources.put(
                                        file.getFileName().toString().replace(".java", ""), file));
            }
        }
        return sources;
    }

    private static Stream<MatchResult> codes(Path page, Pattern pattern) {
        return found(CODE, read(page))
                .map(code -> pattern.matcher(code.group(1)))
                .filter(code -> code.matches())
                .map(code -> code.toMatchResult());
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String section(String text, String from, String to) {
        int start = text.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        return text.substring(start, text.indexOf(to, start + from.length()));
    }

    private static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
