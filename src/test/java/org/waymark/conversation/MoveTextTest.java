package org.waymark.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.dialog.Act;
import org.waymark.dialog.Move;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;

class MoveTextTest {

    private static final String TAB = "3f9a1c2e-77b0";
    private static final int MOVES = 5_000;

    @Test
    void writesNamesAndNumbersOnly() {
        var slots = new LinkedHashMap<String, String>();
        slots.put("nation", "wales");
        slots.put("age_band", "adult");
        var said =
                new Act.Said(
                        Concern.NONE,
                        new Act.Chose(new QuestionId(3, "provider"), "nhs"),
                        slots,
                        List.of("complain_nhs", "misconduct.fear"),
                        Act.Certainty.GO);
        assertThat(MoveText.write(new Move(TAB, 5, said)))
                .isEqualTo(
                        TAB
                                + " 5 said none go answer=3:provider=nhs"
                                + " slots=nation:wales,age_band:adult"
                                + " intents=complain_nhs,misconduct.fear");
    }

    @Test
    void readsBackWhateverItWrites() {
        var random = new Random(7);
        for (int i = 0; i < MOVES; i++) {
            var move = new Move(tab(random), 1 + random.nextInt(999_999), act(random));
            assertThat(MoveText.read(MoveText.write(move))).as("move %d", i).contains(move);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "back",
                "3f9a1c2e back",
                "3f9a1c2e 0 back",
                "3f9a1c2e 01 back",
                "3f9a1c2e 1 back ",
                "3f9a1c2e  1 back",
                "3f9a1c2e 1 Back",
                "3f9a1c2e 1000000 back",
                "3f9a 1 back",
                "not-hexadecimal 1 back",
                "3f9a1c2e 1 my own words",
                "3f9a1c2e 1 chose provider nhs",
                "3f9a1c2e 1 chose 3:provider",
                "3f9a1c2e 1 chose 3:provider nhs private",
                "3f9a1c2e 1 chose 333333:provider nhs",
                "3f9a1c2e 1 start Take a break",
                "3f9a1c2e 1 said sad go",
                "3f9a1c2e 1 said none maybe",
                "3f9a1c2e 1 said none go slots=",
                "3f9a1c2e 1 said none go slots=nation",
                "3f9a1c2e 1 said none go slots=nation:wales,nation:england",
                "3f9a1c2e 1 said none go intents=a,,b",
                "3f9a1c2e 1 said none go intents=a slots=nation:wales",
                "3f9a1c2e 1 said none go answer=3:provider",
                "3f9a1c2e 1 said none go\n",
                "3f9a1c2e 1 back\n3f9a1c2e 2 back",
            })
    void refusesWhatIsNotExactlyAMove(String line) {
        assertThat(MoveText.read(line)).isEmpty();
    }

    @Test
    void refusesLongLinesQuickly() {
        assertThat(MoveText.read(TAB + " 1 said none go slots=" + "a:b,".repeat(100_000)))
                .isEmpty();
    }

    private static Act act(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> chose(random);
            case 1 -> new Act.Start(name(random));
            case 2 -> new Act.Back();
            case 3 -> new Act.Restart();
            case 4 -> new Act.Help();
            case 5 -> new Act.Lost();
            default -> said(random);
        };
    }

    private static Act.Said said(Random random) {
        var slots = new LinkedHashMap<String, String>();
        IntStream.range(0, random.nextInt(4)).forEach(_ -> slots.put(name(random), name(random)));
        var intents = Stream.generate(() -> name(random)).limit(random.nextInt(4)).toList();
        return new Act.Said(
                any(random, Concern.values()),
                answer(random),
                slots,
                intents,
                any(random, Act.Certainty.values()));
    }

    private static Act.@Nullable Chose answer(Random random) {
        return random.nextBoolean() ? chose(random) : null;
    }

    private static Act.Chose chose(Random random) {
        var key = random.nextBoolean() ? name(random) : "offer/" + name(random) + "/start";
        return new Act.Chose(new QuestionId(random.nextInt(300), key), name(random));
    }

    private static String name(Random random) {
        var letters = "abcxyz019_-.";
        return random.ints(1 + random.nextInt(20), 0, letters.length())
                .mapToObj(letters::charAt)
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    private static String tab(Random random) {
        var digits = "0123456789abcdef-";
        return random.ints(8 + random.nextInt(29), 0, digits.length())
                .mapToObj(digits::charAt)
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
