package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.content.ContentReader;
import org.waymark.content.PackedDialogs;
import org.waymark.dialog.Fold;
import org.waymark.message.Reply;
import org.waymark.message.Reply.Block;
import org.waymark.message.Reply.Span;

/**
 * The first message (M1). Every channel shows turn 0 of the fold as it is: the chat over the
 * socket, the terminal, and later the plain pages.
 */
class FirstMessageTest {

    private static final int MOST_WORDS = 60;

    @Test
    void saysWhatThisIsBeforeAnyQuestionInSixtyWords() throws IOException {
        var content = ContentReader.read(PackedDialogs.read()).content().orElseThrow();
        var site = content.guidance().site();
        var replies = new Fold(content.guidance()).begin().replies();
        assertThat(replies.getFirst()).isInstanceOf(Reply.Text.class);
        assertThat(replies.getLast()).isInstanceOf(Reply.Question.class);
        var first = words(((Reply.Text) replies.getFirst()));
        assertThat(first.replace(site.entry("name"), "Charity").split("\\s+", -1))
                .hasSizeLessThanOrEqualTo(MOST_WORDS);
        assertThat(first)
                .contains("automatic", site.entry("name"), "No person", "cannot call for help")
                .contains("In danger now? Get help now")
                .contains("does not keep your words", "signs of danger", "leave out names")
                .contains(site.entry("retention"));
    }

    private static String words(Reply.Text text) {
        return text.blocks().stream()
                .map(Block.Paragraph.class::cast)
                .map(block -> block.spans().stream().map(Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
