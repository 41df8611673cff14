package org.waymark.content;

import static org.waymark.content.Shape.Field.optional;
import static org.waymark.content.Shape.Field.required;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.waymark.content.Shape.Choice;
import org.waymark.content.Shape.Flag;
import org.waymark.content.Shape.Keyed;
import org.waymark.content.Shape.ListOf;
import org.waymark.content.Shape.Name;
import org.waymark.content.Shape.Verbs;
import org.waymark.dialog.Act;
import org.waymark.message.Concern;

/** The shape of conversation tests. */
final class TestShapes {

    static final List<String> CERTAINTIES =
            Arrays.stream(Act.Certainty.values())
                    .map(certainty -> certainty.name().toLowerCase(Locale.ROOT))
                    .toList();

    private static final Flag FLAG = new Flag("true or false");
    private static final ListOf KEYS = new ListOf("a list of options", Shapes.OPTION);

    private static final Keyed HEARD =
            new Keyed(
                    "what was understood",
                    optional("intents", Shapes.INTENTS, "what it is about"),
                    optional("slots", Shapes.VALUES, "what it tells"),
                    optional(
                            "concern",
                            new Choice(
                                    "a kind of danger",
                                    Arrays.stream(Concern.values()).map(Concern::key).toList()),
                            "what the safety check noticed"),
                    optional("answer", Shapes.OPTION, "the answer to the open question"),
                    optional(
                            "certainty",
                            new Choice("how sure", CERTAINTIES),
                            "what to do about it"));

    private static final Keyed EXPECTED =
            new Keyed(
                    "what must hold",
                    optional("in", Shapes.DIALOG, "the dialog that is under way"),
                    optional("asks", new Shape.Words("the key of a question"), "the open question"),
                    optional("slots", Shapes.VALUES, "what is known"),
                    optional("shows", Shapes.RESOURCES, "resources among this turn's contacts"),
                    optional("not-shows", Shapes.RESOURCES, "resources not among them"),
                    optional(
                            "letters",
                            new ListOf("a list of letters", Shapes.LETTER),
                            "letters of this turn"),
                    optional("options", KEYS, "options that the open question must have"),
                    optional("help", FLAG, "whether help is shown in this turn"),
                    optional("strip", FLAG, "whether help stays in sight"),
                    optional("ended", FLAG, "whether nothing is left to ask"));

    static final ListOf TESTS =
            new ListOf(
                    "a list of tests",
                    new Keyed(
                            "a test",
                            required("test", Shapes.LINE, "what it shows"),
                            required(
                                    "steps",
                                    new ListOf(
                                            "a list of steps",
                                            new Verbs(
                                                    "a step of a test",
                                                    List.of(
                                                            verb("you", Shapes.LINE, "types"),
                                                            verb(
                                                                    "tap",
                                                                    new Name("an option's key"),
                                                                    "taps an option"),
                                                            verb(
                                                                    "change",
                                                                    Shapes.VALUES,
                                                                    "changes an answer"),
                                                            verb(
                                                                    "start",
                                                                    Shapes.DIALOG,
                                                                    "opens a topic"),
                                                            verb(
                                                                    "heard",
                                                                    HEARD,
                                                                    "what was understood"),
                                                            verb(
                                                                    "bot",
                                                                    EXPECTED,
                                                                    "what must hold")),
                                                    Shapes.COMMANDS)),
                                    "what happens, in order")));

    private TestShapes() {}

    private static Keyed verb(String verb, Shape shape, String purpose) {
        return new Keyed(verb, required(verb, shape, purpose));
    }
}
