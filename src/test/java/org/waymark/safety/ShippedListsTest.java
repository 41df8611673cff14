package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.message.Concern;
import org.waymark.text.Phrase;
import org.waymark.text.Reading;
import org.yaml.snakeyaml.Yaml;

/**
 * What the lists in {@code dialogs/safety} promise, and that they are as many and as various as
 * asked.
 */
class ShippedListsTest {

    private static List<DangerList> lists = List.of();
    private static SafetyCheck check = new SafetyCheck(List.of());

    @BeforeAll
    static void read() {
        lists =
                Arrays.stream(Concern.values())
                        .filter(concern -> concern != Concern.NONE)
                        .map(ShippedListsTest::list)
                        .toList();
        check = new SafetyCheck(lists);
    }

    @Test
    void catchesWhatMustBeCaughtAsExactlyThisKind() {
        for (var list : lists) {
            assertThat(list.mustCatch())
                    .allSatisfy(text -> assertThat(concern(text)).isEqualTo(list.concern()));
        }
    }

    @Test
    void catchesNothingThatMustNotBeCaught() {
        for (var list : lists) {
            assertThat(list.mustNotCatch())
                    .allSatisfy(text -> assertThat(concern(text)).isNotEqualTo(list.concern()));
        }
    }

    @Test
    void findsNothingInTheHarmless() {
        assertThat(harmless())
                .allSatisfy(text -> assertThat(concern(text)).isEqualTo(Concern.NONE));
    }

    @Test
    void missesNoDangerBehindCaseAndEmoji() {
        for (var list : lists) {
            assertThat(list.mustCatch())
                    .allSatisfy(text ->
                            assertThat(concern("😞" + text.toUpperCase(Locale.UK) + "!!!"))
                                    .isEqualTo(list.concern()));
        }
    }

    @Test
    void holdsEnoughExamplesNoTwoAlike() {
        var caught = lists.stream().flatMap(list -> list.mustCatch().stream()).toList();
        var others =
                Stream.concat(
                                lists.stream().flatMap(list -> list.mustNotCatch().stream()),
                                harmless().stream())
                        .toList();

        assertThat(caught).hasSizeGreaterThanOrEqualTo(300);
        assertThat(others).hasSizeGreaterThanOrEqualTo(500);
        assertThat(Stream.concat(caught.stream(), harmless().stream()).map(ShippedListsTest::plain))
                .doesNotHaveDuplicates();
        assertThat(lists)
                .filteredOn(list -> list.concern() == Concern.INTRUSIVE)
                .allSatisfy(list -> assertThat(list.mustCatch()).hasSizeGreaterThanOrEqualTo(60));
    }

    @Test
    void keepsAThirdOfTheLatestExamplesFromAllLearning() {
        var measured = lists.stream().flatMap(list -> list.measured().stream()).toList();
        var taught =
                lists.stream()
                        .flatMap(list ->
                                Stream.of(list.mustCatch(), list.mustNotCatch(), list.examples()))
                        .flatMap(List::stream)
                        .map(ShippedListsTest::plain)
                        .collect(Collectors.toSet());

        assertThat(measured).hasSizeGreaterThanOrEqualTo(140);
        // a failure must not print what nobody is to have read
        assertThat(measured.stream().map(ShippedListsTest::plain).filter(taught::contains).count())
                .isZero();
    }

    private static Concern concern(String text) {
        return check.check(Reading.of(text)).concern();
    }

    private static String plain(String text) {
        return Reading.of(text).normalised();
    }

    private static List<String> harmless() {
        return strings(file("harmless/sounds-alike"), "harmless");
    }

    private static DangerList list(Concern concern) {
        var file = file(concern.key());
        return new DangerList(
                concern,
                strings(file, "phrases").stream().map(Phrase::compile).toList(),
                strings(file, "exceptions").stream().map(Phrase::compile).toList(),
                strings(file, "must-catch"),
                strings(file, "must-not-catch"),
                strings(file, "examples"),
                strings(file, "measured"));
    }

    private static Map<?, ?> file(String name) {
        try (var reader = Files.newBufferedReader(Path.of("dialogs/safety", name + ".yaml"))) {
            return new Yaml().loadAs(reader, Map.class);
        } catch (IOException e) {
            throw new AssertionError("dialogs/safety has no " + name + ".yaml", e);
        }
    }

    private static List<String> strings(Map<?, ?> file, String key) {
        return file.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
