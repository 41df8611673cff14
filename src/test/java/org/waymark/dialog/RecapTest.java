package org.waymark.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecapTest {

    @Test
    void tellsEachAnswerThatCountsOnceAndInOrder() {
        var talk = Talk.begin().start("complain").taps("yes").taps("nhs");
        assertThat(recap(talk)).containsExactly("wants_letter=yes 1", "provider=nhs 0");
    }

    @Test
    void followsAChangeAndForgetsWhatWasUndone() {
        var talk = Talk.begin().start("complain").taps("yes").taps("nhs").back();
        assertThat(recap(talk)).containsExactly("wants_letter=yes 0");
    }

    @Test
    void tellsWhatWasOnlyMentioned() {
        var talk = Talk.begin().mentions("provider", "nhs");
        assertThat(recap(talk)).containsExactly("provider=nhs 0");
    }

    @Test
    void leavesNoneOfTheseOut() {
        assertThat(recap(Talk.begin().taps("people").taps("none")))
                .containsExactly("offer/welcome/start=people 1");
    }

    private static List<String> recap(Talk talk) {
        return Recap.of(talk.guidance(), talk.last().after()).stream()
                .map(it -> it.question().id().key() + "=" + it.option().key() + " " + it.later())
                .toList();
    }
}
