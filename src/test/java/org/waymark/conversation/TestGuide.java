package org.waymark.conversation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.dialog.Condition;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.HelpPlan;
import org.waymark.dialog.Patterns;
import org.waymark.dialog.Place;
import org.waymark.dialog.Prose;
import org.waymark.dialog.Resource;
import org.waymark.dialog.Site;
import org.waymark.dialog.Slot;
import org.waymark.dialog.Step;
import org.waymark.dialog.Wording;
import org.waymark.guide.Guide;
import org.waymark.intent.Intent;
import org.waymark.intent.SlotReader.Mention;
import org.waymark.message.Concern;
import org.waymark.message.Hours;
import org.waymark.safety.DangerList;
import org.waymark.text.Phrase;

/**
 * A small guide to talk to: a topic {@code pause} with a question, {@code provider}, on whose
 * answer the next one depends; a topic {@code record} that asks nothing; people and help.
 */
public final class TestGuide {

    private static final Place HERE = new Place("test.yaml", 1, 1);

    private TestGuide() {}

    /** The guide, trained once for all tests. */
    public static Guide make() {
        return Trained.GUIDE;
    }

    private static final class Trained {
        private static final Guide GUIDE = Guide.of(guidance(), dangers(), intents(), mentions());
    }

    static Guidance guidance() {
        var dialogs =
                Stream.of(
                                dialog(
                                        Guidance.WELCOME,
                                        say("Hello."),
                                        offer("pause", "record"),
                                        end()),
                                dialog(
                                        "pause",
                                        ask("provider"),
                                        new Step.If(
                                                HERE,
                                                new Condition.Is("provider", List.of("nhs")),
                                                List.of(ask("service")),
                                                List.of(ask("notice"))),
                                        ask("reason"),
                                        say("Here is what to do."),
                                        end()),
                                dialog("record", say("You can ask to record."), end()),
                                dialog(Guidance.PEOPLE, say("People to talk to."), end()),
                                dialog(Guidance.ANYTHING_ELSE, offer("pause", "people"), end()),
                                dialog(Guidance.DOES_NOT_FIT, say("Maybe not."), end()),
                                dialog("get-help", say("Here is help."), end()),
                                dialog("help-thoughts", say("Please call."), end()))
                        .collect(Collectors.toMap(Dialog::name, it -> it));
        return new Guidance(
                "test-1",
                dialogs,
                slots(),
                Map.of("line", line()),
                Map.of(),
                patterns(),
                help(),
                new Site(HERE, Map.of("name", "Test charity"), List.of(), List.of()),
                Map.of("take_break", "pause", "record_sessions", "record"));
    }

    private static Map<String, Slot> slots() {
        return Stream.of(
                        slot("provider", "nhs", "private"),
                        slot("service", "talking", "hospital"),
                        slot("notice", "long", "short"),
                        slot("reason", "tired", "money"))
                .collect(Collectors.toMap(Slot::name, it -> it));
    }

    private static Slot slot(String name, String... keys) {
        var options = new LinkedHashMap<String, Slot.Option>();
        for (var key : keys) {
            options.put(
                    key,
                    new Slot.Option(
                            key,
                            HERE,
                            "Label of " + key,
                            true,
                            List.of(),
                            List.of(),
                            List.of(),
                            key,
                            List.of()));
        }
        return new Slot(name, HERE, prose("Which " + name + "?"), options, List.of());
    }

    private static Resource line() {
        var fields = Map.of("phone", "01632 960001", "hours", "always");
        var always = new Hours(true, "", List.of(), "all", null);
        var all =
                new Resource.Variant(
                        HERE, null, fields, always, "test", "high", "2026-11-21", true);
        return new Resource("line", HERE, "Line", "Talk.", Map.of(Resource.ALL, all));
    }

    private static Patterns patterns() {
        var wordings =
                Arrays.stream(Wording.values())
                        .collect(Collectors.toMap(it -> it, TestGuide::wording));
        var problems =
                Stream.of(
                                "bad-frame hello-first too-long too-big too-fast"
                                        + " unknown-question unknown-topic too-many-turns busy"
                                        + " broken bad-version stopped bye-restart bye-stopped"
                                        + " bye-forgotten bye-expired bye-full bye-idle")
                        .flatMap(codes -> Arrays.stream(codes.split(" ", -1)))
                        .collect(Collectors.toMap(it -> it, code -> "Kindly: " + code + "."));
        var commands =
                Map.of(
                        "back", List.of("back"),
                        "help", List.of("help"),
                        "restart", List.of("start again"));
        return new Patterns(wordings, commands, problems, Patterns.Ends.NONE);
    }

    private static Prose wording(Wording wording) {
        var words = new Prose.Piece.Words(wording.key() + " ", false);
        var param = wording.param();
        List<Prose.Piece> pieces =
                param == null
                        ? List.of(words)
                        : List.of(words, new Prose.Piece.Param(param, false));
        return new Prose(HERE, List.of(new Prose.Block.Paragraph(pieces)));
    }

    private static HelpPlan help() {
        return new HelpPlan(
                "get-help",
                Map.of(Concern.THOUGHTS, "help-thoughts"),
                Map.of(),
                Map.of(),
                Map.of(
                        Concern.Level.CRISIS, List.of("line"),
                        Concern.Level.CHECK_IN, List.of("line")),
                new HelpPlan.Page("Help", prose("Call."), List.of("line")));
    }

    private static List<DangerList> dangers() {
        var phrases = List.of(Phrase.compile("want to die"));
        return List.of(
                new DangerList(
                        Concern.THOUGHTS,
                        phrases,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static List<Intent> intents() {
        return List.of(
                new Intent(
                        "take_break",
                        "pause",
                        List.of("can i pause", "need a break"),
                        Set.of(),
                        Map.of(),
                        Map.of()),
                new Intent(
                        "record_sessions",
                        "record",
                        List.of("can i record my sessions", "recording what we say"),
                        Set.of(),
                        Map.of(),
                        Map.of()));
    }

    private static List<Mention> mentions() {
        return List.of(
                new Mention("provider", "nhs", Phrase.compile("the nhs")),
                new Mention("provider", "private", Phrase.compile("private")));
    }

    private static Dialog dialog(String name, Step... steps) {
        var start = new Dialog.Node(Dialog.START, HERE, List.of(steps));
        var nodes = Map.of(Dialog.START, start);
        return new Dialog(name, HERE, "Title of " + name, List.of(), nodes, List.of());
    }

    private static Step say(String words) {
        return new Step.Say(HERE, prose(words), List.of());
    }

    private static Step ask(String slot) {
        return new Step.Ask(HERE, slot);
    }

    private static Step offer(String... dialogs) {
        return new Step.Offer(HERE, List.of(dialogs), null, null);
    }

    private static Step end() {
        return new Step.End(HERE);
    }

    private static Prose prose(String words) {
        var pieces = List.<Prose.Piece>of(new Prose.Piece.Words(words, false));
        return new Prose(HERE, List.of(new Prose.Block.Paragraph(pieces)));
    }
}
