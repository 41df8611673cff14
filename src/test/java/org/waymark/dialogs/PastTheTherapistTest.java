package org.waymark.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.message.Reply;

/** Walks those who are afraid of their therapist through every topic, and past the therapist. */
class PastTheTherapistTest {

    private static final Map<String, String> NHS = Map.of("nation", "england", "provider", "nhs");

    private static final List<Map<String, String>> AFRAID =
            List.of(
                    Map.of("talk_afraid_of", "frightened"),
                    Map.of("complaint_about", "unsafe"),
                    Map.of("misconduct_kind", "sexual"),
                    Map.of("misconduct_kind", "money"),
                    Map.of("misconduct_kind", "rather_not_say"));

    /** A sentence that asks for it, and not one that says "you do not have to tell them". */
    private static final Pattern TO_THE_THERAPIST =
            Pattern.compile(
                    "^(?!.*\\b(not|need not|without)\\b)"
                            + ".*\\b([Aa]sk|[Tt]ell|to|with|or|and)"
                            + " (your|the) therapist\\b(?!').*");

    static Stream<String> topics() {
        return Ways.topics().stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void neverSendsAFrightenedVisitorToTheTherapist(String topic) {
        for (var told : AFRAID) {
            for (var way : Ways.through(topic, and(NHS, told))) {
                assertThat(way.told())
                        .as("%s", way.slots())
                        .doesNotContain("S2", "S3", "S4", "S5", "S6", "S7", "S8", "S20", "S21")
                        .doesNotContain("S31", "S32", "S33", "S34", "S35")
                        .doesNotContain("S36", "S37", "S38", "S39", "S40", "S41", "S42");
            }
        }
    }

    /** Not even as one choice of several: no menu offers it, and no sentence asks for it. */
    @ParameterizedTest
    @MethodSource("topics")
    void leadsNobodyWhoIsAfraidBackToTheTherapist(String topic) {
        for (var provider : List.of("nhs", "private", "insurer")) {
            for (var told : AFRAID) {
                var afraid = and(told, Map.of("nation", "england", "provider", provider));
                Ways.through(topic, afraid).forEach(PastTheTherapistTest::goesPastTheTherapist);
            }
        }
        var before = and(NHS, AFRAID.getFirst());
        Ways.afterDangerTelling(topic, before).forEach(PastTheTherapistTest::goesPastTheTherapist);
    }

    private static void goesPastTheTherapist(Ways.Way way) {
        way.replies().stream()
                .filter(Reply.Question.class::isInstance)
                .forEach(reply ->
                        assertThat(((Reply.Question) reply).options())
                                .as("%s", way.slots())
                                .extracting(Reply.Option::key)
                                .doesNotContain("talk-to-therapist"));
        way.replies().stream()
                .filter(reply -> reply instanceof Reply.Text || reply instanceof Reply.Question)
                .flatMap(reply -> Stream.of(Words.of(reply).split("(?<=[.?!:])\\s|\\n")))
                .forEach(sentence ->
                        assertThat(sentence)
                                .as("%s", way.slots())
                                .doesNotMatch(TO_THE_THERAPIST)
                                .doesNotContain("if it feels safe", "if that feels safe"));
    }

    /** Whoever asks where to complain in fear hears of other ears, and of the police in danger. */
    @Test
    void namesWhoElseCanHearIt() {
        for (var provider : List.of("nhs", "private", "charity")) {
            var told = and(AFRAID.getFirst(), Map.of("nation", "wales", "provider", provider));
            for (var way : Ways.through("complain", told)) {
                if (!way.slots().containsKey("misconduct_kind")) {
                    assertThat(way.words())
                            .contains("You do not have to tell them yourself")
                            .contains("service manager", "GP", "999", "101");
                }
            }
        }
    }

    /** The same for who comes to be afraid in the middle of choosing somebody else. */
    @Test
    void asksNothingOfTheTherapistWhomTheyDoNotFeelSafeWith() {
        for (var provider : List.of("nhs", "private", "insurer", "inpatient")) {
            var told = Map.of("change_reason", "unsafe", "nation", "england", "provider", provider);
            for (var way : Ways.through("change-therapist", told)) {
                assertThat(way.told()).doesNotContain("S4", "S7", "S8", "S31", "S33", "S34");
                goesPastTheTherapist(way);
            }
        }
    }

    @Test
    void offersNoReturnToSomeoneWhoFrightenedThem() {
        for (var way : Ways.through("stopping", and(NHS, Map.of("talk_afraid_of", "frightened")))) {
            assertThat(way.slots()).doesNotContainEntry("stop_with", "same");
            assertThat(way.told()).doesNotContain("S46");
        }
    }

    @Test
    void offersThemNoRecording() {
        for (var told : AFRAID) {
            for (var way : Ways.through("not-making-progress", and(NHS, told))) {
                assertThat(way.options()).doesNotContain("record-sessions");
            }
        }
    }

    private static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
        var both = new HashMap<>(some);
        both.putAll(more);
        return both;
    }
}
