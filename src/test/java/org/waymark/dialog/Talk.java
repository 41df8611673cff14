package org.waymark.dialog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.waymark.content.ContentReader;
import org.waymark.content.SourceFolder;
import org.waymark.dialog.Act.Certainty;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/** A conversation over the fixture content, move by move, without any model. */
final class Talk {

    private static final Path FIXTURE = Path.of("src/test/resources/fixture");

    private final Fold fold;
    private final List<Move> moves = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();

    private Talk(Guidance guidance) {
        fold = new Fold(guidance);
        turns.add(fold.begin());
    }

    static Talk begin() {
        return new Talk(fixture(Map.of()));
    }

    /** A conversation over the fixture with some files rewritten. */
    static Talk beginWith(String file, UnaryOperator<String> edit) {
        return new Talk(fixture(Map.of(file, edit)));
    }

    /** A conversation over the fixture with several files rewritten. */
    static Talk beginWith(Map<String, UnaryOperator<String>> edits) {
        return new Talk(fixture(edits));
    }

    /** The same moves over the fixture with a file rewritten, as after a reload. */
    Talk reloadedWith(String file, UnaryOperator<String> edit) {
        var reloaded = beginWith(file, edit);
        moves.forEach(move -> reloaded.does(move.act()));
        return reloaded;
    }

    private static Guidance fixture(Map<String, UnaryOperator<String>> edits) {
        try {
            var files = new TreeMap<>(SourceFolder.of(FIXTURE).files());
            files.keySet().removeIf(file -> file.startsWith("tests/"));
            edits.forEach((file, edit) ->
                    files.computeIfPresent(
                            file,
                            (_, bytes) ->
                                    edit.apply(new String(bytes, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)));
            var result = ContentReader.read(new SourceFolder("fixture", files));
            return result.content()
                    .orElseThrow(() -> new AssertionError(result.problems().toString()))
                    .guidance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Talk does(Act act) {
        var move = new Move("0000000d", moves.size() + 1, act);
        moves.add(move);
        turns.add(fold.apply(last().after(), move));
        return this;
    }

    Guidance guidance() {
        return fold.guidance();
    }

    Talk start(String topic) {
        return does(new Act.Start(topic));
    }

    /** Taps an option of the open question. */
    Talk taps(String option) {
        return does(new Act.Chose(open(), option));
    }

    Talk chooses(QuestionId question, String option) {
        return does(new Act.Chose(question, option));
    }

    Talk back() {
        return does(new Act.Back());
    }

    Talk says(Concern concern) {
        return does(new Act.Said(concern, null, Map.of(), List.of(), Certainty.ANSWERED));
    }

    Talk mentions(String slot, String value) {
        return does(
                new Act.Said(
                        Concern.NONE, null, Map.of(slot, value), List.of(), Certainty.ANSWERED));
    }

    Talk isAbout(String... intents) {
        return does(new Act.Said(Concern.NONE, null, Map.of(), List.of(intents), Certainty.GO));
    }

    Talk isUnclear() {
        return isUnclear(Concern.NONE);
    }

    Talk isUnclear(Concern concern) {
        return does(new Act.Said(concern, null, Map.of(), List.of(), Certainty.UNCLEAR));
    }

    Turn last() {
        return turns.getLast();
    }

    List<Turn> turns() {
        return turns;
    }

    List<Move> moves() {
        return moves;
    }

    Fold fold() {
        return fold;
    }

    /** The id of the open question. */
    QuestionId open() {
        return last().after().scene().open().orElseThrow().question().id();
    }

    /** The key of the open question. */
    String asks() {
        return open().key();
    }

    String value(String slot) {
        return last().after().scene().values().getOrDefault(slot, "unknown");
    }

    /** What the last turn shows, a word each, in order. */
    List<String> shows() {
        return last().replies().stream().map(Talk::word).toList();
    }

    private static String word(Reply reply) {
        return switch (reply) {
            case Reply.Text _ -> "text";
            case Reply.Question(_, _, _, var reposed) -> reposed ? "question again" : "question";
            case Reply.Understood(var slot, _, _) -> "understood " + slot;
            case Reply.Contact contact -> "contact " + contact.id();
            case Reply.Letter letter -> "letter " + letter.id();
            case Reply.Help(var now, _) -> now ? "help now" : "help in sight";
            case Reply.BackTo _ -> "back to";
            case Reply.Ended _ -> "ended";
        };
    }
}
