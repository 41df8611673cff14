package org.waymark.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.content.Content;
import org.waymark.content.ContentReader;
import org.waymark.content.PackedDialogs;
import org.waymark.dialog.Move;
import org.waymark.dialog.State;
import org.waymark.dialog.Turn;
import org.waymark.guide.Decision;
import org.waymark.guide.Guide;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;

/** The guide that Waymark ships, and the messages of {@code dev.tsv} to put to it. */
final class Talk {

    private static final Path MESSAGES = Path.of("benchmarks", "understanding", "dev.tsv");
    private static final String TAB = "0000000b";

    private final Guide guide;
    private final State start;
    private final List<String> messages;

    /** Learns, where that was not done before. */
    Talk() {
        try {
            guide = guide();
            messages = messages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start = guide.replay(List.of()).getFirst().after();
    }

    private static Guide guide() throws IOException {
        var read = ContentReader.read(PackedDialogs.read());
        Content content =
                read.content()
                        .orElseThrow(() -> new IllegalStateException(read.problems().toString()));
        return Guide.of(
                content.guidance(), content.dangers(), content.intents(), content.mentions());
    }

    private static List<String> messages() throws IOException {
        try (var lines = Files.lines(MESSAGES)) {
            return lines.skip(1).map(line -> line.split("\t", -1)[1]).toList();
        }
    }

    /** All messages. */
    Stream<String> all() {
        return messages.stream();
    }

    /** Those that say one thing, in one sentence. */
    Stream<String> ofOneSentence() {
        return all().filter(Talk::isOneSentence);
    }

    private static boolean isOneSentence(String message) {
        var reading = Reading.of(message);
        var end = reading.normalised().indexOf(" . ");
        return reading.clauses().size() == 1
                && (end < 0 || end + 3 == reading.normalised().length());
    }

    /** Whether a turn looks at the sentence as a whole, having found no certainty in its words. */
    boolean readsWhole(String message) {
        long before = SentenceEncoder.packed().made();
        turn(message);
        return SentenceEncoder.packed().made() > before;
    }

    /** What the guide answers to the first message of a conversation. */
    Turn turn(String message) {
        return switch (guide.read(start, new VisitorMessage.Say(new Typed(message)))) {
            case Decision.Decided(var act) -> guide.take(start, new Move(TAB, 1, act));
            case Decision.Refused(var code) -> throw new IllegalStateException(code);
        };
    }
}
