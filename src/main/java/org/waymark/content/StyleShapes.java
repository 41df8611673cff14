package org.waymark.content;

import static org.waymark.content.Shape.Field.optional;
import static org.waymark.content.Shape.Field.required;

import java.util.List;
import org.waymark.content.Shape.Either;
import org.waymark.content.Shape.Keyed;
import org.waymark.content.Shape.ListOf;
import org.waymark.content.Shape.MapOf;
import org.waymark.content.Shape.Words;

/** The shapes of what is asked of the content as a whole: points to tell, tone, and sign-off. */
final class StyleShapes {

    private static final Words POINT = new Words("a point such as S1", "[A-Z]{1,3}\\d{1,3}");
    private static final Words NUMBER = new Words("a whole number", "\\d{1,4}");

    static final MapOf POINTS = new MapOf("points with a few words each", POINT, Shapes.LINE);

    static final ListOf TELLS = new ListOf("a list of points", POINT);

    static final Keyed STYLE =
            new Keyed(
                    "what is asked of the words",
                    optional(
                            "limits",
                            new Keyed(
                                    "limits",
                                    optional("sentence", NUMBER, "most words in a sentence"),
                                    optional("message", NUMBER, "most words in one message"),
                                    optional("options", NUMBER, "most options to choose from"),
                                    optional("grade", NUMBER, "highest reading grade")),
                            "how long and how hard it may be"),
                    optional("claims", Shapes.PHRASES, "what the guide must not claim"),
                    optional("blaming", Shapes.PHRASES, "words that blame or label"),
                    optional("avoid", Shapes.PHRASES, "other words to avoid"),
                    optional(
                            "jargon",
                            new MapOf(
                                    "words with what explains them",
                                    Shapes.PHRASE,
                                    new Either(
                                            "a phrase, or a list of phrases",
                                            List.of(Shapes.PHRASE, Shapes.PHRASES))),
                            "words to explain, with phrases that explain them"),
                    optional(
                            "allow",
                            new ListOf(
                                    "a list of exceptions",
                                    new Keyed(
                                            "an exception",
                                            required(
                                                    "where",
                                                    Shapes.LINE,
                                                    "the file, or the file: and some words of the"
                                                            + " text"),
                                            required(
                                                    "what",
                                                    new Words(
                                                            "a code such as H200, or W100",
                                                            "H\\d{3}|W100"),
                                                    "the code that is let pass"),
                                            required("reason", Shapes.LINE, "why"))),
                            "what may stay as it is, with the reason"));

    private StyleShapes() {}
}
