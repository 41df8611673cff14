package org.waymark.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.message.Concern;

/** Where nothing may wait, and nobody is asked how the guide did. */
class UrgencyTest {

    @Test
    void isNothingUrgentInAnOrdinaryTopic() {
        assertThat(isUrgent(Talk.begin())).isFalse();
        assertThat(isUrgent(Talk.begin().start("take-a-break"))).isFalse();
    }

    @Test
    void isUrgentFromTheFirstDangerOn() {
        var talk = Talk.begin().says(Concern.HOPELESS);

        assertThat(isUrgent(talk)).isTrue();
        assertThat(isUrgent(talk.start("take-a-break"))).isTrue();
    }

    @Test
    void isUrgentWhereHelpWasTapped() {
        assertThat(isUrgent(Talk.begin().start("get-help"))).isTrue();
    }

    @Test
    void isUrgentFromAnUrgentTopicOnThoughNothingWasSaid() {
        var talk =
                Talk.beginWith(
                        "topics/people.yaml",
                        file -> file.replace("\nnodes:", "\nurgent: true\nnodes:"));
        assertThat(talk.guidance().patterns().ends().notAfter()).contains("people");

        assertThat(isUrgent(talk.start("people"))).isTrue();
        assertThat(talk.last().after().isAttentive()).isFalse();
        assertThat(isUrgent(talk.start("take-a-break"))).isTrue();
    }

    private static boolean isUrgent(Talk talk) {
        return talk.guidance().isUrgent(talk.last().after());
    }
}
