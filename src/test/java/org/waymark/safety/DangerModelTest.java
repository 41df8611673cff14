package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.message.Concern;
import org.waymark.safety.DangerModel.Thresholds;
import org.waymark.text.Equipment;
import org.waymark.text.MessageModel.How;
import org.waymark.text.Phrase;
import org.waymark.text.Reading;

class DangerModelTest {

    private final Thresholds thresholds = new Thresholds(0.5, 0.3, 0.6);

    @Test
    void isSurerOfWordsAlone() {
        var unsure = Map.of("thoughts", 0.2, "none", 0.8);

        assertThat(concern(unsure, How.WHOLE)).isNotEqualTo(Concern.NONE);
        assertThat(concern(unsure, How.WORDS_ALONE)).isEqualTo(Concern.NONE);
    }

    @Test
    void addsUpTheKindsOfDanger() {
        var found =
                DangerModel.beside(
                        Finding.NOTHING,
                        Map.of("thoughts", 0.3, "someone_else", 0.25, "none", 0.45),
                        thresholds);

        assertThat(found.concern()).isEqualTo(Concern.THOUGHTS);
        assertThat(found.score()).isEqualTo(0.55);
        assertThat(found.phrase()).isNull();
    }

    @Test
    void neverShowsWhatMayHappenNowAsAnythingWeaker() {
        assertThat(concern(Map.of("thoughts", 0.4, "happening_now", 0.2, "none", 0.4)))
                .isEqualTo(Concern.HAPPENING_NOW);
        assertThat(concern(Map.of("happening_now", 0.6, "intrusive", 0.3, "none", 0.1)))
                .isEqualTo(Concern.HAPPENING_NOW);
        assertThat(concern(Map.of("happening_now", 0.3, "none", 0.7)))
                .isEqualTo(Concern.HAPPENING_NOW);
        assertThat(concern(Map.of("happening_now", 0.25, "none", 0.75))).isEqualTo(Concern.NONE);
        assertThat(concern(Map.of("happening_now", 0.3, "thoughts", 0.3, "intrusive", 0.4)))
                .isEqualTo(Concern.HAPPENING_NOW);
        assertThat(beside(Concern.HOPELESS, Map.of("happening_now", 0.3, "none", 0.7)))
                .isEqualTo(Concern.HAPPENING_NOW);
    }

    @Test
    void takesDangerThatMayBeAnUnwantedThoughtForOne() {
        assertThat(concern(Map.of("happening_now", 0.3, "intrusive", 0.4, "none", 0.3)))
                .isEqualTo(Concern.INTRUSIVE);
        assertThat(concern(Map.of("happening_now", 0.3, "intrusive", 0.32, "hopeless", 0.38)))
                .isEqualTo(Concern.HOPELESS);
        assertThat(concern(Map.of("may_harm_other", 0.6, "intrusive", 0.2, "none", 0.2)))
                .isEqualTo(Concern.INTRUSIVE);
    }

    @Test
    void checksInWhereDangerIsLessLikely() {
        assertThat(concern(Map.of("thoughts", 0.3, "hopeless", 0.35, "none", 0.35)))
                .isEqualTo(Concern.HOPELESS);
        assertThat(concern(Map.of("thoughts", 0.25, "none", 0.75))).isEqualTo(Concern.NONE);
    }

    @Test
    void saysTheWordsOfAKindOnlyWhereThatIsLikely() {
        assertThat(concern(Map.of("thoughts", 0.45, "bereaved", 0.2, "none", 0.35)))
                .isEqualTo(Concern.UNSURE);
        assertThat(concern(Map.of("thoughts", 0.35, "bereaved", 0.3, "none", 0.35)))
                .isEqualTo(Concern.BEREAVED);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHILD", "ABUSE", "MAY_HARM_OTHER", "SOMEONE_ELSE", "THOUGHTS"})
    void makesNothingLessOfDangerThatPhrasesFind(Concern phrase) {
        assertThat(beside(phrase, Map.of("none", 1.0))).isEqualTo(phrase);
        assertThat(beside(phrase, Map.of("past", 0.9, "none", 0.1))).isEqualTo(phrase);
        assertThat(beside(phrase, Map.of("happening_now", 0.8, "none", 0.2)))
                .isEqualTo(Concern.HAPPENING_NOW);
        assertThat(beside(phrase, Map.of("happening_now", 0.5, "none", 0.5))).isEqualTo(phrase);
    }

    @Test
    void takesTheKindOfDangerFromTheWholeMessageWhereThatIsSure() {
        assertThat(beside(Concern.THOUGHTS, Map.of("someone_else", 0.8, "none", 0.2)))
                .isEqualTo(Concern.SOMEONE_ELSE);
        assertThat(beside(Concern.THOUGHTS, Map.of("intrusive", 0.8, "none", 0.2)))
                .isEqualTo(Concern.INTRUSIVE);
        assertThat(beside(Concern.SOMEONE_ELSE, Map.of("intrusive", 0.8, "none", 0.2)))
                .isEqualTo(Concern.SOMEONE_ELSE);
    }

    @Test
    void letsWhatHappensNowIsUnwantedOrIsPastStand() {
        assertThat(beside(Concern.HAPPENING_NOW, Map.of("intrusive", 1.0)))
                .isEqualTo(Concern.HAPPENING_NOW);
        assertThat(beside(Concern.INTRUSIVE, Map.of("thoughts", 1.0))).isEqualTo(Concern.INTRUSIVE);
        assertThat(beside(Concern.PAST, Map.of("thoughts", 1.0))).isEqualTo(Concern.PAST);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOPELESS", "BEREAVED", "DENIED", "DRINKING", "UNSURE"})
    void noticesDangerBehindADoubt(Concern phrase) {
        assertThat(beside(phrase, Map.of("thoughts", 0.6, "none", 0.4)))
                .isEqualTo(Concern.THOUGHTS);
        assertThat(beside(phrase, Map.of("thoughts", 0.4, "none", 0.6))).isEqualTo(phrase);
    }

    @Test
    void learnsNothingFromAFewMessages() {
        var check =
                SafetyCheck.of(
                        List.of(), new Ordinary(List.of(), List.of()), Equipment.PLAIN, null);

        assertThat(check.check(Reading.of("we like tea a lot"))).isEqualTo(Finding.NOTHING);
    }

    @Test
    void keepsADoubtAboutTooFewWordsToLearnFrom() {
        var check = taught("there is no hope for me and no hope in the %s or %s");

        assertThat(check.check(Reading.of("there is no hope for me")).concern())
                .isEqualTo(Concern.THOUGHTS);
        assertThat(check.check(Reading.of("no hope")).concern()).isEqualTo(Concern.HOPELESS);
    }

    @Test
    void findsNoLearntDangerInTheLabelOfAnOptionButTellsItsKind() {
        var check = taught("all is dark for me at the %s and the %s");
        var unseen = Reading.of("all is dark for me");
        var noticed = Reading.of("all is dark for me, no hope");

        assertThat(check.check(unseen).concern()).isEqualTo(Concern.THOUGHTS);
        assertThat(check.checkLabel(unseen)).isEqualTo(Finding.NOTHING);
        assertThat(check.checkLabel(noticed).concern()).isEqualTo(Concern.THOUGHTS);
    }

    /** With a phrase for no hope, and what messages of this form teach of thoughts. */
    private static SafetyCheck taught(String dark) {
        var words = List.of("bus", "tea", "form", "call", "room", "week", "list", "desk");
        var plain = all(words, "please tell me about the %s and where the %s can be found");
        return SafetyCheck.of(
                List.of(
                        list(Concern.HOPELESS, "no hope"),
                        learnt(Concern.THOUGHTS, all(words, dark))),
                new Ordinary(plain, List.of()),
                Equipment.PLAIN,
                null);
    }

    private static List<String> all(List<String> words, String text) {
        return IntStream.range(0, 2 * words.size() * words.size())
                .mapToObj(i ->
                        text.formatted(
                                words.get(i % words.size()),
                                words.get(i / words.size() % words.size()) + i))
                .toList();
    }

    private static DangerList list(Concern concern, String phrase) {
        return new DangerList(
                concern,
                List.of(Phrase.compile(phrase)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DangerList learnt(Concern concern, List<String> examples) {
        return new DangerList(
                concern, List.of(), List.of(), List.of(), List.of(), examples, List.of());
    }

    private static Concern concern(Map<String, Double> likelihoods, How how) {
        return DangerModel.beside(Finding.NOTHING, likelihoods, Thresholds.of(how)).concern();
    }

    private Concern concern(Map<String, Double> likelihoods) {
        return beside(Concern.NONE, likelihoods);
    }

    private Concern beside(Concern phrase, Map<String, Double> likelihoods) {
        var found = phrase == Concern.NONE ? Finding.NOTHING : Finding.byPhrase(phrase, "a phrase");
        return DangerModel.beside(found, likelihoods, thresholds).concern();
    }
}
