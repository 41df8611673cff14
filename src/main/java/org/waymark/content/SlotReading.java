package org.waymark.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Place;
import org.waymark.dialog.Slot;
import org.waymark.intent.SlotReader;

/** Reads questions with their options, from {@code slots.yaml} and from a topic's {@code ask}. */
final class SlotReading {

    /** The engine's own slot, and its one value. */
    static final String DANGER = "danger";

    static final String NOTICED = "noticed";

    private static final List<String> KEPT_SLOTS = List.of("carry-on", "nothing");
    private static final List<String> KEPT_OPTIONS = List.of("else", "unknown");

    private final Draft draft;

    SlotReading(Draft draft) {
        this.draft = draft;
    }

    void readAll(Value file) {
        for (var entry : file.entries()) {
            declare(entry.key(), entry.value(), entry.key().place());
        }
    }

    void declare(Value name, Value question, Place place) {
        if (name.text().isEmpty()) {
            return;
        }
        if (name.text().equals(DANGER)) {
            reserved(name);
            return;
        } else if (KEPT_SLOTS.contains(name.text())) {
            draft.keep(name, "a slot");
        }
        if (!draft.names.declare(Kind.SLOT, name)) {
            return;
        }
        question.get("was").items().forEach(was -> draft.names.declareEarlier(Kind.SLOT, "", was));
        for (var key : List.of("text", "options")) {
            if (!question.has(key) && question.has("ask")) {
                draft.problems.add(
                        Code.MISSING_KEY,
                        question.place(),
                        "'" + key + ":' is missing",
                        "a question that is declared here needs text: and options:");
            }
        }
        var slot =
                new Slot(
                        name.text(),
                        place,
                        new ProseReader(draft).read(question.get("text")),
                        options(name.text(), question.get("options")),
                        question.get("was").texts());
        draft.slots.putIfAbsent(slot.name(), slot);
    }

    private Map<String, Slot.Option> options(String slot, Value options) {
        var found = new LinkedHashMap<String, Slot.Option>();
        for (var entry : options.entries()) {
            var key = entry.key();
            if (KEPT_OPTIONS.contains(key.text())) {
                draft.keep(key, "an option");
            }
            draft.names.declare(Kind.OPTION, slot, key);
            found.put(key.text(), option(slot, key, entry.value()));
        }
        for (var entry : options.entries()) {
            entry.value().get("was").items().stream()
                    .forEach(was -> draft.names.declareEarlier(Kind.OPTION, slot, was));
        }
        return java.util.Collections.unmodifiableMap(found);
    }

    private Slot.Option option(String slot, Value key, Value option) {
        option.get("means").items().forEach(intent -> draft.names.refer(Kind.INTENT, intent));
        var label = option.get("label").text();
        var phrases = new PhraseReading(draft);
        option.get("mentions").items().stream()
                .flatMap(written -> phrases.read(written).stream())
                .forEach(phrase ->
                        draft.mentions.add(new SlotReader.Mention(slot, key.text(), phrase)));
        return new Slot.Option(
                key.text(),
                key.place(),
                label,
                !option.get("listed").text().equals("false"),
                option.get("also").texts(),
                option.get("mentions").texts(),
                option.get("means").texts(),
                option.has("in-letter") ? option.get("in-letter").text() : label,
                option.get("was").texts());
    }

    void reserved(Value name) {
        draft.problems.add(
                Code.RESERVED_NAME,
                name.place(),
                "'danger' is the engine's own slot",
                "conditions may compare it; it cannot be declared, asked or set");
    }
}
