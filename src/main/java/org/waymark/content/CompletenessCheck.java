package org.waymark.content;

import java.util.List;
import java.util.Set;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.Place;

/** What every content folder needs is there. */
final class CompletenessCheck {

    private static final List<FileKind> NEEDED = List.of(FileKind.SITE, FileKind.PATTERNS);
    private static final List<String> DIALOGS =
            List.of(Guidance.WELCOME, Guidance.ANYTHING_ELSE, Guidance.DOES_NOT_FIT);

    private final Draft draft;

    CompletenessCheck(Draft draft) {
        this.draft = draft;
    }

    void run(Set<FileKind> found) {
        for (var kind : NEEDED) {
            if (!found.contains(kind)) {
                draft.problems.add(
                        Code.MISSING_FILE,
                        new Place(kind.path(), 1, 1),
                        "there is no " + kind.path(),
                        "copy the one that comes with the guide, and make it yours");
            }
        }
        if (!found.contains(FileKind.SITE)) {
            draft.names.leaveOpen(Kind.FIELD);
        }
        for (var dialog : DIALOGS) {
            if (!draft.names.has(Kind.DIALOG, dialog)) {
                draft.problems.add(
                        Code.MISSING_DIALOG,
                        new Place("topics/" + dialog + ".yaml", 1, 1),
                        "there is no dialog '" + dialog + "'",
                        "the guide needs it; write this file");
            }
        }
    }
}
