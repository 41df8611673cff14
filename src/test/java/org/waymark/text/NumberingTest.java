package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void numbersKeysAsTheyComeAndCountsThem() {
        var numbering = new Numbering();
        var counts = new LinkedHashMap<Long, Integer>();
        var chance = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            long key = chance.nextLong(-3000, 3000) << 40;
            numbering.add(key);
            counts.merge(key, 1, Integer::sum);
        }

        assertThat(numbering.size()).isEqualTo(counts.size());
        assertThat(numbering.keys()).containsExactly(counts.keySet().toArray(Long[]::new));
        int number = 0;
        for (var counted : counts.entrySet()) {
            assertThat(numbering.number(counted.getKey())).isEqualTo(number++);
            assertThat(numbering.count(counted.getKey())).isEqualTo(counted.getValue());
        }
    }

    @Test
    void knowsNothingThatNeverCame() {
        var numbering = new Numbering();
        numbering.add(7);

        assertThat(numbering.number(0)).isNegative();
        assertThat(numbering.count(0)).isZero();
        assertThat(new Numbering().number(0)).isNegative();
    }
}
