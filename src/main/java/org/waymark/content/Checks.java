package org.waymark.content;

import java.time.LocalDate;
import java.util.Set;

/** Everything that is looked at once all files are read. */
final class Checks {

    private Checks() {}

    static void run(Draft draft, Set<FileKind> found, Set<FileKind> broken, LocalDate today) {
        new CompletenessCheck(draft).run(found);
        draft.names.check();
        new IntentCheck(draft).run(broken);
        new SlotCheck(draft).run();
        new LetterCheck(draft).run();
        new SafetyListCheck(draft).run(found, broken);
        draft.dialogs.values().forEach(dialog -> new FlowCheck(draft, dialog).run());
        new LoopCheck(draft).run();
        new NationCheck(draft).run();
        new DoorCheck(draft).run();
        new NationalHelp(draft).check();
        new PointCheck(draft).run();
        if (found.contains(FileKind.STYLE)) {
            var hints = new Hints(draft);
            new ToneCheck(draft, hints).run();
            new JargonCheck(draft, hints).run();
            new OptionCheck(draft, hints).run();
            new ReviewCheck(draft, hints, today).run();
            hints.unused();
        }
    }
}
