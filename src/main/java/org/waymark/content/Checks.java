package org.waymark.content;

import java.util.Set;

/** Everything that is looked at once all files are read. */
final class Checks {

    private Checks() {}

    static void run(Draft draft, Set<FileKind> found, Set<FileKind> broken) {
        new CompletenessCheck(draft).run(found);
        draft.names.check();
        new IntentCheck(draft).run(broken);
        new SlotCheck(draft).run();
        new LetterCheck(draft).run();
        new SafetyListCheck(draft).run(found, broken);
        draft.dialogs.values().forEach(dialog -> new FlowCheck(draft, dialog).run());
        new LoopCheck(draft).run();
        new NationCheck(draft).run();
    }
}
