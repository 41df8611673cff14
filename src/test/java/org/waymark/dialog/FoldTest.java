package org.waymark.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/** The rules of the fold, each on the fixture content. */
class FoldTest {

    private static final String BREAK = "topics/take-a-break.yaml";
    private static final String COMPLAIN = "topics/complain.yaml";

    @Test
    void beginsWithTheWelcome() {
        var talk = Talk.begin();
        assertThat(talk.last().number()).isZero();
        assertThat(talk.asks()).isEqualTo("offer/welcome/start");
    }

    @Test
    void goesFromAMenuToATopicAndThenAsksWhatElse() {
        var talk = Talk.begin().taps("complain").taps("yes").taps("private");
        assertThat(talk.shows()).containsExactly("text", "question");
        assertThat(talk.asks()).isEqualTo("offer/anything-else/start");
    }

    @Test
    void endsWhenNothingMoreIsWanted() {
        var talk = Talk.begin().taps("people").taps("none");
        assertThat(talk.shows()).containsExactly("ended");
        assertThat(talk.last().after().scene().open()).isEmpty();
    }

    @Test
    void doesNotAskAgainWhatIsKnownButShowsIt() {
        var talk = Talk.begin().mentions("provider", "nhs").start("take-a-break");
        assertThat(talk.shows()).containsExactly("text", "understood provider", "question");
        assertThat(talk.asks()).isEqualTo("break_reason");
    }

    @Test
    void dropsWhatWasVisitedFromAnOffer() {
        var talk = Talk.begin().taps("people");
        assertThat(options(talk)).containsExactly("take-a-break", "complain", "none");
    }

    @Test
    void goesOneAnswerBack() {
        var talk = Talk.begin().start("complain").taps("yes").taps("nhs").back();
        assertThat(talk.asks()).isEqualTo("provider");
        assertThat(talk.value("provider")).isEqualTo("unknown");
        assertThat(talk.value("wants_letter")).isEqualTo("yes");
    }

    @Test
    void saysSoWhereThereIsNothingToGoBackTo() {
        var talk = Talk.begin().back();
        assertThat(talk.shows()).containsExactly("text", "question again");
    }

    @Test
    void changesAnEarlierAnswerAndKeepsLaterOnesThatStillFit() {
        var talk = Talk.begin().start("complain");
        var letter = talk.open();
        talk.taps("yes").taps("nhs").chooses(letter, "no");
        assertThat(talk.value("wants_letter")).isEqualTo("no");
        assertThat(talk.value("provider")).isEqualTo("nhs");
        assertThat(talk.asks()).isEqualTo("nation");
    }

    @Test
    void asksAgainFromTheFirstLaterAnswerThatDoesNotFitAndKeepsTheirValues() {
        var talk = Talk.begin().start("complain").taps("yes");
        var provider = talk.open();
        talk.taps("nhs").taps("england").start("take-a-break");
        var before = talk.asks();
        talk.chooses(provider, "private");
        assertThat(before).isEqualTo("break_reason");
        assertThat(talk.value("provider")).isEqualTo("private");
        assertThat(talk.value("nation")).isEqualTo("england");
        assertThat(talk.asks()).isEqualTo("offer/anything-else/start");
    }

    @Test
    void tellsHowManyLaterAnswersAChangeMayUndo() {
        var talk = Talk.begin().start("complain");
        var letter = talk.open();
        talk.taps("yes").taps("nhs");
        assertThat(talk.last().undoes()).containsEntry(letter, 1);
    }

    @Test
    void takesATypedCorrectionAsAChange() {
        var talk = Talk.begin().start("complain").taps("yes").taps("nhs");
        assertThat(talk.asks()).isEqualTo("nation");
        talk.mentions("provider", "private");
        assertThat(talk.value("provider")).isEqualTo("private");
        assertThat(talk.asks()).isEqualTo("offer/anything-else/start");
    }

    @Test
    void saysOnceWhatACorrectionChanged() {
        var talk = Talk.begin().mentions("provider", "nhs").mentions("provider", "private");
        assertThat(talk.value("provider")).isEqualTo("private");
        assertThat(talk.shows()).contains("text").doesNotContain("understood provider");
    }

    @Test
    void answersADigressionFirstAndThenAsksTheSameQuestionOnceMore() {
        var talk = Talk.begin().start("take-a-break");
        var question = talk.open();
        talk.isAbout("human_contact");
        assertThat(talk.shows()).containsExactly("contact listeners", "back to", "question again");
        assertThat(talk.open()).isEqualTo(question);
    }

    @Test
    void saysAtOnceThatASecondConcernWasHeardAndTakesItUpAfterTheFirst() {
        var talk = Talk.begin().isAbout("human_contact", "complain");
        assertThat(talk.shows()).containsExactly("text", "contact listeners", "text", "question");
        assertThat(talk.asks()).isEqualTo("wants_letter");
    }

    @Test
    void showsHelpBeforeAnythingElseAndComesBackToTheVeryQuestion() {
        var talk = Talk.begin().start("take-a-break").taps("nhs");
        var question = talk.open();
        talk.says(Concern.THOUGHTS);
        assertThat(talk.shows()).startsWith("help now");
        talk.taps(QuestionId.NONE);
        assertThat(talk.shows()).containsExactly("help in sight", "back to", "question again");
        assertThat(talk.open()).isEqualTo(question);
    }

    @Test
    void keepsHelpInSightAfterBackAndRestart() {
        var talk = Talk.begin().start("take-a-break").says(Concern.THOUGHTS);
        assertThat(talk.back().shows()).startsWith("help in sight");
        assertThat(talk.does(new Act.Restart()).shows()).startsWith("help in sight");
    }

    @Test
    void heedsDangerThatOnlyTheIntentTells() {
        var talk = Talk.begin().start("take-a-break").isAbout("crisis");
        assertThat(talk.shows()).startsWith("help now");
        assertThat(talk.last().after().attention()).isEqualTo(Concern.Level.CRISIS);
        assertThat(talk.back().shows()).startsWith("help in sight");
    }

    @Test
    void showsHelpAgainOnDangerAgain() {
        var talk = Talk.begin().says(Concern.THOUGHTS).says(Concern.ABUSE);
        assertThat(talk.shows()).startsWith("help now");
        assertThat(talk.taps(QuestionId.NONE).asks()).isEqualTo("offer/welcome/start");
    }

    @Test
    void takesAnAnswerToTheQuestionThatHelpInterrupted() {
        var talk = Talk.begin().start("take-a-break");
        var question = talk.open();
        talk.says(Concern.THOUGHTS).chooses(question, "nhs");
        assertThat(talk.value("provider")).isEqualTo("nhs");
        assertThat(talk.asks()).isEqualTo("break_reason");
    }

    @Test
    void stopsAskingAfterTwoMessagesInARowThatItCouldNotFollow() {
        var talk = Talk.begin().start("take-a-break").isUnclear();
        assertThat(talk.asks()).isEqualTo("provider");
        talk.isUnclear();
        assertThat(talk.shows()).startsWith("text", "contact listeners");
    }

    @Test
    void neverTellsSomeoneWhoIsLowThatTheGuideDoesNotFit() {
        var talk = Talk.begin().start("take-a-break");
        var question = talk.open();
        for (int i = 0; i < 3; i++) {
            talk.isUnclear(Concern.HOPELESS);
            assertThat(talk.shows()).containsExactly("help in sight", "text", "question again");
            assertThat(talk.open()).isEqualTo(question);
        }
    }

    @Test
    void offersATopicAfterAGentleLineAndGoesBackToTheQuestion() {
        var talk = talkThatOffersPeople().start("take-a-break").isUnclear(Concern.HOPELESS);
        assertThat(talk.shows()).startsWith("help in sight", "text");
        assertThat(options(talk)).containsExactly("people", "none");
        talk.taps("none");
        assertThat(talk.asks()).isEqualTo("provider");
    }

    @Test
    void offersNoTopicAfterAGentleLineThatWasLookedAt() {
        var talk = talkThatOffersPeople().start("take-a-break").isUnclear(Concern.HOPELESS);
        talk.taps("people");
        assertThat(talk.shows()).contains("contact listeners");
        assertThat(talk.asks()).isEqualTo("provider");
        talk.isUnclear(Concern.HOPELESS);
        assertThat(talk.asks()).isEqualTo("provider");
    }

    @Test
    void goesOnWithWhatWasAskedBeforeItOffersATopic() {
        var talk = talkThatOffersPeople();
        talk.does(
                new Act.Said(
                        Concern.HOPELESS, null, Map.of(), List.of("take_break"), Act.Certainty.GO));
        assertThat(talk.asks()).isEqualTo("provider");
        talk.taps("nhs").taps("overwhelmed");
        assertThat(options(talk)).containsExactly("people", "none");
    }

    private static Talk talkThatOffersPeople() {
        return Talk.beginWith("safety/hopeless.yaml", it -> it + "offers: [people]\n");
    }

    @Test
    void hearsAHeavyWordBesideACorrection() {
        var talk = Talk.begin().start("complain").taps("yes").taps("nhs");
        talk.does(
                new Act.Said(
                        Concern.HOPELESS,
                        null,
                        Map.of("provider", "private"),
                        List.of(),
                        Act.Certainty.ANSWERED));
        assertThat(talk.value("provider")).isEqualTo("private");
        assertThat(talk.shows()).startsWith("help in sight").endsWith("text", "question again");
    }

    @Test
    void asksWhichOfTwoTopicsWasMeant() {
        var talk =
                Talk.begin()
                        .does(
                                new Act.Said(
                                        Concern.NONE,
                                        null,
                                        Map.of(),
                                        List.of("complain", "take_break"),
                                        Act.Certainty.ASK));
        assertThat(options(talk)).containsExactly("complain", "take-a-break", "none");
        assertThat(talk.taps("complain").asks()).isEqualTo("wants_letter");
    }

    @Test
    void breaksALongTurn() {
        var long1 = "    - say: " + "word ".repeat(80) + "\n";
        var talk =
                Talk.beginWith(
                        COMPLAIN,
                        text ->
                                text.replace(
                                        "    - ask: wants", long1 + long1 + "    - ask: wants"));
        talk.start("complain");
        assertThat(talk.shows()).containsExactly("text", "question");
        assertThat(talk.open().isPause()).isTrue();
        assertThat(talk.taps(talk.asks()).asks()).isEqualTo("wants_letter");
    }

    @Test
    void keepsAnAnswerWhoseOptionWasRenamed() {
        var talk =
                Talk.begin()
                        .start("take-a-break")
                        .taps("nhs")
                        .taps("overwhelmed")
                        .reloadedWith(
                                BREAK,
                                text ->
                                        text.replace(
                                                "overwhelmed: { label",
                                                "all_too_much: { was: [overwhelmed], label"));
        assertThat(talk.value("break_reason")).isEqualTo("all_too_much");
        assertThat(talk.shows()).doesNotContain("question again");
    }

    @Test
    void asksAgainWhereTheOptionWasRemovedAndSaysSo() {
        var talk =
                Talk.begin()
                        .start("take-a-break")
                        .taps("nhs")
                        .taps("overwhelmed")
                        .reloadedWith(
                                BREAK, text -> text.replaceAll("        overwhelmed: .*\n", ""));
        assertThat(talk.asks()).isEqualTo("break_reason");
        assertThat(talk.shows()).containsExactly("text", "question again");
        assertThat(talk.value("provider")).isEqualTo("nhs");
    }

    @Test
    void passesOverWhatAMessageToldOfASlotThatIsGone() {
        var talk =
                Talk.begin()
                        .mentions("break_reason", "overwhelmed")
                        .start("take-a-break")
                        .reloadedWith(
                                BREAK,
                                text ->
                                        text.replaceAll(
                                                "(?s)- ask: break_reason.*  how:\n",
                                                "- go: how\n  how:\n"));
        assertThat(talk.asks()).isEqualTo("provider");
        assertThat(talk.value("break_reason")).isEqualTo("unknown");
        assertThat(talk.shows()).containsExactly("text", "question");
    }

    @Test
    void passesOverWhatAMessageToldOfAnOptionThatIsGone() {
        var talk =
                Talk.begin()
                        .mentions("break_reason", "overwhelmed")
                        .start("take-a-break")
                        .taps("nhs")
                        .reloadedWith(
                                BREAK, text -> text.replaceAll("        overwhelmed: .*\n", ""));
        assertThat(talk.asks()).isEqualTo("break_reason");
    }

    @Test
    void keepsAnAnswerWhereAnOptionWasAdded() {
        var talk =
                Talk.begin()
                        .start("take-a-break")
                        .taps("nhs")
                        .taps("overwhelmed")
                        .reloadedWith(
                                BREAK,
                                text ->
                                        text.replace(
                                                "        not_sure: {",
                                                "        money: { label: It costs too much }\n        not_sure: {"));
        assertThat(talk.value("break_reason")).isEqualTo("overwhelmed");
    }

    @Test
    void asksANewQuestionAndKeepsWhatLaterAnswersTold() {
        var talk =
                Talk.begin()
                        .start("take-a-break")
                        .taps("nhs")
                        .taps("overwhelmed")
                        .reloadedWith(
                                BREAK,
                                text ->
                                        text.replace(
                                                "    - ask: break_reason",
                                                "    - ask: nation\n    - ask: break_reason"));
        assertThat(talk.asks()).isEqualTo("nation");
        assertThat(talk.value("break_reason")).isEqualTo("overwhelmed");
        assertThat(talk.taps("wales").shows()).contains("understood break_reason");
    }

    @Test
    void neverQuotesWhatItCannotPlace() {
        var talk = Talk.begin().does(new Act.Lost());
        assertThat(talk.shows()).containsExactly("text", "question again");
    }

    @Test
    void saysWhatWasChosenInTheWordsThatWereShown() {
        var talk = Talk.begin().taps("none");
        assertThat(talk.last().you()).isEqualTo("Something else");
    }

    private static List<String> options(Talk talk) {
        return talk.last().after().scene().open().orElseThrow().question().options().stream()
                .map(Reply.Option::key)
                .toList();
    }
}
