package org.waymark.content;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.LetterTemplate;
import org.waymark.dialog.Place;
import org.waymark.dialog.Prose;
import org.waymark.dialog.Prose.Piece;
import org.waymark.dialog.Resource;
import org.waymark.dialog.Step;

/** A resource is shown, and its fields are written, only in nations that it has. */
final class NationCheck {

    private final Draft draft;
    private final ValueFlow flow;
    private final Set<Step> told = new HashSet<>();
    private final Map<Use, Set<String>> uses = new LinkedHashMap<>();

    /** A resource that is shown, or a field of it that is written; the nations are gathered. */
    private record Use(Place place, String resource, String field) {}

    NationCheck(Draft draft) {
        this.draft = draft;
        this.flow = new ValueFlow(draft);
    }

    void run() {
        draft.dialogs.values().forEach(dialog -> flow.follow(dialog, this::at));
        var anywhere = flow.anything().of(Resource.NATION);
        draft.slots.values().forEach(slot -> written(slot.question(), anywhere));
        for (var concern : draft.concerns) {
            if (concern.line() != null) {
                written(concern.line(), anywhere);
            }
        }
        if (draft.patterns != null) {
            draft.patterns.wordings().values().forEach(prose -> written(prose, anywhere));
        }
        var help = draft.help;
        if (help != null) {
            written(help.text(), anywhere);
            for (var list : List.of(help.crisisStrip(), help.checkInStrip(), help.contacts())) {
                list.items().forEach(name -> shown(name.text(), name.place(), anywhere));
            }
        }
        uses.forEach(this::tell);
    }

    private void at(Step step, Values values) {
        var nations = values.of(Resource.NATION);
        switch (step) {
            case Step.Show(var place, var resource) -> shown(resource, place, nations);
            case Step.Say(_, var text, _) -> written(text, nations);
            case Step.Letter(_, var name) -> {
                var letter = draft.letters.get(name);
                if (letter != null) {
                    letter.note().forEach(part -> beside(part, values));
                }
            }
            case Step.Offer(_, _, var prompt, _) -> {
                if (prompt != null) {
                    written(prompt, nations);
                }
            }
            case Step.GoBy goBy -> known(goBy, values);
            case Step.Ask _, Step.If _, Step.Go _, Step.Call _, Step.Set _, Step.End _ -> {}
        }
    }

    private void beside(LetterTemplate.Note part, Values values) {
        var there = part.condition() == null ? values : values.where(part.condition(), true);
        if (there != null) {
            written(part.text(), there.of(Resource.NATION));
        }
    }

    private void known(Step.GoBy goBy, Values values) {
        if (goBy.otherwise() == null
                && draft.slots.containsKey(goBy.slot())
                && values.of(goBy.slot()).contains(Values.UNKNOWN)
                && told.add(goBy)) {
            draft.problems.add(
                    Code.NOT_EXHAUSTIVE,
                    goBy.place(),
                    Problems.quote(goBy.slot()) + " may not be known here",
                    "ask for it before, or add else:");
        }
    }

    private void shown(String resource, Place place, Set<String> nations) {
        if (draft.resources.containsKey(resource)) {
            uses.computeIfAbsent(new Use(place, resource, ""), _ -> new TreeSet<>())
                    .addAll(nations);
        }
    }

    private void written(Prose prose, Set<String> nations) {
        ProseReader.pieces(prose)
                .forEach(piece -> {
                    switch (piece) {
                        case Piece.Ref(var resource, var field, _) ->
                                written(resource, field, prose.place(), nations);
                        case Piece.Link(_, var resource, _) ->
                                written(resource, "web", prose.place(), nations);
                        case Piece.Words _, Piece.Param _ -> {}
                    }
                });
    }

    private void written(String resource, String field, Place place, Set<String> nations) {
        if (draft.resources.containsKey(resource)
                && draft.names.all(Kind.FIELD, resource).contains(field)) {
            uses.computeIfAbsent(new Use(place, resource, field), _ -> new TreeSet<>())
                    .addAll(nations);
        }
    }

    private void tell(Use use, Set<String> nations) {
        var resource = Objects.requireNonNull(draft.resources.get(use.resource()));
        var lacking =
                nations.stream().filter(nation -> !has(resource, nation, use.field())).toList();
        if (lacking.isEmpty()) {
            return;
        } else if (!use.field().isEmpty()) {
            tellField(use, lacking);
            return;
        }
        if (lacking.contains(Values.UNKNOWN)) {
            draft.problems.add(
                    Code.NATION_NOT_KNOWN,
                    use.place(),
                    Problems.quote(use.resource()) + " is shown where the nation may not be known",
                    "ask for nation before, or give it a variant all:");
        }
        if (lacking.stream().anyMatch(NationCheck::isKnown)) {
            draft.problems.add(
                    Code.NATION_LACKING,
                    use.place(),
                    Problems.quote(use.resource())
                            + " is shown where the nation may be "
                            + lacking.stream().filter(NationCheck::isKnown).collect(joining(", ")),
                    "show it only if: nation in " + resource.variants().keySet());
        }
    }

    private void tellField(Use use, List<String> lacking) {
        draft.problems.add(
                Code.FIELD_LACKING,
                use.place(),
                Problems.quote("{" + use.resource() + "." + use.field() + "}")
                        + " has nothing to write where the nation is "
                        + lacking.stream()
                                .map(nation -> isKnown(nation) ? nation : "not known")
                                .collect(joining(", ")),
                "put it where the nation is one that has it, or write the field under all:");
    }

    private static boolean has(Resource resource, String nation, String field) {
        var variant = resource.variant(isKnown(nation) ? nation : null);
        return variant.isPresent()
                && (field.isEmpty() || variant.get().fields().containsKey(field));
    }

    private static boolean isKnown(String nation) {
        return !nation.equals(Values.UNKNOWN);
    }
}
