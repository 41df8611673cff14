package org.waymark.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.dialog.Place;

/**
 * Who declares what, and who refers to what. References are looked up once all is declared, so that
 * files can be read in any order.
 */
final class Names {

    /** What can be declared; nodes, options, fields and blanks within a scope. */
    enum Kind {
        DIALOG("dialog", Code.UNKNOWN_DIALOG),
        NODE("node", Code.UNKNOWN_NODE),
        TARGET("node or dialog", Code.UNKNOWN_TARGET),
        SLOT("slot", Code.UNKNOWN_SLOT),
        OPTION("option", Code.UNKNOWN_OPTION),
        RESOURCE("resource", Code.UNKNOWN_RESOURCE),
        FIELD("field", Code.UNKNOWN_FIELD),
        LETTER("letter", Code.UNKNOWN_LETTER),
        BLANK("field", Code.UNKNOWN_BLANK),
        INTENT("intent", Code.UNKNOWN_INTENT);

        private final String word;
        private final Code unknown;

        Kind(String word, Code unknown) {
            this.word = word;
            this.unknown = unknown;
        }
    }

    /** Where names of one kind live: of the whole folder, or within a dialog, slot and so on. */
    private record Scope(Kind kind, String within) {}

    private record Reference(List<Scope> scopes, Kind kind, String name, Place place) {}

    /** Open questions of the engine's own, and that none is open. */
    private static final List<String> OWN_QUESTIONS = List.of("carry-on", "nothing");

    /** Options of the engine's own questions. */
    private static final List<String> OWN_OPTIONS = List.of("none", "carry-on");

    private final Map<Scope, Map<String, Place>> declared = new LinkedHashMap<>();
    private final Map<Scope, Map<String, Place>> earlier = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<Kind> open = EnumSet.noneOf(Kind.class);
    private final List<Value> taps = new ArrayList<>();
    private final Problems problems;

    Names(Problems problems) {
        this.problems = problems;
    }

    /** The engine's own slot, which conditions may compare. */
    void declareEngine() {
        var place = new Place("", 1, 1);
        declare(Kind.SLOT, new Value.Scalar(place, SlotReading.DANGER, false));
        declare(
                Kind.OPTION,
                SlotReading.DANGER,
                new Value.Scalar(place, SlotReading.NOTICED, false));
    }

    /** A file could not be read that declares such names: what is not found may stand in it. */
    void leaveOpen(Kind kind) {
        open.add(kind);
    }

    boolean declare(Kind kind, Value name) {
        return declare(kind, "", name);
    }

    /** Whether the name was still free. */
    boolean declare(Kind kind, String within, Value name) {
        return declare(declared, kind, within, name);
    }

    /** A name that something had before: it must not be anybody's name today. */
    void declareEarlier(Kind kind, String within, Value name) {
        declare(earlier, kind, within, name);
    }

    /** A field of a resource or an entry of the site; several variants may have it. */
    void declareField(String resource, String field, Place place) {
        declared.computeIfAbsent(new Scope(Kind.FIELD, resource), _ -> new LinkedHashMap<>())
                .putIfAbsent(field, place);
    }

    private boolean declare(
            Map<Scope, Map<String, Place>> into, Kind kind, String within, Value name) {
        if (name.text().isEmpty()) {
            return true;
        }
        var scope = new Scope(kind, within);
        var other = places(declared, scope).get(name.text());
        if (other == null) {
            other = places(earlier, scope).get(name.text());
        }
        if (other == null) {
            into.computeIfAbsent(scope, _ -> new LinkedHashMap<>()).put(name.text(), name.place());
        } else {
            problems.add(
                    kind == Kind.OPTION ? Code.OPTION_TWICE : Code.DECLARED_TWICE,
                    name.place(),
                    "the " + kind.word + " " + Problems.quote(name.text()) + " is declared twice",
                    "it is also in " + other + "; rename one");
        }
        return other == null;
    }

    void refer(Kind kind, Value name) {
        refer(kind, "", name);
    }

    void refer(Kind kind, String within, Value name) {
        refer(List.of(new Scope(kind, within)), kind, name.text(), name.place());
    }

    void refer(Kind kind, String within, String name, Place place) {
        refer(List.of(new Scope(kind, within)), kind, name, place);
    }

    /** A node of the dialog, or a dialog. */
    void referToTarget(String dialog, Value name) {
        refer(
                List.of(new Scope(Kind.NODE, dialog), new Scope(Kind.DIALOG, "")),
                Kind.TARGET,
                name.text(),
                name.place());
    }

    /** A question, by its key: a slot, an offer or the guide's own pause. */
    void referToQuestion(Value key) {
        if (!key.text().startsWith("offer/") && !OWN_QUESTIONS.contains(key.text())) {
            refer(Kind.SLOT, key);
        }
    }

    /**
     * What a visitor may tap: an option of whichever slot, a dialog on offer, or the engine's own.
     */
    void referToTap(Value option) {
        if (!option.text().isEmpty()) {
            taps.add(option);
        }
    }

    private void refer(List<Scope> scopes, Kind kind, String name, Place place) {
        if (!name.isEmpty()) {
            references.add(new Reference(scopes, kind, name, place));
        }
    }

    boolean has(Kind kind, String name) {
        return places(declared, new Scope(kind, "")).containsKey(name);
    }

    Set<String> all(Kind kind, String within) {
        return places(declared, new Scope(kind, within)).keySet();
    }

    /** Reports every reference to what nobody declares. */
    void check() {
        checkTaps();
        for (var reference : references) {
            var valid = new ArrayList<String>();
            reference.scopes().forEach(scope -> valid.addAll(places(declared, scope).keySet()));
            var scope = reference.scopes().getFirst();
            if (!valid.contains(reference.name())
                    && !open.contains(reference.kind())
                    && isWithinSomething(scope)) {
                problems.add(
                        reference.kind().unknown,
                        reference.place(),
                        "no " + reference.kind().word + " named " + quote(reference) + owner(scope),
                        Near.mend(reference.name(), valid, "declare it, or name another"));
            }
        }
    }

    private void checkTaps() {
        var valid = new TreeSet<>(OWN_OPTIONS);
        declared.forEach((scope, places) -> {
            if (scope.kind() == Kind.OPTION || scope.kind() == Kind.DIALOG) {
                valid.addAll(places.keySet());
            }
        });
        for (var tap : taps) {
            if (!open.contains(Kind.SLOT) && !valid.contains(tap.text())) {
                problems.add(
                        Code.UNKNOWN_OPTION,
                        tap.place(),
                        "no question has an option " + Problems.quote(tap.text()),
                        Near.mend(tap.text(), valid, "name the option's key"));
            }
        }
    }

    private static String quote(Reference reference) {
        return Problems.quote(reference.name());
    }

    /** Whether the scope's owner is there; if not, that alone is the problem. */
    private boolean isWithinSomething(Scope scope) {
        return switch (scope.kind()) {
            case OPTION -> has(Kind.SLOT, scope.within());
            case FIELD ->
                    scope.within().equals(ProseReader.SITE) || has(Kind.RESOURCE, scope.within());
            case DIALOG, NODE, TARGET, SLOT, RESOURCE, LETTER, BLANK, INTENT -> true;
        };
    }

    private static String owner(Scope scope) {
        return switch (scope.kind()) {
            case OPTION, FIELD -> " of " + Problems.quote(scope.within());
            case NODE, TARGET, DIALOG, SLOT, RESOURCE, LETTER, BLANK, INTENT -> "";
        };
    }

    private static Map<String, Place> places(Map<Scope, Map<String, Place>> all, Scope scope) {
        return all.getOrDefault(scope, Map.of());
    }
}
