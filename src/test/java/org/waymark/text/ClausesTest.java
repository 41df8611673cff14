package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

    @Test
    void cutsWhereSentencesEnd() {
        assertThat(Clauses.of("I am not getting better. Can I please see someone else?"))
                .containsExactly("I am not getting better.", "Can I please see someone else?");
    }

    @Test
    void cutsWhereSomethingElseBeginsWithoutAStop() {
        assertThat(Clauses.of("she keeps on cancelling me and can i record the sessions"))
                .containsExactly("she keeps on cancelling me", "and can i record the sessions");
        assertThat(Clauses.of("he talks over me all the time, also i feel really stuck"))
                .containsExactly("he talks over me all the time", "also i feel really stuck");
        assertThat(Clauses.of("my therapist keeps touching me,also i feel scared now"))
                .containsExactly("my therapist keeps touching me", "also i feel scared now");
    }

    @Test
    void leavesWhatIsTooShortToTellAnythingWithItsNeighbour() {
        assertThat(Clauses.of("Hello. I would like to complain about him. Thanks!")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "i want a break",
                "she is lovely and kind and warm and nothing at all changes"
            })
    void leavesOneThingAlone(String text) {
        assertThat(Clauses.of(text)).hasSize(1);
    }

    @Test
    void hearsALongStoryAsAWhole() {
        var story = "I went to see my doctor again. ".repeat(9);
        assertThat(Clauses.of(story)).containsExactly(story);
    }
}
