package org.waymark.dialogs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.ContentReader;
import org.waymark.content.SourceFolder;
import org.waymark.dialog.Act;
import org.waymark.dialog.Fold;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.Move;
import org.waymark.dialog.State.Posed;
import org.waymark.dialog.Step;
import org.waymark.dialog.Turn;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/** Every way through a topic of the shipped dialogs, by taps. */
final class Ways {

    private static final int LONGEST = 60;

    private static final Guidance GUIDANCE = read();

    /** Several tests look at the same ways, and walking them is what takes the time. */
    private static final Map<Visit, List<Way>> WALKED = new ConcurrentHashMap<>();

    private final Fold fold = new Fold(GUIDANCE);
    private final List<Way> all = new ArrayList<>();

    private Ways() {}

    /** A topic opened by someone who told some things before. */
    private record Visit(String topic, Map<String, String> told) {}

    /**
     * One way from the opening of a topic to its end.
     *
     * @param replies all that was shown, in order
     * @param steps the steps that were carried out
     * @param slots what was known at the end
     */
    record Way(List<Reply> replies, List<Step> steps, Map<String, String> slots) {

        List<String> contacts() {
            return contactsShown().map(Reply.Contact::id).toList();
        }

        Stream<Reply.Contact> contactsShown() {
            return replies.stream()
                    .filter(Reply.Contact.class::isInstance)
                    .map(Reply.Contact.class::cast);
        }

        List<String> letters() {
            return replies.stream()
                    .filter(Reply.Letter.class::isInstance)
                    .map(reply -> ((Reply.Letter) reply).id())
                    .toList();
        }

        /** The points that were told. */
        List<String> told() {
            return steps.stream()
                    .flatMap(step ->
                            step instanceof Step.Say say
                                    ? say.tells().stream()
                                    : Stream.<String>empty())
                    .toList();
        }

        /** The keys of the questions that were asked. */
        List<String> asked() {
            return replies.stream()
                    .filter(Reply.Question.class::isInstance)
                    .map(reply -> ((Reply.Question) reply).id().key())
                    .toList();
        }

        /** The keys of all that could be chosen on the way. */
        List<String> options() {
            return replies.stream()
                    .filter(Reply.Question.class::isInstance)
                    .flatMap(reply -> ((Reply.Question) reply).options().stream())
                    .map(Reply.Option::key)
                    .toList();
        }

        /** What the guide said in its own words, without contacts, questions and letters. */
        String texts() {
            return replies.stream()
                    .filter(Reply.Text.class::isInstance)
                    .map(Words::of)
                    .collect(Collectors.joining("\n"));
        }

        /** Whether a slot had one of these values at the end. */
        boolean has(String slot, String... values) {
            return List.of(values).contains(slots.getOrDefault(slot, ""));
        }

        /** All that was to be read. */
        String words() {
            return String.join("\n", replies.stream().map(Words::of).toList());
        }
    }

    static Guidance guidance() {
        return GUIDANCE;
    }

    /** The topics: all dialogs but help and the guide's own menus. */
    static Set<String> topics() {
        return GUIDANCE.closable();
    }

    /** All ways through a topic of someone who told some things before. */
    static List<Way> through(String topic, Map<String, String> told) {
        return WALKED.computeIfAbsent(
                new Visit(topic, told), visit -> new Ways().walk(visit, Concern.NONE));
    }

    /** The same for someone in whose words danger was noticed before. */
    static List<Way> afterDanger(String topic, Map<String, String> told) {
        return new Ways().walk(new Visit(topic, told), Concern.THOUGHTS);
    }

    /** The same for someone who told these things only after danger was noticed. */
    static List<Way> afterDangerTelling(String topic, Map<String, String> told) {
        var ways = new Ways();
        var turn = ways.take(ways.fold.replay(List.of()).getFirst(), said(told, Concern.THOUGHTS));
        turn = ways.take(ways.take(turn, new Act.Restart()), said(told, Concern.NONE));
        ways.follow(ways.take(turn, new Act.Start(topic)), List.of(), List.of(), 0);
        return ways.all;
    }

    /** The end of a conversation, after a topic in which nothing more was wanted. */
    static Way end(Concern concern) {
        var ways = new Ways();
        var turn = ways.fold.replay(List.of()).getFirst();
        turn = ways.take(turn, said(Map.of(), concern));
        turn = ways.take(turn, new Act.Start("hello"));
        while (turn.after().scene().open().isPresent()) {
            var open = turn.after().scene().open().get();
            turn = ways.take(turn, new Act.Chose(open.question().id(), QuestionId.NONE));
        }
        return new Way(turn.replies(), turn.steps(), turn.after().scene().values());
    }

    private List<Way> walk(Visit visit, Concern concern) {
        var turn = fold.replay(List.of()).getFirst();
        turn = take(turn, said(visit.told(), concern));
        if (concern != Concern.NONE) {
            turn = take(turn, new Act.Restart());
        }
        follow(take(turn, new Act.Start(visit.topic())), List.of(), List.of(), 0);
        return all;
    }

    private static Act said(Map<String, String> told, Concern concern) {
        return new Act.Said(concern, null, told, List.of(), Act.Certainty.ANSWERED);
    }

    private Turn take(Turn turn, Act act) {
        return fold.apply(turn.after(), new Move("0000000a", turn.number() + 1, act));
    }

    private void follow(Turn turn, List<Reply> replies, List<Step> steps, int taps) {
        if (taps > LONGEST) {
            throw new IllegalStateException("no end after " + taps + " taps");
        }
        var seen = joined(replies, turn.replies());
        var done = joined(steps, turn.steps());
        var scene = turn.after().scene();
        if (scene.open().isEmpty() || scene.isAtMenu()) {
            all.add(new Way(seen, done, scene.values()));
            return;
        }
        var open = scene.open().get();
        for (var option : choices(open)) {
            follow(take(turn, new Act.Chose(open.question().id(), option)), seen, done, taps + 1);
        }
    }

    /** All options of a question; of an offer the one that stays in this topic. */
    private static List<String> choices(Posed open) {
        return open.kind() == Posed.Kind.OFFER
                ? List.of(QuestionId.NONE)
                : open.question().options().stream().map(Reply.Option::key).toList();
    }

    private static <T> List<T> joined(List<T> before, List<T> now) {
        return Stream.concat(before.stream(), now.stream()).toList();
    }

    private static Guidance read() {
        try {
            return ContentReader.read(SourceFolder.of(Path.of("dialogs")))
                    .content()
                    .orElseThrow()
                    .guidance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
