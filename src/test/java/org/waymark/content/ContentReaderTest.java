package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.ConversationTest.Step.Bot;
import org.waymark.content.ConversationTest.Step.Heard;
import org.waymark.dialog.Act;
import org.waymark.dialog.Condition;
import org.waymark.dialog.LetterTemplate;
import org.waymark.dialog.Place;
import org.waymark.dialog.Prose;
import org.waymark.dialog.Rendering;
import org.waymark.dialog.Step;
import org.waymark.dialog.Wording;
import org.waymark.message.Concern;
import org.waymark.safety.DangerList;

class ContentReaderTest {

    @Test
    void findsNothingWrongWithTheFixture() throws IOException {
        var result = ContentReader.read(SourceFolder.of(Folders.fixture()));

        assertThat(result.problems()).isEmpty();
        assertThat(result.content()).isPresent();
    }

    @Test
    void readsEachVerbWithItsPlace() throws IOException {
        var dialog = get(fixture().guidance().dialogs(), "take-a-break");

        assertThat(dialog.node("start").steps())
                .extracting(step -> (Object) step.getClass())
                .containsExactly(Step.Say.class, Step.Ask.class, Step.Ask.class, Step.GoBy.class);
        assertThat(dialog.node("start").place()).isEqualTo(place("take-a-break", 7, 3));
        assertThat(dialog.node("stuck").steps())
                .containsExactly(
                        new Step.Offer(
                                place("take-a-break", 23, 7), List.of("complain"), null, null),
                        new Step.Go(place("take-a-break", 24, 7), "how"));
        var choice = (Step.If) dialog.node("how").steps().getFirst();
        assertThat(choice.condition()).isEqualTo(new Condition.Is("provider", List.of("nhs")));
        assertThat(choice.otherwise())
                .containsExactly(new Step.Call(place("take-a-break", 30, 11), "private-notes"));
        assertThat(dialog.was()).containsExactly("pause");
    }

    @Test
    void readsParagraphsListsBoldAndReferences() throws IOException {
        var dialogs = fixture().guidance().dialogs();

        var welcome = (Step.Say) get(dialogs, "welcome").node("start").steps().getFirst();
        assertThat(welcome.text().blocks())
                .first()
                .isEqualTo(
                        new Prose.Block.Paragraph(
                                List.of(
                                        new Prose.Piece.Words("This is ", false),
                                        new Prose.Piece.Words("an automatic guide", true),
                                        new Prose.Piece.Words(" run by ", false),
                                        new Prose.Piece.Ref("site", "name", false),
                                        new Prose.Piece.Words(".", false))));
        var notes =
                (Step.Say) get(dialogs, "take-a-break").node("private-notes").steps().getFirst();
        assertThat(notes.text().blocks().getLast())
                .isEqualTo(
                        new Prose.Block.Bullets(
                                List.of(
                                        List.of(new Prose.Piece.Words("the notice", false)),
                                        List.of(new Prose.Piece.Words("the fee", false)))));
    }

    @Test
    void readsSlotsWithTheirOptions() throws IOException {
        var content = fixture();
        var provider = get(content.guidance().slots(), "provider");

        assertThat(provider.was()).containsExactly("service");
        assertThat(provider.options().keySet())
                .containsExactly("nhs", "private", "work", "not_sure");
        assertThat(get(provider.options(), "work").listed()).isFalse();
        assertThat(get(provider.options(), "not_sure").inLetter()).isEqualTo("I'm not sure");
        assertThat(content.mentions())
                .extracting(mention -> mention.slot() + "=" + mention.value())
                .contains("provider=nhs", "nation=wales");
    }

    @Test
    void givesAVariantTheOriginOfItsResourceWhereItHasNone() throws IOException {
        var variants = get(fixture().guidance().resources(), "ombudsman").variants();

        assertThat(get(variants, "england").source()).isEqualTo("a fixture");
        assertThat(get(variants, "england").name()).isEqualTo("Ombudsman for England");
        assertThat(get(variants, "wales").confidence()).isEqualTo("medium");
        assertThat(get(variants, "wales").fields()).containsOnlyKeys("phone", "limit");
    }

    @Test
    void readsLettersWithSlotsAndBlanks() throws IOException {
        var letter = get(fixture().guidance().letters(), "pause-note");

        assertThat(letter.paragraphs().get(1).condition()).isNotNull();
        assertThat(letter.paragraphs().get(1).pieces())
                .contains(new LetterTemplate.Piece.SlotPhrase("provider"));
        assertThat(letter.paragraphs().getFirst().pieces())
                .contains(new LetterTemplate.Piece.Blank("their name"));
        assertThat(get(letter.fields(), "reason").lines()).isTrue();
    }

    @Test
    void readsWhatStandsBesideALetterForSomeVisitorsOnly() throws IOException {
        var guidance = fixture().guidance();
        var letter = get(guidance.letters(), "pause-note");

        assertThat(new Rendering(guidance, Map.of("provider", "nhs")).note(letter)).hasSize(3);
        assertThat(new Rendering(guidance, Map.of("provider", "private")).note(letter)).hasSize(2);
    }

    @Test
    void readsPatternsIntentsSafetyAndWhatOpens() throws IOException {
        var content = fixture();
        var guidance = content.guidance();

        assertThat(guidance.patterns().wordings()).containsOnlyKeys(Wording.values());
        assertThat(guidance.patterns().commands().get("back")).contains("go back");
        assertThat(guidance.openedBy("complain.delay").orElseThrow().name()).isEqualTo("complain");
        assertThat(guidance.opens()).doesNotContainKey("homework");
        assertThat(content.intents())
                .filteredOn(intent -> intent.name().equals("complain.delay"))
                .singleElement()
                .satisfies(
                        intent -> assertThat(intent.sets()).isEqualTo(Map.of("provider", "nhs")));
        assertThat(content.dangers())
                .filteredOn(list -> list.concern() == Concern.NONE)
                .flatExtracting(DangerList::mustCatch, DangerList::measured)
                .containsExactly(
                        List.of("my therapist is late", "i could have died of embarrassment"),
                        List.of(),
                        List.of(),
                        List.of("my sessions moved to tuesday"));
        assertThat(guidance.help().dialogs()).containsEntry(Concern.THOUGHTS, "get-help");
        assertThat(guidance.help().lines()).containsOnlyKeys(Concern.HOPELESS);
        assertThat(guidance.help().strips().get(Concern.Level.CRISIS))
                .containsExactly("emergency", "listeners", "samaritans", "shout");
        assertThat(guidance.site().unready()).isEmpty();
    }

    @Test
    void readsConversationTests() throws IOException {
        var tests = fixture().tests();

        var bot = (Bot) tests.getFirst().steps().get(1);
        assertThat(bot.expected().slots())
                .isEqualTo(Map.of("provider", "nhs", "nation", "unknown"));
        assertThat(bot.expected().help()).isNull();
        var heard = (Heard) tests.getLast().steps().get(3);
        assertThat(heard.said())
                .isEqualTo(
                        new Act.Said(
                                Concern.THOUGHTS,
                                new Act.Chose(ConversationTest.OPEN_QUESTION, "not_sure"),
                                Map.of(),
                                List.of(),
                                Act.Certainty.ANSWERED));
    }

    @Test
    void givesTheSameVersionToTheSameSourcesOnly(@TempDir Path empty) throws IOException {
        var copy = Folders.overlay(Folders.problems().resolve("H101-unopened-dialog"), empty);
        var version = fixture().guidance().version();

        assertThat(version).matches("[0-9a-f]{12}");
        assertThat(SourceFolder.of(Folders.fixture()).version()).isEqualTo(version);
        assertThat(SourceFolder.of(copy).version()).isNotEqualTo(version);
    }

    @Test
    void givesAnotherVersionWhereAFileCannotBeRead(@TempDir Path empty) throws IOException {
        var copy = Folders.overlay(Folders.problems().resolve("H101-unopened-dialog"), empty);
        var version = SourceFolder.of(copy).version();
        Files.createSymbolicLink(copy.resolve("slot.yaml"), Path.of("/"));
        assertThat(SourceFolder.of(copy).version()).isNotEqualTo(version);
    }

    @Test
    void quotesNoMoreThanSixtyLettersOfAFile() {
        var key = "k".repeat(900);
        var files = new TreeMap<String, byte[]>();
        files.put("site.yaml", (key + ": 1").getBytes(StandardCharsets.UTF_8));

        var problems = ContentReader.read(new SourceFolder("memory", files)).problems();

        assertThat(problems).extracting(Problem::code).contains("W030");
        assertThat(problems).allSatisfy(one -> assertThat(one.toString()).hasSizeLessThan(300));
    }

    @Test
    void readsLinkedFilesThatStayInTheFolder(@TempDir Path empty) throws IOException {
        var mount = Folders.overlay(Folders.problems().resolve("H101-unopened-dialog"), empty);
        Files.move(mount.resolve("site.yaml"), mount.resolve(".data"));
        Files.createSymbolicLink(mount.resolve("site.yaml"), Path.of(".data"));

        assertThat(SourceFolder.of(mount).files())
                .containsKey("site.yaml")
                .doesNotContainKey(".data");
        assertThat(ContentReader.read(SourceFolder.of(mount)).content()).isPresent();
    }

    @Test
    void saysThatAFolderIsNotThere(@TempDir Path empty) {
        assertThatThrownBy(() -> SourceFolder.of(empty.resolve("dialogues")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("there is no such folder");
    }

    private static <T> T get(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static Content fixture() throws IOException {
        return ContentReader.read(SourceFolder.of(Folders.fixture())).content().orElseThrow();
    }

    private static Place place(String topic, int line, int column) {
        return new Place("topics/" + topic + ".yaml", line, column);
    }
}
