package org.waymark.content;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.dialog.Place;
import org.waymark.dialog.Step;
import org.waymark.message.Concern;
import org.waymark.message.Concern.Level;
import org.waymark.safety.Finding;
import org.waymark.safety.SafetyCheck;
import org.waymark.text.Reading;

/** Danger is found as the lists promise, and help is there for each kind of it. */
final class SafetyListCheck {

    private final Draft draft;
    private final Set<String> helping = new HashSet<>();

    SafetyListCheck(Draft draft) {
        this.draft = draft;
    }

    void run(Set<FileKind> found, Set<FileKind> broken) {
        helpIsThere(found.contains(FileKind.HELP));
        everyKindOnce(broken.contains(FileKind.CONCERN));
        draft.concerns.forEach(this::level);
        listsHold();
    }

    private void helpIsThere(boolean found) {
        var help = draft.help;
        if (help == null) {
            if (!found) {
                noHelp(
                        new Place(FileKind.HELP.path(), 1, 1),
                        "there is no safety/help.yaml",
                        "the guide does not start without crisis help; write it");
            }
            return;
        }
        for (var contacts : List.of(help.crisisStrip(), help.checkInStrip(), help.contacts())) {
            if (contacts.items().isEmpty() && contacts instanceof Value.Items) {
                noHelp(contacts.place(), "no contact is named", "name at least one resource");
            }
        }
        showsContact(help.dialog());
    }

    private void noHelp(Place place, String what, String mend) {
        draft.problems.add(Code.NO_CRISIS_HELP, place, what, mend);
    }

    private void everyKindOnce(boolean broken) {
        var declared = EnumSet.noneOf(Concern.class);
        for (var file : draft.concerns) {
            var concern = file.list().concern();
            if (!declared.add(concern)) {
                draft.problems.add(
                        Code.DECLARED_TWICE,
                        file.place(),
                        "the kind of danger '" + concern.key() + "' is declared twice",
                        "put both lists into one file");
            }
        }
        for (var concern : Concern.values()) {
            if (!broken && concern.level() == Level.CRISIS && !declared.contains(concern)) {
                noHelp(
                        new Place("safety/" + concern.key() + ".yaml", 1, 1),
                        "no file tells of '" + concern.key() + "'",
                        "the guide does not start without; write it");
            }
        }
    }

    private void level(Draft.ConcernFile file) {
        var concern = file.list().concern();
        boolean crisis = concern.level() == Level.CRISIS;
        boolean shows = file.shows() instanceof Value.Scalar;
        if (crisis && !shows) {
            noHelp(
                    file.place(),
                    "'" + concern.key() + "' shows no dialog",
                    "add shows: with the dialog that opens at once");
        } else if (!crisis && file.line() == null) {
            noHelp(
                    file.place(),
                    "'" + concern.key() + "' says no line",
                    "add line: with what the guide says first");
        }
        if (crisis ? file.line() != null : shows) {
            wrongLevel(file, crisis ? "remove line:" : "remove shows:");
        } else if (crisis && !file.offers().isEmpty()) {
            wrongLevel(file, "remove offers:");
        }
        showsContact(file.shows());
    }

    private void wrongLevel(Draft.ConcernFile file, String mend) {
        var concern = file.list().concern();
        boolean crisis = concern.level() == Level.CRISIS;
        draft.problems.add(
                Code.WRONG_LEVEL,
                file.place(),
                "'" + concern.key() + "' is of the level " + (crisis ? "crisis" : "check_in"),
                mend);
    }

    private void showsContact(Value dialog) {
        if (draft.dialogs.containsKey(dialog.text())
                && helping.add(dialog.text())
                && !new Shown(draft).somewhere(dialog.text(), Step.Show.class)) {
            noHelp(
                    dialog.place(),
                    Problems.quote(dialog.text()) + " is to help and shows no contact",
                    "add show: to it");
        }
    }

    private void listsHold() {
        var check = new SafetyCheck(draft.concerns.stream().map(Draft.ConcernFile::list).toList());
        for (var file : draft.concerns.stream().filter(Draft.ConcernFile::whole).toList()) {
            var concern = file.list().concern();
            for (var message : file.mustCatch()) {
                var finding = check.check(Reading.of(message.text()));
                if (finding.concern() != concern) {
                    missed(message, concern, finding);
                }
            }
            for (var message : file.mustNotCatch()) {
                var finding = check.check(Reading.of(message.text()));
                if (finding.concern() == concern) {
                    falseAlarm(message, finding);
                }
            }
        }
        for (var message : draft.harmless) {
            var finding = check.check(Reading.of(message.text()));
            if (finding.concern() != Concern.NONE) {
                falseAlarm(message, finding);
            }
        }
    }

    private void missed(Value message, Concern concern, Finding finding) {
        draft.problems.add(
                Code.MISSES_DANGER,
                message.place(),
                Problems.quote(message.text())
                        + " must be found as '"
                        + concern.key()
                        + "' and is found as '"
                        + finding.concern().key()
                        + "'",
                finding.phrase() == null
                        ? "add a phrase for it"
                        : "the phrase " + Problems.quote(finding.phrase()) + " found it");
    }

    private void falseAlarm(Value message, Finding finding) {
        draft.problems.add(
                Code.FALSE_ALARM,
                message.place(),
                Problems.quote(message.text())
                        + " must not be found and is found as '"
                        + finding.concern().key()
                        + "'",
                "narrow the phrase "
                        + Problems.quote(String.valueOf(finding.phrase()))
                        + ", or add an exception");
    }
}
