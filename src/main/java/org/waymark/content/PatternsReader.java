package org.waymark.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.dialog.Patterns;
import org.waymark.dialog.Prose;
import org.waymark.dialog.Wording;

/** Reads the words of the engine. */
final class PatternsReader {

    private final Draft draft;

    PatternsReader(Draft draft) {
        this.draft = draft;
    }

    void read(Value file) {
        var prose = new ProseReader(draft);
        Map<Wording, Prose> wordings = new EnumMap<>(Wording.class);
        for (var wording : Wording.values()) {
            Set<String> params = wording.param() == null ? Set.of() : Set.of(wording.param());
            wordings.put(wording, prose.read(file.get("wordings").get(wording.key()), params));
        }
        Map<String, List<String>> commands = new LinkedHashMap<>();
        file.get("commands")
                .entries()
                .forEach(e -> commands.put(e.key().text(), e.value().texts()));
        Map<String, String> problems = new LinkedHashMap<>();
        file.get("problems").entries().forEach(e -> problems.put(e.key().text(), e.value().text()));
        Map<String, String> ends = new LinkedHashMap<>();
        file.get("ends")
                .get("words")
                .entries()
                .forEach(e -> ends.put(e.key().text(), e.value().text()));
        var notAfter = Set.copyOf(file.get("ends").get("not-after").texts());
        draft.patterns =
                new Patterns(
                        Collections.unmodifiableMap(wordings),
                        Collections.unmodifiableMap(commands),
                        Collections.unmodifiableMap(problems),
                        new Patterns.Ends(Collections.unmodifiableMap(ends), notAfter));
    }
}
