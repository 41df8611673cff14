package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.content.Written.Kind;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.LetterTemplate;
import org.waymark.dialog.LetterTemplate.Piece;
import org.waymark.dialog.Resource;
import org.waymark.dialog.Slot;
import org.waymark.dialog.Step;

/** Gathers what visitors read. */
final class Texts {

    private final Draft draft;

    Texts(Draft draft) {
        this.draft = draft;
    }

    List<Written> all() {
        var texts = new ArrayList<Written>();
        for (var dialog : draft.dialogs.values()) {
            texts.add(Written.of(Kind.LABEL, dialog.place(), dialog.title()));
            texts.addAll(said(dialog));
        }
        draft.slots.values().forEach(slot -> texts.addAll(asked(slot)));
        draft.letters.values().forEach(letter -> texts.addAll(written(letter)));
        for (var concern : draft.concerns) {
            if (concern.line() != null) {
                texts.add(Written.of(Kind.MESSAGE, concern.line()));
            }
        }
        if (draft.patterns != null) {
            draft.patterns
                    .wordings()
                    .values()
                    .forEach(prose -> texts.add(Written.of(Kind.MESSAGE, prose)));
        }
        if (draft.help != null) {
            texts.add(Written.of(Kind.MESSAGE, draft.help.text()));
        }
        draft.resources.values().forEach(it -> texts.addAll(known(it)));
        return texts;
    }

    /** What is said of a resource in sentences. */
    private static List<Written> known(Resource resource) {
        var texts = new ArrayList<Written>();
        texts.add(Written.of(Kind.NOTE, resource.place(), resource.about()));
        for (var variant : resource.variants().values()) {
            for (var field : List.of("limit", "times", "visit")) {
                var words = variant.fields().get(field);
                if (words != null) {
                    texts.add(Written.of(Kind.NOTE, variant.place(), words));
                }
            }
        }
        return texts;
    }

    /** What a dialog says by itself, in the order in which it is written. */
    private List<Written> said(Dialog dialog) {
        return Steps.of(dialog).flatMap(step -> said(step).stream()).toList();
    }

    /** What a step says by itself. */
    List<Written> said(Step step) {
        var texts = new ArrayList<Written>();
        if (step instanceof Step.Say(_, var text, _)) {
            texts.add(Written.of(Kind.MESSAGE, text));
        } else if (step instanceof Step.Offer offer) {
            if (offer.prompt() != null) {
                texts.add(Written.of(Kind.MESSAGE, offer.prompt()));
            }
            if (offer.none() != null) {
                texts.add(Written.of(Kind.LABEL, offer.place(), offer.none()));
            }
        }
        return texts;
    }

    /** The question for a slot, with its answers. */
    List<Written> asked(String slot) {
        var declared = draft.slots.get(slot);
        return declared == null ? List.of() : asked(declared);
    }

    private static List<Written> asked(Slot slot) {
        var texts = new ArrayList<Written>();
        texts.add(Written.of(Kind.MESSAGE, slot.question()));
        slot.options()
                .values()
                .forEach(it -> texts.add(Written.of(Kind.LABEL, it.place(), it.label())));
        return texts;
    }

    private static List<Written> written(LetterTemplate letter) {
        var texts = new ArrayList<Written>();
        texts.add(Written.of(Kind.LABEL, letter.place(), letter.title()));
        letter.note().forEach(part -> texts.add(Written.of(Kind.NOTE, part.text())));
        for (var paragraph : letter.paragraphs()) {
            var words =
                    paragraph.pieces().stream()
                            .map(piece ->
                                    switch (piece) {
                                        case Piece.Words(var text) -> text;
                                        case Piece.SlotPhrase(var slot) -> slot;
                                        case Piece.Blank(var field) -> field;
                                    })
                            .collect(Collectors.joining());
            texts.add(Written.of(Kind.LETTER, paragraph.place(), words));
        }
        return texts;
    }
}
