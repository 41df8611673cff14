package org.waymark.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.HelpPlan;
import org.waymark.dialog.Patterns;
import org.waymark.dialog.Prose;
import org.waymark.dialog.Site;
import org.waymark.message.Concern;

/** Puts a draft without errors together. */
final class Assembly {

    private Assembly() {}

    static Content of(Draft draft, String version) {
        var patterns = draft.patterns;
        var site = draft.site;
        var help = draft.help;
        if (patterns == null || site == null || help == null) {
            throw new IllegalStateException("a needed file is missing, and no check said so");
        }
        return new Content(
                guidance(draft, version, patterns, site, help(draft, help)),
                Stream.concat(
                                draft.concerns.stream().map(Draft.ConcernFile::list),
                                draft.harmlessLists.stream())
                        .toList(),
                draft.intents.stream().map(Draft.IntentFile::intent).toList(),
                List.copyOf(draft.mentions),
                List.copyOf(draft.tests));
    }

    private static Guidance guidance(
            Draft draft, String version, Patterns patterns, Site site, HelpPlan help) {
        Map<String, String> opens = new LinkedHashMap<>();
        draft.opensOn.forEach(line -> opens.put(line.intent().text(), line.dialog()));
        return new Guidance(
                version,
                Collections.unmodifiableMap(draft.dialogs),
                Collections.unmodifiableMap(draft.slots),
                Collections.unmodifiableMap(draft.resources),
                Collections.unmodifiableMap(draft.letters),
                patterns.notAfter(new Urgent(draft).doors()),
                help,
                site,
                Collections.unmodifiableMap(opens));
    }

    private static HelpPlan help(Draft draft, Draft.HelpFile file) {
        Map<Concern, String> dialogs = new EnumMap<>(Concern.class);
        Map<Concern, Prose> lines = new EnumMap<>(Concern.class);
        Map<Concern, List<String>> offers = new EnumMap<>(Concern.class);
        for (var concern : draft.concerns) {
            if (!concern.shows().text().isEmpty()) {
                dialogs.put(concern.list().concern(), concern.shows().text());
            }
            if (concern.line() != null) {
                lines.put(concern.list().concern(), concern.line());
            }
            if (!concern.offers().isEmpty()) {
                offers.put(
                        concern.list().concern(),
                        concern.offers().stream().map(Value::text).toList());
            }
        }
        return new HelpPlan(
                file.dialog().text(),
                Collections.unmodifiableMap(dialogs),
                Collections.unmodifiableMap(lines),
                Collections.unmodifiableMap(offers),
                Map.of(
                        Concern.Level.CRISIS, file.crisisStrip().texts(),
                        Concern.Level.CHECK_IN, file.checkInStrip().texts()),
                new HelpPlan.Page(file.title(), file.text(), file.contacts().texts()));
    }
}
