package org.waymark.content;

import java.util.HashSet;
import java.util.Set;
import org.waymark.dialog.Place;

/** Collects hints, but for those that are allowed. */
final class Hints {

    private final Draft draft;
    private final Set<Style.Allowed> used = new HashSet<>();

    Hints(Draft draft) {
        this.draft = draft;
    }

    void add(Code code, Written written, String what, String mend) {
        add(code, written.place(), written.text(), what, mend);
    }

    void add(Code code, Place place, String text, String what, String mend) {
        var allowed =
                draft.style.allowed().stream().filter(it -> it.covers(code, place, text)).toList();
        used.addAll(allowed);
        if (allowed.isEmpty()) {
            draft.problems.add(code, place, what, mend);
        }
    }

    void unused() {
        for (var allowed : draft.style.allowed()) {
            if (!used.contains(allowed)) {
                draft.problems.add(
                        Code.ALLOWS_NOTHING,
                        allowed.place(),
                        "nothing here is let pass any more",
                        "take it off, or look at where: and what:");
            }
        }
    }
}
