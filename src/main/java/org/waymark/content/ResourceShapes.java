package org.waymark.content;

import static org.waymark.content.Shape.Field.optional;
import static org.waymark.content.Shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Shape.Choice;
import org.waymark.content.Shape.Either;
import org.waymark.content.Shape.Field;
import org.waymark.content.Shape.Keyed;
import org.waymark.content.Shape.ListOf;
import org.waymark.content.Shape.MapOf;
import org.waymark.content.Shape.Words;

/** The shape of contacts and facts: what they are, where they come from, and who verified them. */
final class ResourceShapes {

    static final String MISSING = "missing";

    /** Of medium confidence, and shown in crisis help all the same. */
    static final String IN_CRISIS = "in-crisis";

    private static final String DAY = "(mon|tue|wed|thu|fri|sat|sun)";
    private static final String HOUR = "(1[0-2]|[1-9])(:[0-5]\\d)?[ap]m|midnight";

    private static final Keyed VERIFIED =
            new Keyed(
                    "who verified it",
                    required("by", Shapes.LINE, "who"),
                    required("role", Shapes.LINE, "as what"),
                    required("at", Shapes.DATE, "when"));

    private static final Words DAYS =
            new Words("days such as mon-fri or sat", DAY + "(-" + DAY + ")?");
    private static final Words TIME = new Words("a time such as 9am, 5:30pm or midnight", HOUR);
    private static final Words END =
            new Words(
                    "a time such as 5:30pm, midnight or mon 6am", "(" + DAY + " )?(" + HOUR + ")");

    private static final Either HOURS =
            new Either(
                    "always, some words, or a list of days with from: and to:",
                    List.of(
                            Shapes.LINE,
                            new ListOf(
                                    "a list of days with from: and to:",
                                    new Keyed(
                                            "opening hours",
                                            required("days", DAYS, "on which days"),
                                            required("from", TIME, "when it opens"),
                                            required("to", END, "when it closes"),
                                            optional(
                                                    "bank-holidays",
                                                    new Choice(
                                                            "open or closed",
                                                            List.of("open", "closed")),
                                                    "on bank holidays, where the source says so")))));

    static final Keyed FILE =
            new Keyed(
                    "resources by their names",
                    List.of(
                            optional(
                                    MISSING,
                                    Shapes.LINES,
                                    "facts that nobody has found yet, one a line")),
                    new MapOf(
                            "resources by their names",
                            Shapes.RESOURCE,
                            new Keyed("a resource", resource())));

    private ResourceShapes() {}

    private static Field[] resource() {
        var fields = new ArrayList<Field>();
        fields.add(required("name", Shapes.LINE, "its name"));
        fields.add(required("about", Shapes.TEXT, "what it is good for"));
        fields.addAll(origin());
        for (var nation : Shapes.NATIONS) {
            var variant = new ArrayList<Field>();
            variant.add(optional("name", Shapes.LINE, "its name there"));
            for (var way : Shapes.WAYS) {
                variant.add(optional(way, way.equals("hours") ? HOURS : Shapes.LINE, "its " + way));
            }
            variant.addAll(origin());
            var shape = new Keyed("what holds there", variant, null);
            fields.add(optional(nation, shape, "what holds in " + nation));
        }
        return fields.toArray(Field[]::new);
    }

    private static List<Field> origin() {
        var sure = new Choice("high, medium or low", List.of("high", "medium", "low"));
        return List.of(
                optional("source", Shapes.LINE, "where it comes from"),
                optional("confidence", sure, "how sure that makes us"),
                optional("checked", Shapes.DATE, "when it was last looked up"),
                optional("verified", VERIFIED, "who tried it, such as by calling the number"),
                optional("every", Shapes.PERIOD, "how often it is to be verified again"),
                optional(
                        IN_CRISIS,
                        new Keyed(
                                "because: with the reason",
                                required("because", Shapes.LINE, "why it cannot wait")),
                        "that crisis help shows it before anybody verified it"));
    }
}
