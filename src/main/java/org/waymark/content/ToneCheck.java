package org.waymark.content;

import java.util.List;
import java.util.regex.Pattern;
import org.waymark.content.Written.Kind;
import org.waymark.text.Phrase;
import org.waymark.text.Reading;

/** Holds the words to what {@code style.yaml} asks of them; without that file, to nothing. */
final class ToneCheck {

    private static final Pattern EMOJI =
            Pattern.compile("[\\p{IsEmoji_Presentation}\\p{IsExtended_Pictographic}\\x{FE0F}]");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)https?://\\S+|\\bwww\\.\\S+"
                            + "|(?<![@\\w.])[\\w-]+(\\.[\\w-]+)*\\.(uk|org|com|net|info|wales|scot)\\b");

    private final Draft draft;
    private final Style style;
    private final Hints hints;

    ToneCheck(Draft draft, Hints hints) {
        this.draft = draft;
        this.style = draft.style;
        this.hints = hints;
    }

    void run() {
        new Texts(draft).all().forEach(this::look);
    }

    private void look(Written written) {
        length(written);
        if (written.isGuide() && written.kind() != Kind.LABEL) {
            phrases(written, style.claims(), Code.CLAIM, "the guide must not claim this");
        }
        if (written.isGuide()) {
            phrases(written, style.avoid(), Code.AVOIDED_WORD, "say it without");
        }
        phrases(written, style.blaming(), Code.BLAMING_WORD, "say it without blame");
        marks(written);
    }

    private void length(Written written) {
        for (var sentence : Readability.sentences(written)) {
            int words = Readability.words(sentence);
            if (words > style.sentence()) {
                hints.add(
                        Code.LONG_SENTENCE,
                        written,
                        words + " words in one sentence: " + Problems.quote(sentence),
                        "at most " + style.sentence() + "; make two of it");
            }
        }
        int words = Readability.words(written.text());
        if (written.kind() == Kind.MESSAGE && words > style.message()) {
            hints.add(
                    Code.LONG_MESSAGE,
                    written,
                    words + " words in one message",
                    "at most " + style.message() + "; make two of it");
        }
        int grade = Readability.grade(written);
        if (grade > style.grade()) {
            hints.add(
                    Code.HARD_TO_READ,
                    written,
                    "reading grade " + grade + ": " + Problems.quote(written.text()),
                    "at most " + style.grade() + "; use shorter sentences and words");
        }
    }

    private void phrases(Written written, List<Phrase> phrases, Code code, String mend) {
        var reading = Reading.of(written.text());
        for (var phrase : phrases) {
            phrase.in(reading).stream()
                    .limit(1)
                    .map(span -> reading.normalised().substring(span.start(), span.end()))
                    .forEach(found ->
                            hints.add(code, written, "it says " + Problems.quote(found), mend));
        }
    }

    private void marks(Written written) {
        if (written.text().indexOf('!') >= 0) {
            hints.add(Code.EXCLAMATION, written, "an exclamation mark", "end with a full stop");
        }
        if (EMOJI.matcher(written.text()).find()) {
            hints.add(Code.EMOJI, written, "an emoji", "take it out");
        }
        var address = ADDRESS.matcher(written.text());
        if (address.find()) {
            hints.add(
                    Code.BARE_ADDRESS,
                    written,
                    "a bare address: " + Problems.quote(address.group()),
                    "declare a resource, and write [words](resource)");
        }
    }
}
