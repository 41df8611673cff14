package org.waymark.socket;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.conversation.Answer;
import org.waymark.conversation.Opening.Opened;
import org.waymark.conversation.Opening.Resumed;
import org.waymark.message.Hours;
import org.waymark.message.Hours.OnBankHolidays;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;
import org.waymark.message.Reply.Block;
import org.waymark.message.Reply.Contact;
import org.waymark.message.Reply.LetterPiece;
import org.waymark.message.Reply.Option;
import org.waymark.message.Reply.Question;
import org.waymark.message.Reply.Span;
import org.waymark.message.Reply.Way;
import org.waymark.message.Reply.Way.Kind;
import org.waymark.socket.ServerFrame.Bye;
import org.waymark.socket.ServerFrame.Problem;
import org.waymark.socket.ServerFrame.Reason;
import org.waymark.socket.ServerFrame.Turn;
import org.waymark.socket.ServerFrame.Welcome;

/** What the server's sample frames are written from. */
final class SampleFrames {

    private static final String TAB = "3f9a1c2e-77b0";
    private static final Option OVERWHELMED = new Option("overwhelmed", "It is too much right now");
    private static final Way PHONE = new Way(Kind.PHONE, "01632 960 001", "tel:01632960001");
    private static final Way WEB = new Way(Kind.WEB, "example.org", "https://example.org");
    private static final LocalDate TRUSTED = LocalDate.of(2026, 12, 31);
    private static final Hours UNVERIFIED = new Hours(true, "", List.of(), "all", null);
    private static final Hours ALWAYS = new Hours(true, "", List.of(), "all", TRUSTED);

    /** The clock of the samples: on a Saturday. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneOffset.UTC);

    private SampleFrames() {}

    static Map<String, ServerFrame> byName() {
        var frames = new TreeMap<String, ServerFrame>();
        frames.put("welcome-new.json", welcome("c2FtcGxlLXRva2VuLWZvci10ZXN0cw", Resumed.NEW, 0));
        frames.put(
                "welcome-resumed.json", welcome("c2FtcGxlLXRva2VuLWZvci10ZXN0cw", Resumed.YES, 4));
        frames.put(
                "welcome-not-resumed.json",
                welcome("YW5vdGhlci10b2tlbi1mb3ItdGVzdHM", Resumed.NO, 0));
        frames.put("turn-welcome.json", first());
        frames.put("turn-answer.json", answer());
        frames.put("turn-from-another-tab.json", fromAnotherTab());
        frames.put("turn-back-to.json", backTo());
        frames.put("turn-contact.json", contact());
        frames.put("turn-letter.json", letter());
        frames.put("turn-help-now.json", helpNow());
        frames.put("turn-attentive.json", attentive());
        frames.put(
                "problem.json",
                new Problem(
                        null,
                        "bad-frame",
                        "Something went wrong between this page and the guide.",
                        null));
        frames.put(
                "problem-with-re.json",
                new Problem(
                        9,
                        "too-fast",
                        "That was a lot at once. Please wait a moment.",
                        Duration.ofMillis(1_500)));
        frames.put(
                "bye-restart.json",
                new Bye(
                        Reason.RESTART,
                        "The guide is being updated. It will be back in a moment.",
                        Duration.ofSeconds(5)));
        frames.put("bye-stopped.json", bye(Reason.STOPPED, "The guide is switched off for now."));
        frames.put(
                "bye-forgotten.json", bye(Reason.FORGOTTEN, "Your conversation has been deleted."));
        frames.put("bye-expired.json", bye(Reason.EXPIRED, "This conversation has ended."));
        frames.put(
                "bye-full.json",
                bye(Reason.FULL, "Many people are using the guide now. Please try again soon."));
        frames.put(
                "bye-idle.json", bye(Reason.IDLE, "The guide has been resting. Write to go on."));
        return frames;
    }

    private static Turn first() {
        var hello =
                new Block.Paragraph(
                        List.of(
                                words("Hello. I am a "),
                                new Span("guide", true, null),
                                words(", not a person.")));
        var list =
                new Block.Bullets(
                        List.of(
                                List.of(words("I can show you ways forward.")),
                                List.of(
                                        words("Read "),
                                        new Span(
                                                "what is kept",
                                                false,
                                                "https://chat.example.org/privacy"),
                                        words("."))));
        var question =
                question(
                        new QuestionId(0, "offer/welcome/start"),
                        "What brings you here?",
                        false,
                        new Option("take-a-break", "Taking a break"),
                        new Option("none", "Something else"));
        return turn(0, null, null, null, new Reply.Text(List.of(hello, list)), question);
    }

    private static Turn answer() {
        var change =
                question(
                        new QuestionId(1, "provider"),
                        "Who provides your therapy?",
                        false,
                        new Option("nhs", "The NHS"),
                        new Option("private", "A private therapist"),
                        new Option("not_sure", "I'm not sure"));
        var items =
                List.<Reply>of(
                        new Reply.Understood("provider", "You said: The NHS.", change),
                        text("A break can help."),
                        question(
                                new QuestionId(4, "nation"),
                                "Where do you live?",
                                false,
                                new Option("england", "England"),
                                new Option("wales", "Wales")));
        var undoes = Map.of(new QuestionId(1, "provider"), 2, new QuestionId(3, "break_reason"), 0);
        var move = TAB + " 2 chose 3:break_reason overwhelmed";
        return new Turn(new Answer(4, OVERWHELMED.label(), items, undoes, move, false, false), 2);
    }

    private static Turn fromAnotherTab() {
        return turn(
                4,
                null,
                OVERWHELMED.label(),
                "2 chose 3:break_reason overwhelmed",
                text("A break can help."));
    }

    private static Turn backTo() {
        return turn(
                6,
                5,
                null,
                "5 said none go slots=provider:nhs intents=record_sessions",
                text("You can ask to be recorded."),
                new Reply.BackTo("Back to: Taking a break from therapy"),
                question(
                        new QuestionId(3, "break_reason"),
                        "What makes you think about a break?",
                        true,
                        OVERWHELMED));
    }

    private static Turn contact() {
        var ways =
                List.of(
                        PHONE,
                        new Way(Kind.TEXTPHONE, "01632 960 002", null),
                        new Way(Kind.SMS, "HELLO to 01632 960 003", "sms:01632960003?body=HELLO"),
                        new Way(Kind.EMAIL, "hello@example.org", "mailto:hello@example.org"),
                        WEB,
                        new Way(Kind.VISIT, "1 Example Street", null));
        return turn(
                7,
                6,
                null,
                "6 start people",
                line(ways, UNVERIFIED),
                new Contact(
                        "sample-office",
                        "Sample office",
                        "Deals with complaints.",
                        List.of(WEB),
                        office()));
    }

    private static Hours office() {
        var openings =
                Stream.of(DayOfWeek.values())
                        .limit(5)
                        .map(day ->
                                new Hours.Opening(
                                        day,
                                        LocalTime.of(10, 0),
                                        0,
                                        LocalTime.of(18, 0),
                                        OnBankHolidays.CLOSED))
                        .toList();
        var listed = "Monday to Friday, 10am to 6pm; closed on bank holidays";
        return new Hours(false, listed, openings, "england", TRUSTED);
    }

    private static Turn letter() {
        var paragraphs =
                List.of(
                        List.<LetterPiece>of(
                                new LetterPiece.Words("Dear "),
                                new LetterPiece.Blank("their name"),
                                new LetterPiece.Words(",")),
                        List.<LetterPiece>of(new LetterPiece.Blank("your reasons")));
        var fields =
                List.of(
                        new Reply.LetterField("their name", "Your therapist's name", false),
                        new Reply.LetterField("your reasons", "What you would like to say", true));
        return turn(
                8,
                7,
                "Carry on",
                "7 chose 7:carry-on carry-on",
                new Reply.Letter(
                        "pause-note",
                        "A note to ask for a pause",
                        List.of(paragraph("Keep a copy.")),
                        paragraphs,
                        fields),
                new Reply.Ended(
                        List.of(new Option("complain", "Making a complaint")), "take-a-break"));
    }

    private static Turn helpNow() {
        var items =
                List.<Reply>of(
                        new Reply.Help(true, List.of(line(List.of(PHONE), ALWAYS))),
                        text("Please call now."),
                        question(
                                new QuestionId(5, "carry-on/help-thoughts/start"),
                                "You can come back to the guide.",
                                false,
                                new Option("carry-on", "Carry on with the guide")));
        var move = TAB + " 3 said thoughts unclear";
        return new Turn(new Answer(5, null, items, Map.of(), move, true, true), 3);
    }

    private static Turn attentive() {
        var items =
                List.<Reply>of(
                        new Reply.Help(false, List.of(line(List.of(PHONE), null))),
                        text("Back we go."));
        return new Turn(new Answer(6, null, items, Map.of(), TAB + " 4 back", true, true), 4);
    }

    private static Welcome welcome(String token, Resumed resumed, int turn) {
        return new Welcome(
                new Opened(token, resumed, turn, List.of(), Duration.ofDays(1), "5d41402a"));
    }

    private static Bye bye(Reason reason, String text) {
        return new Bye(reason, text, null);
    }

    private static Turn turn(
            int number,
            @Nullable Integer re,
            @Nullable String you,
            @Nullable String move,
            Reply... items) {
        var written = move == null ? null : TAB + " " + move;
        return new Turn(
                new Answer(number, you, List.of(items), Map.of(), written, false, false), re);
    }

    private static Contact line(List<Way> ways, @Nullable Hours hours) {
        return new Contact(
                "sample-line", "Sample line", "Someone to talk to, at any time.", ways, hours);
    }

    private static Question question(
            QuestionId id, String prompt, boolean reposed, Option... options) {
        return new Question(id, prompt, List.of(options), reposed);
    }

    private static Reply.Text text(String words) {
        return new Reply.Text(List.of(paragraph(words)));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(words(words)));
    }

    private static Span words(String words) {
        return new Span(words, false, null);
    }
}
