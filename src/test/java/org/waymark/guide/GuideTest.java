package org.waymark.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.ContentReader;
import org.waymark.content.SourceFolder;
import org.waymark.dialog.Act;
import org.waymark.dialog.Act.Certainty;
import org.waymark.dialog.Move;
import org.waymark.dialog.State;
import org.waymark.dialog.Turn;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;
import org.waymark.safety.DangerList;
import org.waymark.text.Equipment;

/** In what order a typed message is read, over the fixture content. */
class GuideTest {

    private static Content content;
    private static Guide guide;

    @BeforeAll
    static void train() throws IOException {
        var folder = SourceFolder.of(Path.of("src/test/resources/fixture"));
        content = ContentReader.read(folder).content().orElseThrow();
        guide =
                Guide.of(
                        content.guidance(),
                        content.dangers(),
                        content.intents(),
                        content.mentions());
    }

    @Test
    void looksForDangerBeforeAnythingElse() {
        assertThat(said("i want to die, go back", at("take-a-break")).concern())
                .isEqualTo(Concern.THOUGHTS);
    }

    @Test
    void teachesTheSafetyCheckNothingThatCouldBeDanger() {
        var doubtful = "i need to stop, all of this is too much for me now";

        assertThat(Guide.ordinary(content.guidance(), content.intents()).messages())
                .contains("is it ok to pause my sessions")
                .doesNotContain(doubtful);
        assertThat(said(doubtful, at("complain")).intents()).containsExactly("take_break");
    }

    @Test
    void readsTheWordsForBackHelpAndStartAgain() {
        assertThat(decided("back", at("complain"))).isEqualTo(new Act.Back());
        assertThat(decided("Help!", at("complain"))).isEqualTo(new Act.Help());
        assertThat(decided("start again", at("complain"))).isEqualTo(new Act.Restart());
    }

    @Test
    void readsALabelAnOtherWordAndANumberAsTheAnswer() {
        for (var typed : List.of("The NHS", "nhs", "1")) {
            assertThat(answer(typed, at("take-a-break"))).as(typed).isEqualTo("nhs");
        }
    }

    @Test
    void readsAnOptionThatIsNotShownAsAButton() {
        assertThat(answer("through work", at("take-a-break"))).isEqualTo("work");
    }

    @Test
    void readsAMentionWithinASentenceAsTheAnswer() {
        assertThat(answer("I am with the NHS at the moment", at("take-a-break"))).isEqualTo("nhs");
    }

    @Test
    void keepsASlotThatWasNotAskedFor() {
        assertThat(said("i live in wales", at("take-a-break")).slots())
                .containsEntry("nation", "wales");
    }

    @Test
    void saysSoWhereItCannotFollow() {
        assertThat(said("asdf qwer zxcv", at("take-a-break")).certainty())
                .isEqualTo(Certainty.UNCLEAR);
        assertThat(said("", at("take-a-break")).certainty()).isEqualTo(Certainty.UNCLEAR);
    }

    @Test
    void opensTheTopicOfAnExample() {
        var example = said("i want to complain about my therapist", at("take-a-break"));
        assertThat(example.certainty()).isEqualTo(Certainty.GO);
        assertThat(example.intents()).containsExactly("complain");
    }

    @Test
    void hearsBothConcernsOfAMessageTheMorePressingFirst() {
        var both =
                said(
                        "i would like to talk to a real person. i want to complain about my"
                                + " therapist",
                        at("take-a-break"));
        assertThat(both.certainty()).isEqualTo(Certainty.GO);
        assertThat(both.intents()).contains("complain").hasSize(2);
    }

    @Test
    void takesManyWordsForTheWayOnFromHelp() {
        var help = guide.take(at("take-a-break").after(), new Move("0000000e", 2, new Act.Help()));
        for (var typed : List.of("carry on", "ok", "yes", "Carry on with the guide")) {
            assertThat(answer(typed, help)).as(typed).isEqualTo(QuestionId.NONE);
        }
        assertThat(answer("I am with the NHS at the moment", help)).isEqualTo("none");
    }

    @Test
    void looksForNoLearntDangerInWhatAShownButtonSays() {
        var alarming = IntStream.range(0, 400).mapToObj("a private therapist %d"::formatted);
        var alarmed =
                Guide.of(
                        content.guidance(),
                        List.of(learnt(Concern.THOUGHTS, alarming.toList())),
                        content.intents(),
                        content.mentions(),
                        Equipment.PLAIN);
        var start = new Move("0000000e", 1, new Act.Start("take-a-break"));
        var asked = alarmed.replay(List.of(start)).getLast().after();
        var helped = alarmed.take(asked, new Move("0000000e", 2, new Act.Help())).after();
        var worried = alarmed.take(asked, new Move("0000000e", 2, said(Concern.UNSURE))).after();

        assertThat(heard(alarmed, asked, "A private therapist")).isEqualTo(Concern.NONE);
        assertThat(heard(alarmed, asked, "A private therapist 7")).isEqualTo(Concern.THOUGHTS);
        assertThat(heard(alarmed, helped, "A private therapist")).isEqualTo(Concern.THOUGHTS);
        assertThat(heard(alarmed, worried, "A private therapist")).isEqualTo(Concern.THOUGHTS);
    }

    private static Act.Said said(Concern concern) {
        return new Act.Said(concern, null, Map.of(), List.of(), Certainty.UNCLEAR);
    }

    private static Concern heard(Guide guide, State state, String typed) {
        return ((Act.Said) decided(guide, state, typed)).concern();
    }

    private static DangerList learnt(Concern concern, List<String> examples) {
        return new DangerList(
                concern, List.of(), List.of(), List.of(), List.of(), examples, List.of());
    }

    @Test
    void takesABareValueWhateverWasAsked() {
        assertThat(said("nhs", at("complain")).slots()).containsEntry("provider", "nhs");
    }

    @Test
    void takesInNoNameThatTheContentDoesNotDeclareSoThatNoWordsAreStored() {
        var turn = at("complain");
        var open = turn.after().scene().open().orElseThrow().question().id();
        assertThat(read(new VisitorMessage.Choose(open, "marker"), turn))
                .isEqualTo(new Decision.Decided(new Act.Lost()));
        assertThat(read(new VisitorMessage.Choose(new QuestionId(1, "marker"), "yes"), turn))
                .isEqualTo(new Decision.Decided(new Act.Lost()));
        assertThat(read(new VisitorMessage.Choose(new QuestionId(9, open.key()), "yes"), turn))
                .isEqualTo(new Decision.Refused("unknown-question"));
        assertThat(read(new VisitorMessage.Start("marker"), turn))
                .isEqualTo(new Decision.Refused("unknown-topic"));
    }

    @Test
    void admitsOnlyMovesWhoseNamesAreDeclared() {
        var forged = new Act.Chose(QuestionId.offer(0, "welcome", "marker"), "complain");
        assertThat(guide.admit(new Move("0000000e", 1, forged)).act()).isEqualTo(new Act.Lost());
        var honest = new Act.Chose(QuestionId.offer(0, "welcome", "start"), "complain");
        assertThat(guide.admit(new Move("0000000e", 1, honest)).act()).isEqualTo(honest);
    }

    @Test
    void admitsNoIntentThatOnlyBeginsLikeADeclaredOne() {
        var forged =
                new Act.Said(
                        Concern.NONE,
                        null,
                        Map.of(),
                        List.of("complain.my_name_is_marker"),
                        Certainty.GO);
        assertThat(guide.admit(new Move("0000000e", 1, forged)).act()).isEqualTo(new Act.Lost());
    }

    private static Turn at(String topic) {
        return guide.replay(List.of(new Move("0000000e", 1, new Act.Start(topic)))).getLast();
    }

    private static Decision read(VisitorMessage message, Turn turn) {
        return guide.read(turn.after(), message);
    }

    private static Act decided(String typed, Turn turn) {
        return decided(guide, turn.after(), typed);
    }

    private static Act decided(Guide guide, State state, String typed) {
        var decision = guide.read(state, new VisitorMessage.Say(new Typed(typed)));
        return ((Decision.Decided) decision).act();
    }

    private static Act.Said said(String typed, Turn turn) {
        return (Act.Said) decided(typed, turn);
    }

    private static String answer(String typed, Turn turn) {
        var answer = said(typed, turn).answer();
        return answer == null ? "none" : answer.option();
    }
}
