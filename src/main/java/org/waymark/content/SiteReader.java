package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Site;

/** Reads who runs this guide. */
final class SiteReader {

    private final Draft draft;

    SiteReader(Draft draft) {
        this.draft = draft;
    }

    void read(Value file) {
        var entries = new LinkedHashMap<String, String>();
        var samples = file.get("samples").texts();
        for (var entry : file.entries()) {
            var key = entry.key().text();
            if (key.equals(Shapes.SITE_LOCAL)) {
                draft.local.addAll(entry.value().items());
                entry.value().items().forEach(name -> draft.names.refer(Kind.RESOURCE, name));
            } else if (!key.equals("samples")) {
                entries.put(key, entry.value().text());
                draft.names.declareField(ProseReader.SITE, key, entry.key().place());
            }
        }
        draft.site =
                new Site(
                        file.place(),
                        Collections.unmodifiableMap(entries),
                        file.get(Shapes.SITE_LOCAL).texts(),
                        unready(file, samples));
    }

    private List<String> unready(Value file, List<String> samples) {
        var unready = new ArrayList<String>();
        for (var required : Shapes.SITE_REQUIRED) {
            boolean sample = samples.contains(required);
            if (sample || !file.has(required)) {
                unready.add(required);
                draft.problems.add(
                        Code.SITE_NOT_READY,
                        file.get(required).place(),
                        "'" + required + "' is " + (sample ? "still made up" : "missing"),
                        sample
                                ? "put in your own, and take it off samples:"
                                : "outside the demo the guide does not start without it");
            }
        }
        return List.copyOf(unready);
    }
}
