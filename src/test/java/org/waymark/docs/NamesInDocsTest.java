package org.waymark.docs;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each class, test, file, step and page that {@code docs/} names is there. */
class NamesInDocsTest {

    /** {@code LimitsTest} or {@code LimitsTest.takesNoBinaryFrame}. */
    private static final Pattern TEST = Pattern.compile("([A-Z]\\w+Test)(?:\\.([a-z]\\w+))?");

    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)+");

    private static final Pattern FILE =
            Pattern.compile("((?:dialogs|docs|frontend|src|benchmarks)/[\\w./-]+|\\.ci/run)");

    /** {@code topics/welcome.yaml:start}. */
    private static final Pattern STEP =
            Pattern.compile(
                    "((?:topics|letters|safety|resources|tests|intents)/[\\w.-]+\\.yaml"
                            + "|(?:site|slots|patterns)\\.yaml)(?::([\\w-]+))?");

    /** A conversation test by its name in double quotes, in brackets behind its file. */
    private static final Pattern TALK = Pattern.compile("`(tests/[\\w-]+\\.yaml)` \\(\"([^\"]+)\"");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)\\)");

    private static final Map<String, Path> CLASSES =
            Stream.of("src/main/java", "src/test/java")
                    .flatMap(root -> Pages.files(Path.of(root)))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(
                            toMap(
                                    file -> file.getFileName().toString().replace(".java", ""),
                                    file -> file,
                                    (one, _) -> one));

    @Test
    void namesOnlyTestsThatExist() {
        assertThat(codes(TEST, test -> !holds(CLASSES.get(test.group(1)), test.group(2))))
                .isEmpty();
    }

    @Test
    void namesOnlyClassesThatExist() {
        assertThat(codes(CLASS, name -> !CLASSES.containsKey(name.group()))).isEmpty();
    }

    @Test
    void namesOnlyFilesThatExist() {
        assertThat(codes(FILE, file -> !Files.exists(Path.of(file.group(1))))).isEmpty();
    }

    @Test
    void namesOnlyStepsThatExist() {
        assertThat(codes(STEP, step -> !hasNode(Path.of("dialogs", step.group(1)), step.group(2))))
                .isEmpty();
    }

    @Test
    void namesOnlyConversationTestsThatExist() {
        var missing =
                Pages.all().stream()
                        .flatMap(page -> Pages.found(TALK, Pages.read(page)))
                        .filter(talk ->
                                !Pages.read(Path.of("dialogs", talk.group(1)))
                                        .contains("- test: " + talk.group(2)))
                        .map(MatchResult::group);
        assertThat(missing).isEmpty();
    }

    @Test
    void linksOnlyToPagesThatExist() {
        var missing =
                Pages.all().stream()
                        .flatMap(page ->
                                Pages.found(LINK, Pages.read(page))
                                        .map(link -> page.resolveSibling(link.group(1))))
                        .filter(target -> !Files.exists(target));
        assertThat(missing).isEmpty();
    }

    /** What is wrong of what stands in backticks, with its page. */
    private static List<String> codes(Pattern pattern, Predicate<MatchResult> wrong) {
        var codes =
                Pages.all().stream()
                        .flatMap(page ->
                                Pages.codes(page, pattern).map(code -> Map.entry(page, code)))
                        .toList();
        assertThat(codes).isNotEmpty();
        return codes.stream()
                .filter(code -> wrong.test(code.getValue()))
                .map(code -> code.getKey() + ": " + code.getValue().group())
                .toList();
    }

    private static boolean holds(@Nullable Path source, @Nullable String method) {
        return source != null
                && (method == null || Pages.read(source).contains(" " + method + "("));
    }

    private static boolean hasNode(Path file, @Nullable String node) {
        return Files.exists(file)
                && (node == null
                        || Pattern.compile("(?m)^\\s*" + Pattern.quote(node) + ":")
                                .matcher(Pages.read(file))
                                .find());
    }
}
