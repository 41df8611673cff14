package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.waymark.conversation.ConversationSettings;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.Opening;
import org.waymark.conversation.Taken;
import org.waymark.conversation.TestGuide;
import org.waymark.guide.Guide;
import org.waymark.message.Reply;
import org.waymark.message.VisitorMessage;

@ExtendWith(OutputCaptureExtension.class)
class StopSwitchTest {

    private static final String TAB = "aaaaaaaa";

    @TempDir private Path folder;
    private final Guide guide = TestGuide.make();
    private final Conversations conversations =
            Conversations.inMemory(guide, new ConversationSettings(Duration.ofHours(1), 10, 10));
    private Path file = Path.of("");
    private StopSwitch stopSwitch = new StopSwitch(null, conversations);

    @BeforeEach
    void useAFile() {
        file = folder.resolve("stop");
        stopSwitch = new StopSwitch(file, conversations);
    }

    @Test
    void leavesEverythingOnWithoutAFile() {
        stopSwitch.look();
        new StopSwitch(null, conversations).look();
        assertThat(conversations.isStopped()).isFalse();
        assertThat(openPause()).contains("question");
    }

    @Test
    void stopsTheGuideAndLetsItGoOn() throws IOException {
        write("# for the weekend", "  ALL ");
        assertThat(conversations.isStopped()).isTrue();
        Files.delete(file);
        stopSwitch.look();
        assertThat(conversations.isStopped()).isFalse();
    }

    @Test
    void closesATopicAndOpensItAgain() throws IOException {
        write("pause");
        assertThat(conversations.isStopped()).isFalse();
        assertThat(openPause()).contains("topic-closed ", "People to talk to.");
        write("");
        assertThat(openPause()).contains("question").doesNotContain("topic-closed ");
    }

    @Test
    void neverClosesHelpOrPeople(CapturedOutput output) throws IOException {
        write("get-help", "help-thoughts", "people", "welcome");
        assertThat(conversations.helpPage()).isEqualTo(guide.helpPage());
        assertThat(guide.guidance().without(guide.guidance().dialogs().keySet()).dialogs())
                .containsEntry("people", guide.guidance().dialogs().get("people"))
                .containsEntry("help-thoughts", guide.guidance().dialogs().get("help-thoughts"));
        assertThat(output).contains("names 'people'; what can be switched off is pause, record");
    }

    @Test
    void warnsOfANameThatIsNoTopic(CapturedOutput output) throws IOException {
        write("paws");
        assertThat(output).contains("names 'paws'");
    }

    @Test
    void saysWhatItDoesOnlyOnce(CapturedOutput output) throws IOException {
        write("pause");
        stopSwitch.look();
        assertThat(output.getAll().split("switched off: pause", -1)).hasSize(2);
    }

    private void write(String... lines) throws IOException {
        Files.write(file, List.of(lines));
        stopSwitch.look();
    }

    /** What is said where the topic is opened, and "question" where one is asked. */
    private List<String> openPause() {
        var opened = (Opening.Opened) conversations.open(null, -1, List.of());
        var start = new VisitorMessage.Start("pause");
        var done = (Taken.Done) conversations.take(opened.token(), TAB, 1, start);
        return done.answer().replies().stream().flatMap(reply -> words(reply).stream()).toList();
    }

    private static List<String> words(Reply reply) {
        return switch (reply) {
            case Reply.Text(var blocks) ->
                    blocks.stream()
                            .flatMap(block -> ((Reply.Block.Paragraph) block).spans().stream())
                            .map(Reply.Span::text)
                            .toList();
            case Reply.Question(var id, _, _, _) when id.key().equals("provider") ->
                    List.of("question");
            default -> List.of();
        };
    }
}
