package org.waymark.content;

import static org.waymark.content.Shape.Field.optional;
import static org.waymark.content.Shape.Field.required;

import java.util.List;
import java.util.Map;
import org.waymark.content.Shape.Either;
import org.waymark.content.Shape.Field;
import org.waymark.content.Shape.Keyed;
import org.waymark.content.Shape.ListOf;
import org.waymark.content.Shape.MapOf;
import org.waymark.content.Shape.Name;
import org.waymark.content.Shape.Named;
import org.waymark.content.Shape.Verbs;

/** The shapes of the eleven steps. */
final class StepShapes {

    private static final ListOf DIALOGS = new ListOf("a list of dialogs", Shapes.DIALOG);
    private static final Named STEPS = new Named("steps", "steps");

    private static final Field TELLS =
            optional("tells", StyleShapes.TELLS, "the guidance points it tells");
    private static final Field NOT_FOR =
            optional("not-for", Shapes.CONDITION, "who must not hear it");

    static final Verbs STEP =
            new Verbs(
                    "a step",
                    List.of(
                            new Keyed(
                                    "say", required("say", Shapes.TEXT, "says it"), TELLS, NOT_FOR),
                            new Keyed(
                                    "ask",
                                    required(
                                            "ask",
                                            Shapes.SLOT,
                                            "asks for a slot, unless it is known"),
                                    optional("text", Shapes.TEXT, "the question, if declared here"),
                                    optional("options", Shapes.OPTIONS, "its answers, likewise"),
                                    optional(
                                            "was",
                                            new ListOf("a list of slots", Shapes.SLOT),
                                            "earlier names, likewise")),
                            new Keyed(
                                    "if",
                                    required("if", Shapes.CONDITION, "when"),
                                    required("then", STEPS, "what runs where it holds"),
                                    optional("else", STEPS, "what runs where it does not")),
                            new Keyed(
                                    "go-by",
                                    List.of(
                                            required(
                                                    "go-by",
                                                    Shapes.SLOT,
                                                    "jumps by the slot's value"),
                                            optional("else", Shapes.NODE, "for all other values")),
                                    new MapOf("a node for an option", Shapes.OPTION, Shapes.NODE)),
                            new Keyed("go", required("go", Shapes.NODE, "jumps to a node")),
                            new Keyed(
                                    "call",
                                    required(
                                            "call",
                                            new Name("the name of a node or a dialog"),
                                            "runs it and comes back")),
                            new Keyed(
                                    "offer",
                                    required("offer", DIALOGS, "offers other topics"),
                                    optional("text", Shapes.TEXT, "what to ask"),
                                    optional("none", Shapes.LINE, "the option that goes on")),
                            new Keyed(
                                    "show",
                                    required(
                                            "show",
                                            new Either(
                                                    "a resource, or a list of resources",
                                                    List.of(Shapes.RESOURCE, Shapes.RESOURCES)),
                                            "shows contacts"),
                                    TELLS,
                                    NOT_FOR),
                            new Keyed(
                                    "letter",
                                    required("letter", Shapes.LETTER, "shows a letter"),
                                    TELLS,
                                    NOT_FOR),
                            new Keyed("set", required("set", Shapes.VALUES, "makes a slot known"))),
                    List.of("end"));

    private static final Map<String, Shape> NAMED =
            Map.of("steps", new ListOf("a list of steps", STEP));

    private StepShapes() {}

    static Shape named(Named shape) {
        var found = NAMED.get(shape.name());
        if (found == null) {
            throw new IllegalStateException("no shape " + shape.name());
        }
        return found;
    }
}
