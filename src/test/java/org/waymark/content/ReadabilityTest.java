package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.dialog.Place;

class ReadabilityTest {

    private static final Place HERE = new Place("topics/a.yaml", 1, 1);

    @Test
    void countsSyllablesByGroupsOfVowels() {
        assertThat(List.of("cat", "table", "time", "asked", "wanted", "therapist", "NHS"))
                .extracting(Readability::syllables)
                .containsExactly(1, 2, 1, 1, 2, 3, 1);
    }

    @Test
    void endsASentenceAtItsMarkAndAtEachLine() {
        var written =
                new Written(
                        HERE,
                        Written.Kind.MESSAGE,
                        List.of("Call at 9.30am. Ask \"Why?\" Then wait", "a list item"));

        assertThat(Readability.sentences(written))
                .containsExactly("Call at 9.30am.", "Ask \"Why?\"", "Then wait", "a list item");
    }

    @Test
    void gradesByTheFormulaOfFleschAndKincaid() {
        var ten = "the cat sat on the mat with the big dog.";
        var written = Written.of(Written.Kind.MESSAGE, HERE, String.join(" ", ten, ten, ten));

        // 0.39 * 10 + 11.8 * 1 - 15.59 = 0.11
        assertThat(Readability.grade(written)).isZero();

        var hard = "the dragon sat upon the mattress with the silly puppy.";
        var harder = Written.of(Written.Kind.MESSAGE, HERE, String.join(" ", hard, hard, hard));

        // five words of two syllables in ten: 0.39 * 10 + 11.8 * 1.5 - 15.59 = 6.01
        assertThat(Readability.grade(harder)).isEqualTo(6);
    }

    @Test
    void leavesShortTextsAlone() {
        var written = Written.of(Written.Kind.MESSAGE, HERE, "Incomprehensible deliberations.");

        assertThat(Readability.grade(written)).isZero();
    }
}
