package org.waymark.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Place;
import org.waymark.dialog.Step;

/** Reads the steps of one topic's nodes. */
final class StepReader {

    private final Draft draft;
    private final ProseReader prose;
    private final ConditionReader conditions;
    private final SlotReading slots;
    private final String dialog;
    private String node = "";

    StepReader(Draft draft, String dialog) {
        this.draft = draft;
        this.dialog = dialog;
        this.prose = new ProseReader(draft);
        this.conditions = new ConditionReader(draft);
        this.slots = new SlotReading(draft);
    }

    /** The steps of one node. */
    List<Step> read(String node, Value steps) {
        this.node = node;
        return read(steps);
    }

    private List<Step> read(Value steps) {
        return steps.items().stream().flatMap(step -> step(step).stream()).toList();
    }

    private List<Step> step(Value step) {
        var place = step.place();
        if (step.has("tells") || step.has("not-for")) {
            draft.tellings.add(telling(step));
        }
        return switch (verb(step)) {
            case "say" ->
                    List.of(
                            new Step.Say(
                                    place, prose.read(step.get("say")), step.get("tells").texts()));
            case "ask" -> List.of(ask(step));
            case "if" ->
                    List.of(
                            new Step.If(
                                    place,
                                    conditions.read(step.get("if")),
                                    read(step.get("then")),
                                    read(step.get("else"))));
            case "go-by" -> List.of(goBy(step));
            case "go" -> List.of(new Step.Go(place, node(step.get("go"))));
            case "call" -> List.of(call(step));
            case "offer" -> List.of(offer(step));
            case "show" ->
                    step.get("show").several().stream()
                            .<Step>map(
                                    name -> new Step.Show(name.place(), refer(Kind.RESOURCE, name)))
                            .toList();
            case "letter" ->
                    List.of(new Step.Letter(place, refer(Kind.LETTER, step.get("letter"))));
            case "set" -> set(step.get("set"));
            case "end" -> List.of(new Step.End(place));
            default -> List.of();
        };
    }

    private Telling telling(Value step) {
        var notFor = step.get("not-for");
        return new Telling(
                step.place(),
                dialog,
                node,
                step.get("tells").items(),
                step.has("not-for") ? conditions.read(notFor) : null,
                notFor.text());
    }

    /** The step's verb, as {@link ShapeCheck} found it: the first key that is one. */
    private static String verb(Value step) {
        if (step instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        return step.entries().stream()
                .map(entry -> entry.key().text())
                .filter(key ->
                        StepShapes.STEP.verbs().stream().anyMatch(verb -> verb.what().equals(key)))
                .findFirst()
                .orElse("");
    }

    private Step ask(Value step) {
        var slot = step.get("ask");
        if (slot.text().equals(SlotReading.DANGER)) {
            slots.reserved(slot);
        } else if (step.has("text") || step.has("options")) {
            slots.declare(slot, step, step.place());
        } else {
            refer(Kind.SLOT, slot);
        }
        return new Step.Ask(step.place(), slot.text());
    }

    private Step goBy(Value step) {
        var slot = step.get("go-by");
        refer(Kind.SLOT, slot);
        Map<String, String> nodes = new LinkedHashMap<>();
        for (var entry : step.entries()) {
            var key = entry.key();
            if (!key.text().equals("go-by") && !key.text().equals("else")) {
                draft.names.refer(Kind.OPTION, slot.text(), key);
                nodes.put(key.text(), node(entry.value()));
            }
        }
        var otherwise = step.has("else") ? node(step.get("else")) : null;
        return new Step.GoBy(
                step.place(), slot.text(), java.util.Collections.unmodifiableMap(nodes), otherwise);
    }

    private Step call(Value step) {
        draft.names.referToTarget(dialog, step.get("call"));
        return new Step.Call(step.place(), step.get("call").text());
    }

    private Step offer(Value step) {
        var dialogs = new ArrayList<String>();
        for (var name : step.get("offer").items()) {
            dialogs.add(refer(Kind.DIALOG, name));
        }
        return new Step.Offer(
                step.place(),
                List.copyOf(dialogs),
                step.has("text") ? prose.read(step.get("text")) : null,
                step.has("none") ? step.get("none").text() : null);
    }

    private List<Step> set(Value values) {
        var steps = new ArrayList<Step>();
        for (var entry : values.entries()) {
            Place place = entry.key().place();
            if (entry.key().text().equals(SlotReading.DANGER)) {
                slots.reserved(entry.key());
            }
            refer(Kind.SLOT, entry.key());
            draft.names.refer(Kind.OPTION, entry.key().text(), entry.value());
            steps.add(new Step.Set(place, entry.key().text(), entry.value().text()));
        }
        return steps;
    }

    private String node(Value name) {
        draft.names.refer(Kind.NODE, dialog, name);
        return name.text();
    }

    private String refer(Kind kind, Value name) {
        draft.names.refer(kind, name);
        return name.text();
    }
}
