package org.waymark.content;

import static org.waymark.content.Shape.Field.optional;
import static org.waymark.content.Shape.Field.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.content.Shape.Choice;
import org.waymark.content.Shape.Either;
import org.waymark.content.Shape.Field;
import org.waymark.content.Shape.Flag;
import org.waymark.content.Shape.Keyed;
import org.waymark.content.Shape.ListOf;
import org.waymark.content.Shape.MapOf;
import org.waymark.content.Shape.Name;
import org.waymark.content.Shape.Named;
import org.waymark.content.Shape.Words;
import org.waymark.dialog.Wording;
import org.waymark.message.Concern;

/**
 * The shape of each kind of file but tests. It needs no other class of shapes: files are read side
 * by side, and classes that need one another to begin would wait for one another for ever.
 */
final class Shapes {

    static final Words TEXT = new Words("a text");
    static final Words LINE = new Words("some words");
    static final Words CONDITION = new Words("a condition");
    static final Words PHRASE =
            new Words("a phrase of at most 2,000 letters", "(?s)(?=.*\\S).{1,2000}");
    static final Words DATE = new Words("a date such as 2026-11-21", "\\d{4}-[01]\\d-[0-3]\\d");
    static final Words PERIOD =
            new Words("a time such as 6 months", "\\d+ (days?|weeks?|months?|years?)");
    static final Name DIALOG = new Name("the name of a dialog");
    static final Name NODE = new Name("the name of a node");
    static final Name SLOT = new Name("the name of a slot");
    static final Name OPTION = new Name("the key of an option");
    static final Name RESOURCE = new Name("the name of a resource");
    static final Name LETTER = new Name("the name of a letter");
    static final Name INTENT = new Name("the name of an intent", true);
    static final ListOf LINES = new ListOf("a list of words", LINE);
    static final ListOf PHRASES = new ListOf("a list of phrases", PHRASE);
    static final ListOf INTENTS = new ListOf("a list of intents", INTENT);
    static final ListOf RESOURCES = new ListOf("a list of resources", RESOURCE);
    static final MapOf VALUES = new MapOf("slots with an option each", SLOT, OPTION);
    static final MapOf CHOICES =
            new MapOf("slots with options each", SLOT, new ListOf("a list of options", OPTION));

    static final List<String> NATIONS = List.of("england", "wales", "scotland", "ni", "all");
    static final List<String> WAYS =
            List.of(
                    "phone",
                    "other-phone",
                    "textphone",
                    "sms",
                    "email",
                    "web",
                    "visit",
                    "hours",
                    "limit",
                    "times");
    static final List<String> COMMANDS = List.of("back", "help", "restart", "carry-on");
    static final List<String> PROBLEMS =
            List.of(
                    "bad-frame",
                    "hello-first",
                    "too-long",
                    "too-big",
                    "too-fast",
                    "unknown-question",
                    "unknown-topic",
                    "too-many-turns",
                    "busy",
                    "broken",
                    "bad-version",
                    "stopped");
    static final List<String> ENDS =
            List.of(
                    "ask",
                    "yes",
                    "partly",
                    "no",
                    "why",
                    "fits",
                    "able",
                    "person",
                    "clear",
                    "counted",
                    "thanks",
                    "wrong",
                    "wrong-text",
                    "wrong-to");

    static final List<String> FAREWELLS =
            List.of(
                    "bye-restart",
                    "bye-stopped",
                    "bye-forgotten",
                    "bye-expired",
                    "bye-full",
                    "bye-idle");
    static final List<String> SITE_REQUIRED =
            List.of(
                    "name",
                    "number",
                    "controller",
                    "data-protection",
                    "privacy",
                    "accessibility",
                    "complaints",
                    "contact",
                    "contact-hours",
                    "safeguarding-lead",
                    "nations",
                    "exit-page",
                    "retention",
                    "languages");
    static final String SITE_LOCAL = "local";
    static final List<String> SITE_OPTIONAL = List.of("more");

    static final MapOf OPTIONS =
            new MapOf(
                    "options by their keys",
                    OPTION,
                    new Keyed(
                            "an option",
                            required("label", LINE, "the button"),
                            optional(
                                    "also", LINES, "other words for it, when the question is open"),
                            optional("means", INTENTS, "intents that choose it, likewise"),
                            optional("mentions", PHRASES, "phrases that fill the slot anywhere"),
                            optional("in-letter", LINE, "how a letter says it"),
                            optional("listed", new Flag("true or false"), "whether it is a button"),
                            optional("was", new ListOf("a list of keys", OPTION), "earlier keys")));

    static final MapOf SLOTS =
            new MapOf(
                    "questions by the names of their slots",
                    SLOT,
                    new Keyed(
                            "a question",
                            required("text", TEXT, "the question"),
                            required("options", OPTIONS, "its answers"),
                            optional("was", new ListOf("a list of slots", SLOT), "earlier names")));

    private static final Keyed REVIEW =
            new Keyed(
                    "who reviewed it",
                    required("by", LINE, "who"),
                    required("role", LINE, "as what"),
                    required("at", DATE, "when"),
                    optional("every", PERIOD, "how often it is to be reviewed"),
                    optional("version", LINE, "which version was reviewed"));

    /** Who reviewed a file: one person, or two where two are needed. */
    private static final Field REVIEWED =
            optional(
                    "reviewed",
                    new Either(
                            "who reviewed it, or a list of two",
                            List.of(REVIEW, new ListOf("a list of who reviewed it", REVIEW))),
                    "who reviewed it");

    private static final Field DRAFT =
            optional("draft", LINE, "that it is not signed off, and why");

    /** Who translated a file, where it was first written in another language. */
    private static final Field TRANSLATED =
            optional(
                    "translated",
                    new Choice("machine or person", List.of(Review.BY_MACHINE, "person")),
                    "who translated it");

    static final Keyed TOPIC =
            new Keyed(
                    "a topic",
                    required("dialog", DIALOG, "its name, which is also the file's name"),
                    required("title", LINE, "in menus and on return"),
                    optional("opens-on", INTENTS, "the intents that open it"),
                    optional("was", new ListOf("a list of dialogs", DIALOG), "earlier names"),
                    optional(
                            "urgent",
                            new Flag("true or false"),
                            "whether people in danger or harmed come here"),
                    REVIEWED,
                    DRAFT,
                    TRANSLATED,
                    required(
                            "nodes",
                            new MapOf("nodes by their names", NODE, new Named("steps", "steps")),
                            "its nodes; it begins at start"));

    static final Keyed LETTER_FILE =
            new Keyed(
                    "a letter",
                    required("letter", LETTER, "its name, which is also the file's name"),
                    required("title", LINE, "its heading"),
                    required(
                            "note",
                            new Either("a text, or a list", List.of(TEXT, paragraphs())),
                            "what to do with it"),
                    required("paragraphs", paragraphs(), "what it says"),
                    optional(
                            "fields",
                            new MapOf(
                                    "blanks by their names",
                                    LINE,
                                    new Keyed(
                                            "a blank",
                                            required("label", LINE, "what to fill in"),
                                            optional(
                                                    "lines",
                                                    new Flag("true or false"),
                                                    "whether it takes several lines"))),
                            "its blanks"),
                    REVIEWED,
                    DRAFT,
                    TRANSLATED);

    static final Keyed INTENT_FILE =
            new Keyed(
                    "an intent",
                    required("intent", INTENT, "its name, which is also the file's name"),
                    required("description", LINE, "what visitors come with"),
                    optional("sets", VALUES, "what it tells by itself"),
                    optional("fits", CHOICES, "what a message may tell instead"),
                    optional(
                            "opens",
                            new Choice("none", List.of("none")),
                            "where no topic opens on it"),
                    optional("examples", LINES, "how visitors put it"),
                    optional(
                            "could-be-danger",
                            LINES,
                            "examples that the safety check is not taught as harmless"));

    static final Keyed CONCERN =
            new Keyed(
                    "a kind of danger",
                    required("concern", new Choice("a kind of danger", concerns()), "which kind"),
                    optional("shows", DIALOG, "at the level crisis: the dialog that opens at once"),
                    optional("line", TEXT, "at the level check_in: the line it says first"),
                    optional(
                            "offers",
                            new ListOf("a list of dialogs", DIALOG),
                            "at the level check_in: topics to offer then"),
                    required("phrases", PHRASES, "what tells of it"),
                    optional("exceptions", PHRASES, "what takes back a phrase that it overlaps"),
                    required("must-catch", LINES, "messages that must be found to be this"),
                    optional("must-not-catch", LINES, "messages that must not be found to be this"),
                    optional("examples", LINES, "messages of this kind to learn from"),
                    optional("measured", LINES, "messages of this kind kept to measure with"),
                    REVIEWED,
                    DRAFT,
                    TRANSLATED);

    static final Keyed HARMLESS =
            new Keyed(
                    "harmless messages",
                    optional("harmless", LINES, "messages in which nothing must be found"),
                    optional("examples", LINES, "harmless messages to learn from"),
                    optional("measured", LINES, "harmless messages kept to measure with"));

    static final Keyed HELP =
            new Keyed(
                    "what help is",
                    required("help", DIALOG, "the dialog that opens on \"Get help now\""),
                    required(
                            "strips",
                            new Keyed(
                                    "contacts by level",
                                    required("crisis", RESOURCES, "after a crisis"),
                                    required("check_in", RESOURCES, "after a check-in")),
                            "contacts that stay in sight from then on"),
                    required(
                            "page",
                            new Keyed(
                                    "a page",
                                    required("title", LINE, "its heading"),
                                    required("text", TEXT, "what it says"),
                                    required("contacts", RESOURCES, "whom it names")),
                            "the page that works when all else fails"),
                    REVIEWED,
                    DRAFT,
                    TRANSLATED);

    static final Keyed PATTERNS =
            new Keyed(
                    "patterns",
                    required(
                            "wordings",
                            keyed("what the guide says then", wordings(), TEXT, true),
                            "what the guide says"),
                    required(
                            "commands",
                            keyed("typed words that use it", COMMANDS, LINES, true),
                            "typed words that use a control"),
                    required("problems", problems(), "what it says when something goes wrong"),
                    required(
                            "ends",
                            new Keyed(
                                    "the end of a conversation",
                                    required(
                                            "words",
                                            keyed("what the guide says there", ENDS, LINE, true),
                                            "what it asks and offers"),
                                    required(
                                            "not-after",
                                            new ListOf("topics", DIALOG),
                                            "topics after which nothing is asked or counted")),
                            "what is asked and offered at the end"));

    static final Keyed SITE = site();

    private Shapes() {}

    private static ListOf paragraphs() {
        return new ListOf(
                "a list of paragraphs",
                new Either("a text, or if: and text:", List.of(TEXT, paragraph())));
    }

    private static Keyed paragraph() {
        return new Keyed(
                "a paragraph",
                required("if", CONDITION, "when it is told"),
                required("text", TEXT, "what it says"));
    }

    private static List<String> concerns() {
        return Arrays.stream(Concern.values())
                .filter(concern -> concern.level() != Concern.Level.NONE)
                .map(Concern::key)
                .toList();
    }

    private static List<String> wordings() {
        return Arrays.stream(Wording.values()).map(Wording::key).toList();
    }

    private static Keyed problems() {
        var fields =
                new ArrayList<>(keyed("what the guide says then", PROBLEMS, LINE, true).fields());
        fields.addAll(keyed("what the guide says then", FAREWELLS, LINE, true).fields());
        return new Keyed("a sentence for each problem", fields, null);
    }

    private static Keyed site() {
        var fields =
                new ArrayList<>(keyed("about your charity", SITE_REQUIRED, LINE, false).fields());
        fields.addAll(keyed("about your charity", SITE_OPTIONAL, LINE, false).fields());
        var entry = new Choice("an entry of this file", SITE_REQUIRED);
        var samples = new ListOf("a list of entries", entry);
        fields.add(optional(SITE_LOCAL, RESOURCES, "your own lines, added to crisis help"));
        fields.add(optional("samples", samples, "entries that are still made up"));
        return new Keyed("entries", fields, null);
    }

    private static Keyed keyed(String what, List<String> keys, Shape shape, boolean required) {
        return new Keyed(
                what,
                keys.stream().map(key -> new Field(key, required, shape, what)).toList(),
                null);
    }
}
