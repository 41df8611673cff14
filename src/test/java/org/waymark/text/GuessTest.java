package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessTest {

    @Test
    void isTheLikeliestLabel() {
        assertThat(Guess.of(new double[] {.2, .7, .1}, 1)).isEqualTo(new Guess(.7, true));
        assertThat(Guess.of(new double[] {.2, .7, .1}, 0)).isEqualTo(new Guess(.7, false));
    }

    @Test
    void isSureFromWhereGuessesWereHardlyEverWrong() {
        var guesses = right(150, .999);
        guesses.addAll(right(100, .995));
        guesses.addAll(List.of(new Guess(.992, false), new Guess(.991, false)));
        guesses.addAll(right(500, .98));

        assertThat(Guess.sureFrom(guesses)).isEqualTo(.992);
    }

    @Test
    void isSureAgainWhereMoreGuessesMakeUpForAWrongOne() {
        var guesses = right(1, .9999);
        guesses.add(new Guess(.9995, false));
        guesses.addAll(right(300, .995));

        assertThat(Guess.sureFrom(guesses)).isEqualTo(.995);
    }

    @Test
    void isNeverSureAfterAFewRightOnes() {
        assertThat(Guess.sureFrom(right(97, .999))).isEqualTo(Guess.NEVER);
        assertThat(Guess.sureFrom(right(98, .999))).isEqualTo(.999);
        assertThat(Guess.sureFrom(List.of())).isEqualTo(Guess.NEVER);
    }

    @Test
    void isNeverSureWhereTheSurestWereOftenWrong() {
        var guesses = right(950, .999);
        for (int i = 0; i < 50; i++) {
            guesses.add(new Guess(.9995, false));
        }

        assertThat(Guess.sureFrom(guesses)).isEqualTo(Guess.NEVER);
    }

    @Test
    void isAsSureOfAllThatAreAsLikely() {
        var guesses = right(98, .999);
        for (int i = 0; i < 50; i++) {
            guesses.add(new Guess(.999, false));
        }

        assertThat(Guess.sureFrom(guesses)).isEqualTo(Guess.NEVER);
        assertThat(Guess.sureFrom(guesses.reversed())).isEqualTo(Guess.NEVER);
    }

    private static List<Guess> right(int times, double probability) {
        var guesses = new ArrayList<Guess>();
        for (int i = 0; i < times; i++) {
            guesses.add(new Guess(probability, true));
        }
        return guesses;
    }
}
