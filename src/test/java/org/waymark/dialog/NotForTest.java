package org.waymark.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;

class NotForTest {

    private static final String LONG = "Here is a word, and one more. ".repeat(18);

    @Test
    void tellsItToThoseForWhomItIs() {
        var talk = Talk.beginWith("topics/people.yaml", NotForTest::twoMessages).start("people");

        assertThat(talk.shows()).containsExactly("text", "question");
        assertThat(carryOn(talk).shows()).startsWith("text");
    }

    @Test
    void passesItOverForOneWhoCameToBeInDangerInThePauseBeforeIt() {
        var talk = Talk.beginWith("topics/people.yaml", NotForTest::twoMessages).start("people");
        var pause = talk.open();

        talk.says(Concern.THOUGHTS).taps(QuestionId.NONE);
        if (talk.open().equals(pause)) {
            carryOn(talk);
        }

        assertThat(talk.shows()).startsWith("contact listeners");
    }

    private static Talk carryOn(Talk talk) {
        var open = talk.last().after().scene().open().orElseThrow();
        return talk.taps(open.question().options().getFirst().key());
    }

    private static String twoMessages(String file) {
        return file.replace(
                "    - show: listeners\n",
                """
                    - if: danger is not known
                      then:
                        - say: %s
                        - say: %s
                          not-for: danger is known
                    - show: listeners
                """
                        .formatted(LONG, LONG));
    }
}
