package org.waymark.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.message.Concern;
import org.waymark.message.Reply;

/** Walks those to whom a point would be wrong or cruel through every topic, and past it. */
class WhoMustNotHearTest {

    private static final Set<String> FOR_ADULTS = Set.of("talking-therapies", "nhs-therapy");

    private static final Map<String, String> NHS = Map.of("nation", "england", "provider", "nhs");

    private static final Set<String> LETTERS_TO_THE_THERAPIST =
            Set.of("letter-to-therapist", "opening-words", "ask-to-record", "agenda");

    static Stream<String> topics() {
        return Ways.topics().stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void neverTellsOfNobodysFaultAfterBlameOrAComplaint(String topic) {
        for (var told :
                List.of(
                        Map.of("blame_said", "not_trying"),
                        Map.of("complaint_about", "attitude"),
                        Map.of("misconduct_kind", "confidentiality"),
                        Map.of("talk_unfair", "yes_about_me"),
                        Map.of("talk_point", "something_said"),
                        Map.of("young_need", "not_ok"),
                        Map.of("stop_what", "discharged"),
                        Map.of("hurt_when", "past"))) {
            for (var way : Ways.through(topic, and(NHS, told))) {
                assertThat(way.told()).doesNotContain("S2");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void asksNoEffortOfSomeoneInDanger(String topic) {
        for (var way : Ways.afterDanger(topic, NHS)) {
            assertThat(way.told())
                    .doesNotContain("S2", "S5", "S6", "S7", "S20", "S21", "S41", "S42")
                    .doesNotContain("S30", "S31", "S32", "S33", "S34");
            assertThat(way.options()).doesNotContain("record-sessions");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"take-a-break", "stopping", "waiting", "getting-therapy"})
    void putsTellingSomeoneBeforePauseAndWait(String topic) {
        for (var way : Ways.afterDanger(topic, NHS)) {
            if (way.told().stream().anyMatch(Set.of("S41", "S42", "S44", "S49", "S50")::contains)) {
                assertThat(way.letters()).startsWith("telling-someone");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void callsTalkingAWarningSignOnlyWhereTherapyIsActive(String topic) {
        for (var kind : List.of("counselling", "psychodynamic", "trauma")) {
            for (var way : Ways.through(topic, and(NHS, Map.of("therapy_kind", kind)))) {
                assertThat(way.told())
                        .doesNotContain("S16", "S17", "S30", "S32", "S33", "S34")
                        .doesNotContain(kind.equals("trauma") ? "S18" : "S0");
            }
        }
    }

    /** It mostly is CBT, with calls in the place of sessions. */
    @Test
    void tellsOfPracticeInWordsOfGuidedSelfHelp() {
        var guided = Map.of("therapy_kind", "guided_self_help");
        for (var way : Ways.through("not-making-progress", and(NHS, guided))) {
            if (way.has("stuck_feels", "same", "life", "relationship", "not_sure")) {
                assertThat(way.told()).contains("S30", "S31", "S32", "S33", "S34");
            }
            assertThat(way.told()).doesNotContain("S16");
            assertThat(way.texts()).doesNotContain("in sessions", "the session");
        }
        for (var way : Ways.through("homework-hard", and(NHS, guided))) {
            assertThat(way.texts()).doesNotContain("in sessions", "the session");
            assertThat(way.told().contains("S33")).isEqualTo(way.has("hard_how", "no_time"));
            assertThat(way.told().contains("S34")).isEqualTo(way.has("hard_how", "scary"));
        }
        for (var way : Ways.through("lovely-but-ineffective", and(NHS, guided))) {
            assertThat(way.told()).contains("S17").doesNotContain("S16");
            assertThat(way.texts()).doesNotContain("talking can be the work itself");
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void neverSendsAChildToAdultServices(String topic) {
        for (var nation : List.of("england", "wales", "scotland", "ni")) {
            var told = Map.of("age_band", "under_16", "nation", nation, "provider", "nhs");
            for (var way : Ways.through(topic, told)) {
                assertThat(way.contacts()).doesNotContain("talking-therapies", "nhs-therapy");
                assertThat(way.words()).doesNotContain("Talking Therapies", "refer themselves");
            }
        }
    }

    /** M20, whoever provides the therapy. */
    @ParameterizedTest
    @MethodSource("topics")
    void leadsNobodyUnderEighteenToTalkingTherapies(String topic) {
        for (var nation : List.of("england", "ni", "not_sure")) {
            for (var provider : List.of("school", "charity", "private", "not_sure")) {
                var told = Map.of("age_band", "16_17", "nation", nation, "provider", provider);
                for (var way : Ways.through(topic, told)) {
                    assertThat(way.contacts()).doesNotContain("talking-therapies", "nhs-therapy");
                    assertThat(way.words()).doesNotContain("Talking Therapies", "refer themselves");
                }
            }
        }
    }

    /** M8. */
    @ParameterizedTest
    @MethodSource("topics")
    void setsNothingBeforeTellingSomeoneAfterDanger(String topic) {
        var before = List.of("pause-note", "ending-note", "ask-to-come-back");
        for (var way : Ways.afterDanger(topic, NHS)) {
            assertThat(way.letters()).doesNotContain("ask-to-record");
            if (way.letters().stream().anyMatch(before::contains)) {
                assertThat(way.letters()).startsWith("telling-someone");
            }
        }
    }

    /** M9 and M12: what a gentle line offers, and the words for telling someone in a crisis. */
    @Test
    void offersWordsForTellingSomeone() {
        var help = Ways.guidance().help();
        assertThat(help.offersFor(Concern.HOPELESS)).contains("telling-someone");
        assertThat(help.offersFor(Concern.UNSURE)).contains("telling-someone");
        assertThat(help.offersFor(Concern.PAST)).contains("hurt-by-someone", "telling-someone");
        assertThat(help.offersFor(Concern.INTRUSIVE)).containsExactly("intrusive-thoughts");
        assertThat(help.offersFor(Concern.DENIED)).isEmpty();
        for (var dialog : List.of("get-help", "help-thoughts", "telling-someone")) {
            for (var way : Ways.through(dialog, NHS)) {
                assertThat(way.letters()).contains("telling-someone");
                assertThat(way.words()).contains("may have to act");
            }
        }
    }

    /** M11. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask-for-step-up",
                "change-therapist",
                "take-a-break",
                "stopping",
                "waiting",
                "getting-therapy",
                "private-therapy",
                "complain",
                "misconduct",
                "hurt-by-someone"
            })
    void saysAtEachEndWhatToDoIfItGetsWorse(String topic) {
        for (var who : List.of(NHS, and(NHS, Map.of("provider", "private")), ON_A_WARD)) {
            for (var way : Ways.through(topic, who)) {
                assertThat(way.words())
                        .as("%s", way.slots())
                        .containsIgnoringCase("if it gets worse");
            }
        }
    }

    private static final Map<String, String> ON_A_WARD =
            Map.of("nation", "wales", "provider", "inpatient");

    /** M12: believed, not at fault, and nobody is sent to raise it or asked what it was. */
    @Test
    void believesWhoeverTellsOfAbuse() {
        for (var dialog : List.of("hurt-by-someone", "help-abuse")) {
            for (var way : Ways.through(dialog, NHS)) {
                assertThat(way.words())
                        .contains("not your fault", "believed", "999")
                        .doesNotContainIgnoringCase("what happened?");
                assertThat(way.letters()).isEmpty();
                assertThat(way.told()).isEmpty();
            }
        }
    }

    /** M13. */
    @Test
    void keepsHelpToTwoLinesWhereSomebodyIsNear() {
        for (var way : Ways.through("help-abuse", Map.of("screen_seen", "seen"))) {
            var first =
                    way.replies().stream()
                            .takeWhile(it -> !(it instanceof Reply.Question))
                            .toList();
            assertThat(first).filteredOn(Reply.Text.class::isInstance).hasSize(1);
            assertThat(first).filteredOn(Reply.Contact.class::isInstance).hasSize(1);
        }
    }

    /** M27: the last thing to choose is always a way out of the question. */
    @ParameterizedTest
    @MethodSource("topics")
    void endsEachQuestionWithAWayOutOfIt(String topic) {
        for (var way : Ways.through(topic, NHS)) {
            way.replies().stream()
                    .filter(Reply.Question.class::isInstance)
                    .map(reply -> ((Reply.Question) reply))
                    .filter(question -> !question.id().isPause())
                    .forEach(question ->
                            assertThat(question.options().getLast().key())
                                    .as(question.id().key())
                                    .isIn("none", "not_sure", "rather_not_say"));
        }
    }

    /** M35, whatever came before, and after danger too. */
    @Test
    void saysAtTheVeryEndWhereToTellThatSomethingWasWrong() {
        assertThat(Ways.end(Concern.NONE).words()).contains("wrong or upset you");
        assertThat(Ways.end(Concern.THOUGHTS).words()).contains("wrong or upset you", "116 123");
    }

    @Test
    void tellsWhoeverGetsWorseNothingOfPracticeThatIsHardAtFirst() {
        for (var topic : List.of("not-making-progress", "homework-hard")) {
            for (var told : List.of(Map.of("stuck_feels", "worse"), Map.of("hard_how", "unsafe"))) {
                for (var way : Ways.through(topic, and(NHS, told))) {
                    assertThat(way.told()).doesNotContain("S5", "S31", "S32", "S33", "S34");
                    assertThat(way.texts()).containsAnyOf("slow down", "stop the task");
                }
            }
        }
    }

    /** Nothing of somebody's age is known, so the way of each age is told. */
    @ParameterizedTest
    @MethodSource("topics")
    void tellsTheWaysOfBothAgesApartWhereTheAgeIsNotKnown(String topic) {
        for (var told : List.of(NHS, and(NHS, Map.of("age_band", "rather_not_say")))) {
            for (var way : Ways.through(topic, told)) {
                boolean adults = way.contacts().stream().anyMatch(FOR_ADULTS::contains);
                if (adults && !way.has("age_band", "adult")) {
                    assertThat(way.words()).contains("nder 18");
                }
            }
        }
    }

    /** M20. */
    @Test
    void tellsWhoeverMayBeUnderEighteenThatTheyCanComplainThemselves() {
        for (var age : List.of("under_16", "16_17", "rather_not_say")) {
            for (var provider : List.of("nhs", "private", "school")) {
                var told = Map.of("age_band", age, "nation", "wales", "provider", provider);
                for (var way : Ways.through("complain", told)) {
                    if (!way.slots().containsKey("misconduct_kind")) {
                        assertThat(way.words()).contains("you can complain yourself");
                    }
                }
            }
        }
    }

    /** Discrimination: it need not be raised, and there are words and other ears. */
    @Test
    void sendsNobodyBackAloneWhoWasTreatedUnfairlyForWhoTheyAre() {
        var told = Map.of("talk_point", "something_said", "talk_unfair", "yes_about_me");
        for (var way : Ways.through("talk-to-therapist", and(NHS, told))) {
            if (way.slots().containsKey("talk_how")) {
                assertThat(way.texts()).contains("You do not have to raise it", "Words that you");
                assertThat(way.options()).contains("complain", "change-therapist", "people");
            }
        }
    }

    @Test
    void offersARecordingToTheStuck() {
        for (var way : Ways.through("not-making-progress", NHS)) {
            assertThat(way.options()).contains("record-sessions");
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void givesNoLetterInTheirNameToSomeoneElse(String topic) {
        for (var way : Ways.through(topic, and(NHS, Map.of("for", "someone_else")))) {
            assertThat(way.letters())
                    .isSubsetOf("complaint-on-behalf", "consent-note", "please-contact-me");
        }
    }

    @Test
    void draftsNoAccountOfMisconduct() {
        for (var way : Ways.through("misconduct", NHS)) {
            assertThat(way.letters()).isSubsetOf("please-contact-me");
        }
        var unsafe = Map.of("complaint_about", "unsafe", "misconduct_kind", "sexual");
        for (var provider : List.of("nhs", "private", "charity")) {
            var told = and(and(NHS, Map.of("provider", provider)), unsafe);
            for (var way : Ways.through("complain", told)) {
                assertThat(way.letters()).isSubsetOf("please-contact-me");
            }
        }
    }

    @Test
    void asksBeforeItTellsOfRecording() {
        for (var way : Ways.through("record-sessions", NHS)) {
            if (way.told().contains("S20")) {
                assertThat(way.letters()).contains("ask-to-record");
                assertThat(way.words()).contains("Ask first", "stop listening");
            }
            if (way.slots().containsValue("afraid")) {
                assertThat(way.letters()).doesNotContainAnyElementsOf(LETTERS_TO_THE_THERAPIST);
            }
        }
    }

    @Test
    void opensNeitherPoliceNorEmergencyForAnUnwantedThought() {
        for (var way : Ways.through("intrusive-thoughts", NHS)) {
            assertThat(way.contacts()).doesNotContain("emergency", "police-non-emergency");
            assertThat(way.words())
                    .doesNotContainIgnoringCase("are you sure")
                    .doesNotContain("999");
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void saysNothingThatIsOutOfDateOrShutsADoor(String topic) {
        for (var way : Ways.through(topic, NHS)) {
            assertThat(way.words())
                    .doesNotContain("CCG", "Clinical Commissioning", "IAPT")
                    .doesNotContainIgnoringCase("complain to NHS England")
                    .doesNotContainIgnoringCase("too late")
                    .doesNotContainIgnoringCase("you are safe");
        }
    }

    private static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
        var both = new HashMap<>(some);
        both.putAll(more);
        return both;
    }
}
