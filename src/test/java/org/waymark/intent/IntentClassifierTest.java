package org.waymark.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.text.Reading;

class IntentClassifierTest {

    private static final Intent BREAK =
            intent(
                    "take_break",
                    "can i take a break from therapy",
                    "i need a few weeks off",
                    "i want to pause my sessions for a while",
                    "is it ok to have a pause",
                    "too busy for sessions, i need a break");
    private static final Intent RECORD =
            intent(
                    "record_sessions",
                    "can i record my sessions",
                    "i forget everything she says",
                    "is it ok to record on my phone",
                    "i want to tape the session and listen back",
                    "i cannot remember what we talked about");
    private static final Intent FEAR =
            intent(
                    "misconduct.fear",
                    "he shouted at me and i am afraid of him",
                    "my therapist threatened me",
                    "she frightens me when she shouts");
    private static final Intent MONEY =
            intent(
                    "misconduct.money",
                    "my therapist asked me to lend him money",
                    "he borrowed money from me",
                    "my therapist wants expensive gifts from me");

    private final IntentClassifier classifier =
            IntentClassifier.train(List.of(BREAK, RECORD, FEAR, MONEY));

    @Test
    void isCertainOfADeclaredExample() {
        var found = classify("Can I record my sessions?!");

        assertThat(found.exact()).isTrue();
        assertThat(found.readable()).isTrue();
        assertThat(found.ranked().getFirst())
                .isEqualTo(new Classification.Ranked("record_sessions", 1));
        assertThat(found.ranked()).extracting("confidence").containsExactly(1.0, 0.0, 0.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "could i pause therapy for some weeks",
                "i would like to take a little break",
                "cna i tkae a berak form therapy"
            })
    void findsTheIntentOfWordsItHasNotSeenTogether(String text) {
        var found = classify(text);

        assertThat(found.exact()).isFalse();
        assertThat(found.ranked().getFirst().intent()).isEqualTo("take_break");
    }

    @Test
    void ranksEveryIntentWithConfidencesThatAddUp() {
        var ranked = classify("a break, or record").ranked();

        assertThat(ranked).hasSize(3);
        assertThat(ranked.stream().mapToDouble(Classification.Ranked::confidence).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(ranked)
                .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
    }

    @Test
    void ranksFinerIntentsAsOne() {
        assertThat(classify("my therapist wants to borrow money").ranked())
                .extracting(Classification.Ranked::intent)
                .containsOnlyOnce("misconduct.money")
                .doesNotContain("misconduct.fear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdkjh qwpoeiru zxmcnb", "xx", "12345", "¿dónde está el baño?"})
    void callsGibberishUnreadable(String text) {
        assertThat(classify(text).readable()).isFalse();
    }

    @Test
    void callsTextOfKnownWordsReadable() {
        assertThat(classify("i want to take some weeks off from my sessions").readable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "🙂"})
    void readsNothingInTextWithoutWords(String text) {
        assertThat(classify(text)).isEqualTo(new Classification(List.of(), false, false));
    }

    @Test
    void learnsTheSameFromTheSameExamplesInAnyOrder() {
        var again = IntentClassifier.train(List.of(MONEY, FEAR, RECORD, BREAK));

        for (var text : List.of("i need to stop for a while", "he shouted about money", "record")) {
            assertThat(again.classify(Reading.of(text))).isEqualTo(classify(text));
        }
    }

    @Test
    void findsNothingWithoutExamples() {
        var untrained = IntentClassifier.train(List.of());

        assertThat(untrained.classify(Reading.of("can i take a break")).ranked()).isEmpty();
    }

    @Test
    void trainsOnASingleIntent() {
        var single = IntentClassifier.train(List.of(BREAK));

        assertThat(single.classify(Reading.of("a break please")).ranked())
                .containsExactly(new Classification.Ranked("take_break", 1));
    }

    private Classification classify(String text) {
        return classifier.classify(Reading.of(text));
    }

    private static Intent intent(String name, String... examples) {
        return new Intent(name, "", List.of(examples), Set.of(), Map.of(), Map.of());
    }
}
