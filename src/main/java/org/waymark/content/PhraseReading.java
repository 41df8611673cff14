package org.waymark.content;

import java.util.Optional;
import org.waymark.text.Phrase;

/** Reads phrases that are looked for in messages. */
final class PhraseReading {

    private final Draft draft;

    PhraseReading(Draft draft) {
        this.draft = draft;
    }

    Optional<Phrase> read(Value written) {
        try {
            return Optional.of(Phrase.compile(written.text()));
        } catch (IllegalArgumentException e) {
            draft.problems.add(
                    Code.BAD_PHRASE,
                    written.place(),
                    "the phrase " + Problems.quote(written.text()) + " cannot be read",
                    Problems.cut(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
