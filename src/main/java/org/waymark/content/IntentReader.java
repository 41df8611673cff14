package org.waymark.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
        var couldBeDanger = file.get("could-be-danger");
        var examples =
                Stream.of(file.get("examples"), couldBeDanger)
                        .flatMap(it -> it.items().stream())
                        .toList();
        if (!name.text().isEmpty()) {
            draft.intents.add(
                    new Draft.IntentFile(
                            name.place(),
                            new Intent(
                                    name.text(),
                                    file.get("description").text(),
                                    examples.stream().map(Value::text).toList(),
                                    Set.copyOf(couldBeDanger.texts()),
                                    values(file.get("sets")),
                                    others(file.get("sets"), file.get("fits"))),
                            file.has("opens"),
                            examples));
        }
    }

    /** Slots that the intent tells, with the options that fit as well. */
    private Map<String, List<String>> others(Value sets, Value fits) {
        var found = new LinkedHashMap<String, List<String>>();
        for (var entry : fits.entries()) {
            var slot = entry.key().text();
            if (!sets.has(slot)) {
                draft.problems.add(
                        Code.FITS_NOTHING,
                        entry.key().place(),
                        "'" + slot + "' has options that fit, and is not set",
                        "say under sets: which option the intent itself tells");
            }
            entry.value().items().forEach(it -> draft.names.refer(Kind.OPTION, slot, it));
            found.put(slot, entry.value().texts());
        }
        return Collections.unmodifiableMap(found);
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
