package org.waymark.content;

import java.util.Locale;

/**
 * Every kind of mistake that content can have. A code is stable and never reused ({@code H203} was
 * one); those that begin with {@code H} are hints, and do not keep the guide from starting.
 */
enum Code {
    // Files
    UNKNOWN_FILE("W001", "a file where no kind of file is read"),
    NOT_UTF_8("W002", "a file that is not UTF-8 text"),
    EMPTY_FILE("W003", "a file with nothing in it"),
    FILE_TOO_LARGE("W004", "a file over the size limit"),
    FOLDER_TOO_LARGE("W005", "more files than a content folder may have"),
    UNREADABLE_FILE("W006", "a file that cannot be read, or a link out of the folder"),
    MISSING_FILE("W007", "a file that every content folder needs"),
    FILE_NAME("W008", "a file that is not named as what it declares"),
    SYNTAX("W009", "text that is not YAML"),
    // Names
    UNKNOWN_NODE("W012", "a jump to a node that the topic does not have"),
    UNKNOWN_DIALOG("W013", "a dialog that no topic declares"),
    UNKNOWN_TARGET("W014", "a call of neither a node of the topic nor a dialog"),
    UNKNOWN_SLOT("W015", "a slot that nobody declares"),
    UNKNOWN_OPTION("W016", "an option that its slot does not have"),
    UNKNOWN_RESOURCE("W017", "a resource that nobody declares"),
    UNKNOWN_FIELD("W018", "a field that the resource, or site.yaml, does not have"),
    UNKNOWN_LETTER("W019", "a letter that nobody declares"),
    UNKNOWN_INTENT("W020", "an intent that nobody declares"),
    UNKNOWN_BLANK("W021", "a blank of a letter that its fields do not have"),
    UNKNOWN_PARAM("W022", "a word in braces that nothing puts in"),
    DECLARED_TWICE("W023", "a name that is declared twice"),
    OPTION_TWICE("W024", "an option that is declared twice"),
    RESERVED_NAME("W025", "a name that the engine keeps for itself"),
    BAD_NAME("W026", "a name that breaks the rule for names"),
    BOOLEAN_NAME("W027", "yes, no, on, off, true or false as a name, which YAML reads as a switch"),
    MISSING_DIALOG("W028", "a dialog that every content folder needs"),
    // Form
    UNKNOWN_KEY("W030", "a key that does not belong here"),
    WRONG_TYPE("W031", "text, a list or keys, where something else belongs"),
    MISSING_KEY("W032", "a key that has to be here"),
    WRONG_VALUE("W033", "a word that is none of those that may stand here"),
    DUPLICATE_KEY("W034", "a key that stands twice in the same place"),
    ALIAS("W035", "a YAML alias, which repeats another part of the file"),
    TOO_DEEP("W036", "YAML that is nested too deeply"),
    BAD_TEXT("W037", "text whose marks do not add up"),
    BAD_CONDITION("W038", "a condition that cannot be read"),
    BAD_PHRASE("W039", "a phrase that cannot be read"),
    // Flow
    NOT_EXHAUSTIVE("W050", "a go-by that has no line for a value"),
    AFTER_JUMP("W051", "a step that is never reached, as a jump stands before it"),
    UNREACHABLE_NODE("W052", "a node that nothing leads to"),
    DEAD_END("W053", "a node that runs out and leads nowhere"),
    ENDLESS_LOOP("W054", "a loop without a question that is asked every time"),
    // Nations
    NATION_NOT_KNOWN("W060", "a resource shown where the nation may not be known"),
    NATION_LACKING("W061", "a resource shown in a nation that it lacks"),
    FIELD_LACKING("W062", "a field written where the resource may lack it"),
    // Intents and answers
    INTENT_OPENED_TWICE("W070", "two dialogs that open on one intent"),
    INTENT_OPENS_NOTHING("W071", "an intent that opens no dialog and does not say so"),
    NO_EXAMPLES("W072", "an intent without examples"),
    EXAMPLE_TWICE("W073", "one example in two intents"),
    MEANS_TWICE("W074", "one intent that chooses two options of a slot"),
    ANSWER_TWICE("W075", "two options of a slot that answer to the same words"),
    FITS_NOTHING("W076", "options that fit a slot which the intent does not tell"),
    // Safety
    NO_CRISIS_HELP("W080", "danger for which no help is declared"),
    MISSES_DANGER("W081", "a message that must be caught and is not"),
    FALSE_ALARM("W082", "a message that must not be caught and is"),
    WRONG_LEVEL("W083", "help of the other level: a crisis opens a dialog, a check-in says a line"),
    NO_OPEN_DOOR("W084", "a screen for people in danger with no contact first that is always open"),
    NO_NATIONAL_HELP("W085", "crisis help without one of the national lines"),
    // Letters
    SLOT_NOT_KNOWN("W090", "a letter that writes a slot which may not be known"),
    BLANK_NOT_USED("W091", "a field of a letter that it does not use"),
    // Points of the guidance
    UNKNOWN_POINT("W094", "a point that points.yaml does not have"),
    TOLD_TO_FORBIDDEN("W095", "a step that those can come to who must not"),
    // Words
    CLAIM("W100", "a text that claims what the guide is not"),
    // Hints
    SITE_NOT_READY("H100", "an entry of site.yaml that is missing or made up"),
    UNOPENED_DIALOG("H101", "a dialog that nothing opens"),
    POINT_NOT_TOLD("H102", "a point that no step tells"),
    // Tone, sign-off
    LONG_SENTENCE("H200", "a sentence over the limit of style.yaml"),
    LONG_MESSAGE("H201", "a message over the limit of style.yaml"),
    HARD_TO_READ("H202", "a text that is harder to read than style.yaml asks for"),
    BLAMING_WORD("H204", "a word that blames or labels"),
    AVOIDED_WORD("H205", "a word to avoid"),
    EXCLAMATION("H206", "an exclamation mark"),
    EMOJI("H207", "an emoji"),
    BARE_ADDRESS("H208", "an address in a text, where a link belongs"),
    MANY_OPTIONS("H209", "more options than style.yaml asks for"),
    NO_NOT_SURE("H210", "a question that cannot be answered with not sure"),
    JARGON("H211", "a word that is not explained"),
    REVIEW_PAST("H212", "a file whose review is due"),
    REVIEW_MISSING("H213", "a file that nobody has reviewed"),
    ALLOWS_NOTHING("H214", "an exception in style.yaml that lets nothing pass");

    private final String id;
    private final String about;

    Code(String id, String about) {
        this.id = id;
        this.about = about;
    }

    /** The stable code, such as {@code W012}. */
    String id() {
        return id;
    }

    /** What it finds, in words for writers. */
    String about() {
        return about;
    }

    /** The code with its name: {@code W012-unknown-node}. */
    String label() {
        return id + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
