package org.waymark.content;

import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Condition;
import org.waymark.dialog.LetterTemplate.Piece;

/** A letter writes a slot only where it is known. */
final class LetterCheck {

    private final Draft draft;

    LetterCheck(Draft draft) {
        this.draft = draft;
    }

    void run() {
        for (var letter : draft.letters.values()) {
            for (var paragraph : letter.paragraphs()) {
                for (var piece : paragraph.pieces()) {
                    if (piece instanceof Piece.SlotPhrase(var slot)
                            && draft.slots.containsKey(slot)
                            && !isKnown(slot, paragraph.condition())) {
                        draft.problems.add(
                                Code.SLOT_NOT_KNOWN,
                                paragraph.place(),
                                Problems.quote("{" + slot + "}") + " may not be known here",
                                "tell the paragraph only if: " + Problems.cut(slot) + " is known");
                    }
                }
            }
        }
    }

    private static boolean isKnown(String slot, @Nullable Condition condition) {
        return condition != null && known(slot, condition, true);
    }

    /** Whether the slot must be known where the condition comes out like this. */
    private static boolean known(String slot, Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.Is(var of, _) -> holds && of.equals(slot);
            case Condition.IsNot(var of, _) -> holds && of.equals(slot);
            case Condition.IsKnown(var of) -> holds && of.equals(slot);
            case Condition.Not(var inner) -> known(slot, inner, !holds);
            case Condition.And(var all) ->
                    holds
                            ? all.stream().anyMatch(part -> known(slot, part, true))
                            : all.stream().allMatch(part -> known(slot, part, false));
            case Condition.Or(var any) ->
                    holds
                            ? any.stream().allMatch(part -> known(slot, part, true))
                            : any.stream().anyMatch(part -> known(slot, part, false));
        };
    }
}
