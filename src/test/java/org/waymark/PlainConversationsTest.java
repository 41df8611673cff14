package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.content.ContentReader;
import org.waymark.content.ConversationTest;
import org.waymark.content.ConversationTest.Step;
import org.waymark.content.SourceFolder;
import org.waymark.dialog.Act;

/**
 * The conversation tests of the content, those without a typed word, over the plain pages: the same
 * files that {@code ShippedDialogsTest} plays over the fold.
 */
class PlainConversationsTest {

    private static final Path DIALOGS = Path.of("dialogs");

    private static ConfigurableApplicationContext guide;

    @BeforeAll
    static void start() {
        guide =
                SpringApplication.run(
                        Server.class,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--waymark.content=" + DIALOGS);
    }

    @AfterAll
    static void stop() {
        guide.close();
    }

    @Test
    void saysTheFirstMessageBeforeAnyQuestion() {
        var visitor = visitor().opens();
        assertThat(visitor.sees("main"))
                .contains("automatic guide, run by", "No person reads this", "cannot call for help")
                .contains("In danger now? Get help now", "does not keep your words")
                .contains("24 hours", "leave out names");
        assertThat(visitor.offers("input:not([type=hidden]), textarea")).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> reachesTheSameEndsOnPlainPages() throws IOException {
        var content = ContentReader.read(SourceFolder.of(DIALOGS)).content().orElseThrow();
        var tapped = content.tests().stream().filter(PlainConversationsTest::isTapped).toList();
        assertThat(tapped).hasSizeGreaterThan(100);
        return tapped.stream().map(test -> DynamicTest.dynamicTest(test.name(), () -> play(test)));
    }

    private static boolean isTapped(ConversationTest test) {
        return test.steps().stream()
                .noneMatch(step -> step instanceof Step.You || step instanceof Step.Heard);
    }

    private static void play(ConversationTest test) {
        var visitor = visitor().begins();
        var failures = new ArrayList<String>();
        for (var step : test.steps()) {
            switch (step) {
                case Step.Tap(_, var option) -> visitor.chooses(option);
                case Step.Change(_, var slot, var option) -> visitor.changes(slot, option);
                case Step.Start(_, var topic) -> visitor.starts(topic);
                case Step.Command(_, var act) -> visitor.presses(button(act));
                case Step.Bot(var place, var expected) ->
                        PlainExpectation.failures(expected, visitor)
                                .forEach(failure -> failures.add(place + ": " + failure));
                case Step.You _, Step.Heard _ -> throw new IllegalStateException("not tapped");
            }
        }
        assertThat(failures).isEmpty();
    }

    private static PlainVisitor visitor() {
        var port = guide.getEnvironment().getProperty("local.server.port");
        return new PlainVisitor("http://127.0.0.1:" + port);
    }

    private static String button(Act act) {
        return switch (act) {
            case Act.Back _ -> "back";
            case Act.Restart _ -> "restart";
            case Act.Help _ -> "help";
            case Act.Chose _, Act.Said _, Act.Start _, Act.Lost _ ->
                    throw new IllegalStateException("no command");
        };
    }
}
