package org.waymark.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.content.Names.Kind;
import org.waymark.message.Concern;
import org.waymark.safety.DangerList;
import org.waymark.text.Phrase;

/** Reads what tells of danger, and what help is. */
final class SafetyReader {

    private final Draft draft;

    SafetyReader(Draft draft) {
        this.draft = draft;
    }

    static Optional<Concern> concern(String key) {
        return Arrays.stream(Concern.values()).filter(one -> one.key().equals(key)).findFirst();
    }

    void readConcern(Value file) {
        concern(file.get("concern").text()).ifPresent(concern -> readConcern(concern, file));
    }

    private void readConcern(Concern concern, Value file) {
        draft.names.refer(Kind.DIALOG, file.get("shows"));
        file.get("offers").items().forEach(topic -> draft.names.refer(Kind.DIALOG, topic));
        var list =
                new DangerList(
                        concern,
                        phrases(file.get("phrases")),
                        phrases(file.get("exceptions")),
                        file.get("must-catch").texts(),
                        file.get("must-not-catch").texts(),
                        file.get("examples").texts(),
                        file.get("measured").texts());
        int written = file.get("phrases").items().size() + file.get("exceptions").items().size();
        var line = file.has("line") ? new ProseReader(draft).read(file.get("line")) : null;
        draft.concerns.add(
                new Draft.ConcernFile(
                        file.get("concern").place(),
                        list,
                        list.phrases().size() + list.exceptions().size() == written,
                        file.get("shows"),
                        line,
                        file.get("offers").items(),
                        file.get("must-catch").items(),
                        file.get("must-not-catch").items()));
    }

    private List<Phrase> phrases(Value written) {
        var phrases = new PhraseReading(draft);
        return written.items().stream().flatMap(phrase -> phrases.read(phrase).stream()).toList();
    }

    void readHelp(Value file) {
        draft.names.refer(Kind.DIALOG, file.get("help"));
        var strips = file.get("strips");
        var page = file.get("page");
        for (var list :
                List.of(strips.get("crisis"), strips.get("check_in"), page.get("contacts"))) {
            list.items().forEach(name -> draft.names.refer(Kind.RESOURCE, name));
        }
        draft.help =
                new Draft.HelpFile(
                        file.place(),
                        file.get("help"),
                        strips.get("crisis"),
                        strips.get("check_in"),
                        page.get("title").text(),
                        new ProseReader(draft).read(page.get("text")),
                        page.get("contacts"));
    }

    void readHarmless(Value file) {
        draft.harmless.addAll(file.get("harmless").items());
        draft.harmlessLists.add(
                new DangerList(
                        Concern.NONE,
                        List.of(),
                        List.of(),
                        file.get("harmless").texts(),
                        List.of(),
                        file.get("examples").texts(),
                        file.get("measured").texts()));
    }
}
