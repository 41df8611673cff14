package org.waymark.content;

import java.util.List;
import org.waymark.dialog.Guidance;
import org.waymark.intent.Intent;
import org.waymark.intent.SlotReader;
import org.waymark.safety.DangerList;

/** Everything that a content folder declares, checked. */
public record Content(
        Guidance guidance,
        List<DangerList> dangers,
        List<Intent> intents,
        List<SlotReader.Mention> mentions,
        List<ConversationTest> tests) {}
