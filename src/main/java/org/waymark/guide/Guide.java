package org.waymark.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.dialog.Act;
import org.waymark.dialog.Fold;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.Move;
import org.waymark.dialog.Patterns;
import org.waymark.dialog.Rendering;
import org.waymark.dialog.State;
import org.waymark.dialog.Turn;
import org.waymark.intent.Classification;
import org.waymark.intent.Intent;
import org.waymark.intent.IntentClassifier;
import org.waymark.intent.SlotReader;
import org.waymark.message.HelpPage;
import org.waymark.message.VisitorMessage;
import org.waymark.safety.DangerFile;
import org.waymark.safety.DangerList;
import org.waymark.safety.Finding;
import org.waymark.safety.Ordinary;
import org.waymark.safety.SafetyCheck;
import org.waymark.text.Equipment;
import org.waymark.text.MessageModel;
import org.waymark.text.Reading;

/**
 * Reads messages into moves and takes turns, over one version of the content. Safe for many
 * threads.
 */
public final class Guide {

    private final Fold fold;
    private final Models models;
    private final Hearing hearing;
    private final Names names;

    private Guide(Guidance guidance, Models models) {
        this.fold = new Fold(guidance);
        this.models = models;
        this.hearing = new Hearing(guidance, models);
        this.names = new Names(guidance, models.names());
    }

    /** Makes a guide from what writers declared, with the usual equipment. */
    public static Guide of(
            Guidance guidance,
            List<DangerList> dangers,
            List<Intent> intents,
            List<SlotReader.Mention> mentions) {
        return of(guidance, dangers, intents, mentions, Equipment.usual());
    }

    /**
     * Makes a guide from what writers declared; trains on the intents' examples, unless the
     * equipment's cache knows what they teach. The first time takes about ten minutes.
     */
    public static Guide of(
            Guidance guidance,
            List<DangerList> dangers,
            List<Intent> intents,
            List<SlotReader.Mention> mentions,
            Equipment equipment) {
        equipment.prepare();
        var leaving = equipment.leaving(wordsThatTell(dangers, mentions));
        var classifier = IntentClassifier.train(intents, leaving);
        var models =
                new Models(
                        intents.stream().map(Intent::name).collect(Collectors.toSet()),
                        SafetyCheck.of(
                                dangers,
                                ordinary(guidance, intents),
                                leaving,
                                classifier.corrector()),
                        DangerFile.of(dangers),
                        classifier,
                        new SlotReader(mentions));
        return new Guide(guidance, models);
    }

    /** What visitors say on other matters than danger. */
    public static Ordinary ordinary(Guidance guidance, List<Intent> intents) {
        var messages =
                harmless(intents, it -> !it.equals(Topics.CRISIS) && !Topics.isMisconduct(it));
        var answers =
                guidance.slots().values().stream()
                        .flatMap(slot -> slot.options().values().stream())
                        .flatMap(it -> Stream.concat(Stream.of(it.label()), it.also().stream()));
        var near = Stream.concat(answers, harmless(intents, Topics::isMisconduct));
        return new Ordinary(messages.toList(), near.toList());
    }

    private static Stream<String> harmless(List<Intent> intents, Predicate<String> named) {
        return intents.stream()
                .filter(intent -> named.test(intent.name()))
                .flatMap(intent ->
                        intent.examples().stream()
                                .filter(it -> !intent.couldBeDanger().contains(it)));
    }

    /** Words that are looked for as they stand, and so must not be taken for mistyped ones. */
    private static Set<String> wordsThatTell(
            List<DangerList> dangers, List<SlotReader.Mention> mentions) {
        var inLists =
                dangers.stream()
                        .flatMap(it -> Stream.of(it.phrases(), it.exceptions()))
                        .flatMap(List::stream);
        return Stream.concat(inLists, mentions.stream().map(SlotReader.Mention::phrase))
                .flatMap(phrase -> phrase.words().stream())
                .collect(Collectors.toSet());
    }

    /** The same models over other dialogs, such as those with a topic switched off. */
    public Guide over(Guidance other) {
        return new Guide(other, models);
    }

    /** What reads a message. */
    record Models(
            Set<String> names,
            SafetyCheck safety,
            String dangerFile,
            IntentClassifier intents,
            SlotReader slots) {}

    /** What the safety check makes of a message, apart from any conversation. */
    public Finding notice(String message) {
        return models.safety().check(Reading.of(message));
    }

    /** How a message is read apart from any conversation, for writers who want to know why. */
    public Explanation explain(String message) {
        var reading = Reading.of(message);
        return new Explanation(
                models.safety().check(reading),
                models.intents().classify(reading),
                models.slots().read(reading),
                models.intents().corrected(reading).normalised().strip(),
                models.intents().how(reading));
    }

    /**
     * What each model makes of a message.
     *
     * @param readAs the message in its plain form, with what was mistyped put right
     * @param how what the intents were judged by; nothing where there is nothing to judge
     */
    public record Explanation(
            Finding safety,
            Classification intents,
            Map<String, String> slots,
            String readAs,
            Optional<MessageModel.How> how) {}

    /** What the message means where the conversation stands. */
    public Decision read(State state, VisitorMessage message) {
        return switch (message) {
            case VisitorMessage.Say(var typed) ->
                    new Decision.Decided(hearing.hear(state, Reading.of(typed.words())));
            case VisitorMessage.Choose(var question, var option) ->
                    question.turn() > state.turn()
                            ? new Decision.Refused("unknown-question")
                            : new Decision.Decided(admit(new Act.Chose(question, option)));
            case VisitorMessage.Start(var topic) ->
                    guidance().dialog(topic).isPresent()
                            ? new Decision.Decided(new Act.Start(topic))
                            : new Decision.Refused("unknown-topic");
            case VisitorMessage.Back _ -> new Decision.Decided(new Act.Back());
            case VisitorMessage.Restart _ -> new Decision.Decided(new Act.Restart());
            case VisitorMessage.Help _ -> new Decision.Decided(new Act.Help());
        };
    }

    /** The turn that answers one more move. */
    public Turn take(State state, Move move) {
        return fold.apply(state, move);
    }

    /** The turns of a whole log, the welcome first. */
    public List<Turn> replay(List<Move> moves) {
        return fold.replay(moves);
    }

    /**
     * A move from outside, as this content can keep it: {@code Lost} where it names what is not
     * there.
     */
    public Move admit(Move move) {
        return new Move(move.tab(), move.n(), admit(move.act()));
    }

    private Act admit(Act act) {
        return names.knows(act) ? act : new Act.Lost();
    }

    /** The page of help that needs no conversation. */
    public HelpPage helpPage() {
        return new Rendering(guidance(), Map.of()).helpPage();
    }

    /** An entry of {@code site.yaml}; empty where there is none. */
    public String site(String entry) {
        return guidance().site().entry(entry);
    }

    /** What is asked and offered at the end of a conversation. */
    public Patterns.Ends ends() {
        return guidance().patterns().ends();
    }

    /** The kind sentence for a problem's code. */
    public String problem(String code) {
        return guidance().patterns().problems().getOrDefault(code, "");
    }

    /** What a page needs to notice danger by itself, see {@link DangerFile}. */
    public String dangerFile() {
        return models.dangerFile();
    }

    /** Names the content it serves. */
    public String version() {
        return guidance().version();
    }

    /** The content it serves. */
    public Guidance guidance() {
        return fold.guidance();
    }
}
