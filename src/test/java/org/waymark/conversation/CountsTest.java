package org.waymark.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.waymark.message.QuestionId;
import org.waymark.message.VisitorMessage;

@ExtendWith(OutputCaptureExtension.class)
class CountsTest {

    private static final String TAB = "aaaaaaaa";

    @TempDir private Path folder;
    private final Day day = new Day();
    private Path file = Path.of("");
    private Counts counts = new Counts(null, day);

    @BeforeEach
    void useAFile() {
        file = folder.resolve("counts.csv");
        counts = new Counts(file, day);
    }

    @Test
    void countsEachTapOnceHoweverOftenItComes() throws IOException {
        for (int i = 0; i < 12; i++) {
            counts.answer("pause", "yes", "nonce-" + i);
            counts.answer("pause", "yes", "nonce-" + i);
        }
        counts.close();
        assertThat(cell("yes")).isEqualTo("12");
    }

    @Test
    void writesNoNumberUnderTen() throws IOException {
        for (int i = 0; i < 9; i++) {
            counts.answer("pause", "no", "nonce-" + i);
        }
        counts.close();
        assertThat(cell("no")).isEqualTo("under 10");
        assertThat(Files.readString(file)).doesNotContain(",9,");
    }

    @Test
    void writesADayWhenItIsOver() throws IOException {
        counts.answer("pause", "yes", "a");
        assertThat(file).doesNotExist();
        day.now = day.now.plus(Duration.ofDays(1));
        counts.answer("pause", "yes", "b");
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(Files.readAllLines(file).getLast()).startsWith("2026-11-21,pause,");
    }

    @Test
    void namesTheColumnsInAFileThatIsStillEmpty() throws IOException {
        Files.createFile(file);
        counts.answer("pause", "yes", "a");
        counts.close();
        assertThat(Files.readAllLines(file).getFirst()).startsWith("day,topic,");
    }

    @Test
    void countsOneAnswerOfEachTap() throws IOException {
        for (int i = 0; i < 10; i++) {
            counts.answer("pause", "yes", "nonce-" + i);
            counts.answer("pause", "no", "nonce-" + i);
        }
        counts.close();
        assertThat(cell("yes")).isEqualTo("10");
        assertThat(cell("no")).isEqualTo("under 10");
    }

    @Test
    void takesNoAnswerThatItDoesNotKnow() {
        counts.answer("pause", "maybe", "a");
        counts.close();
        assertThat(file).doesNotExist();
    }

    @Test
    void tellsHowManyConversationsWereLeftBeforeTheirEnd() throws IOException {
        var conversations =
                Conversations.inMemory(
                        TestGuide.make(), new ConversationSettings(Duration.ofHours(1), 100, 10));
        conversations.count(counts);
        for (int i = 0; i < 20; i++) {
            var token = ((Opening.Opened) conversations.open(null, -1, List.of())).token();
            conversations.take(token, TAB, 1, new VisitorMessage.Start("pause"));
            conversations.take(token, TAB, 1, new VisitorMessage.Start("pause"));
            conversations.take(
                    token, TAB, 2, new VisitorMessage.Choose(new QuestionId(1, "provider"), "nhs"));
        }
        counts.close();
        assertThat(cell("opened")).isEqualTo("20");
        assertThat(cell("messages")).isEqualTo("40");
        assertThat(cell("unsure")).isEqualTo("under 10");
        assertThat(cell("unsure_percent")).isEmpty();
    }

    @Test
    void neverBreaksATurnWhereItsFileCannotBeWritten(CapturedOutput output) throws IOException {
        var conversations =
                Conversations.inMemory(
                        TestGuide.make(), new ConversationSettings(Duration.ofHours(1), 100, 10));
        conversations.count(counts);
        var token = ((Opening.Opened) conversations.open(null, -1, List.of())).token();
        conversations.take(token, TAB, 1, new VisitorMessage.Start("pause"));
        Files.createDirectory(file);
        day.now = day.now.plus(Duration.ofDays(1));
        var choose = new VisitorMessage.Choose(new QuestionId(1, "provider"), "nhs");
        assertThat(conversations.take(token, TAB, 2, choose)).isInstanceOf(Taken.Done.class);
        assertThat(conversations.take(token, TAB, 3, new VisitorMessage.Back()))
                .isInstanceOf(Taken.Done.class);
        assertThat(output.getAll().split("counts cannot be written", -1)).hasSize(2);

        Files.delete(file);
        day.now = day.now.plus(Duration.ofHours(2));
        conversations.take(token, TAB, 4, new VisitorMessage.Back());
        assertThat(Files.readAllLines(file).getLast()).startsWith("2026-11-21,pause,");
    }

    @Test
    void countsNothingWithoutAFile() {
        var none = new Counts(null, day);
        none.answer("pause", "yes", "a");
        none.close();
        assertThat(none.isOn()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    private String cell(String name) throws IOException {
        var lines = Files.readAllLines(file);
        int column = List.of(lines.getFirst().split(",", -1)).indexOf(name);
        return lines.get(1).split(",", -1)[column];
    }

    /** A day that passes when the test says so. */
    private static final class Day extends Clock {

        Instant now = Instant.parse("2026-11-21T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
