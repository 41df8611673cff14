package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.ContentReader;
import org.waymark.content.SourceFolder;
import org.waymark.dialogs.Taught;
import org.waymark.message.Concern;
import org.waymark.text.Reading;

/**
 * What the lists in {@code dialogs/safety} promise, and that they are as many and as various as
 * asked.
 */
class ShippedListsTest {

    private static Content content;
    private static List<DangerList> lists = List.of();
    private static SafetyCheck check = new SafetyCheck(List.of());

    @BeforeAll
    static void read() throws IOException {
        content = ContentReader.read(SourceFolder.of(Path.of("dialogs"))).content().orElseThrow();
        lists = content.dangers().stream().filter(list -> list.concern() != Concern.NONE).toList();
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
        var measured =
                content.dangers().stream().flatMap(list -> list.measured().stream()).toList();
        var taught = Taught.by(content, ShippedListsTest::plain);

        assertThat(measured).hasSizeGreaterThanOrEqualTo(140);
        // a failure must not print what nobody is to have read
        assertThat(measured.stream().map(ShippedListsTest::plain).filter(taught::contains).count())
                .isZero();
    }

    @Test
    void teachAsHarmlessNothingThatCouldBeDanger() {
        var harmless =
                content.dangers().stream()
                        .filter(list -> list.concern() == Concern.NONE)
                        .flatMap(list -> Stream.of(list.mustCatch(), list.examples()))
                        .flatMap(List::stream)
                        .map(ShippedListsTest::plain)
                        .collect(Collectors.toSet());

        assertThat(content.intents().stream().flatMap(it -> it.couldBeDanger().stream()))
                .isNotEmpty()
                .noneMatch(it -> harmless.contains(plain(it)));
    }

    private static Concern concern(String text) {
        return check.check(Reading.of(text)).concern();
    }

    private static String plain(String text) {
        return Reading.of(text).normalised();
    }

    private static List<String> harmless() {
        return content.dangers().stream()
                .filter(list -> list.concern() == Concern.NONE)
                .flatMap(list -> list.mustCatch().stream())
                .toList();
    }
}
