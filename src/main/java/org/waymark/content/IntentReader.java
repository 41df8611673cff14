package org.waymark.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.content.Names.Kind;
import org.waymark.intent.Intent;

/** Reads what visitors come with. */
final class IntentReader {

    private final Draft draft;

    IntentReader(Draft draft) {
        this.draft = draft;
    }

    void read(Value file) {
        var name = file.get("intent");
        draft.names.declare(Kind.INTENT, name);
        int dot = name.text().lastIndexOf('.');
        if (dot > 0) {
            draft.names.refer(Kind.INTENT, "", name.text().substring(0, dot), name.place());
        }
        var examples = file.get("examples");
        if (!name.text().isEmpty()) {
            draft.intents.add(
                    new Draft.IntentFile(
                            name.place(),
                            new Intent(
                                    name.text(),
                                    file.get("description").text(),
                                    examples.texts(),
                                    values(file.get("sets"))),
                            file.has("opens"),
                            examples.items()));
        }
    }

    /** Slots with an option each. */
    private Map<String, String> values(Value values) {
        var found = new LinkedHashMap<String, String>();
        for (var entry : values.entries()) {
            if (entry.key().text().equals(SlotReading.DANGER)) {
                new SlotReading(draft).reserved(entry.key());
            }
            draft.names.refer(Kind.SLOT, entry.key());
            draft.names.refer(Kind.OPTION, entry.key().text(), entry.value());
            found.put(entry.key().text(), entry.value().text());
        }
        return Collections.unmodifiableMap(found);
    }
}
