package org.waymark.content;

import java.util.List;
import org.waymark.text.Phrase;

/** Reads what is asked of the content as a whole: its tone, and the points that it has to tell. */
final class StyleReader {

    private final Draft draft;

    StyleReader(Draft draft) {
        this.draft = draft;
    }

    void readStyle(Value file) {
        var limits = file.get("limits");
        draft.style =
                new Style(
                        limit(limits, "sentence", Style.NONE.sentence()),
                        limit(limits, "message", Style.NONE.message()),
                        limit(limits, "options", Style.NONE.options()),
                        limit(limits, "grade", Style.NONE.grade()),
                        phrases(file.get("claims")),
                        phrases(file.get("blaming")),
                        phrases(file.get("avoid")),
                        file.get("jargon").entries().stream()
                                .flatMap(entry ->
                                        phrases(entry.key()).stream()
                                                .map(word ->
                                                        new Style.Jargon(
                                                                word, phrases(entry.value()))))
                                .toList(),
                        file.get("allow").items().stream().map(StyleReader::allowed).toList());
    }

    void readPoints(Value file) {
        file.entries()
                .forEach(entry -> draft.points.putIfAbsent(entry.key(), entry.value().text()));
    }

    private static int limit(Value limits, String name, int otherwise) {
        return limits.has(name) ? Integer.parseInt(limits.get(name).text()) : otherwise;
    }

    private List<Phrase> phrases(Value written) {
        var phrases = new PhraseReading(draft);
        return written.several().stream().flatMap(phrase -> phrases.read(phrase).stream()).toList();
    }

    private static Style.Allowed allowed(Value one) {
        var where = one.get("where").text();
        int end = where.indexOf(':');
        return new Style.Allowed(
                one.place(),
                end < 0 ? where : where.substring(0, end),
                end < 0 ? "" : where.substring(end + 1).strip(),
                one.get("what").text());
    }
}
