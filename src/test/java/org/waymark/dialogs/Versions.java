package org.waymark.dialogs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Condition;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.LetterTemplate;
import org.waymark.dialog.LetterTemplate.Note;
import org.waymark.dialog.LetterTemplate.Paragraph;
import org.waymark.dialog.LetterTemplate.Piece;
import org.waymark.dialog.Prose;
import org.waymark.dialog.Rendering;
import org.waymark.dialog.Resource;
import org.waymark.message.Reply.Block;
import org.waymark.message.Reply.Span;

/**
 * Each version in which a letter, or what stands beside it, can come out: for every option of every
 * slot that it depends on, and for none of them.
 */
final class Versions {

    private Versions() {}

    /**
     * One version.
     *
     * @param lines its paragraphs
     * @param ways in how many combinations it comes out like this
     * @param known the shortest of them
     */
    record Version(List<String> lines, int ways, Map<String, String> known) {

        String text() {
            return String.join("\n", lines);
        }
    }

    /** The versions of a letter for those of whom something is told already. */
    static List<Version> letters(LetterTemplate letter, Map<String, String> told) {
        var slots = slots(letter.paragraphs().stream().map(Paragraph::condition));
        letter.paragraphs().forEach(paragraph -> slots.addAll(written(paragraph)));
        return versions(slots, told, known -> lines(letter, known));
    }

    /** The versions of what stands beside a letter. */
    static List<Version> notes(LetterTemplate letter, Map<String, String> told) {
        var slots = slots(letter.note().stream().map(Note::condition));
        if (letter.note().stream().anyMatch(part -> refers(part.text()))) {
            slots.add(Resource.NATION);
        }
        return versions(slots, told, known -> beside(letter, known));
    }

    /** The paragraphs of a letter for somebody of whom this is known. */
    static List<String> lines(LetterTemplate letter, Map<String, String> known) {
        return letter.paragraphs().stream()
                .filter(paragraph -> holds(paragraph.condition(), known))
                .map(paragraph -> line(paragraph, known))
                .toList();
    }

    /** What a paragraph says, whether its condition holds or not. */
    static String line(Paragraph paragraph, Map<String, String> known) {
        return paragraph.pieces().stream()
                .map(piece -> piece(piece, known))
                .collect(Collectors.joining());
    }

    static boolean holds(@Nullable Condition condition, Map<String, String> known) {
        return condition == null || condition.holds(known);
    }

    private static List<String> beside(LetterTemplate letter, Map<String, String> known) {
        return new Rendering(Ways.guidance(), known)
                .note(letter).stream()
                        .flatMap(block ->
                                switch (block) {
                                    case Block.Paragraph(var spans) -> Stream.of(spans);
                                    case Block.Bullets(var items) -> items.stream();
                                })
                        .map(spans -> spans.stream().map(Span::text).collect(Collectors.joining()))
                        .toList();
    }

    private static List<Version> versions(
            Set<String> slots,
            Map<String, String> told,
            Function<Map<String, String>, List<String>> lines) {
        var found = new LinkedHashMap<List<String>, Version>();
        each(
                List.copyOf(slots).reversed(),
                new HashMap<>(told),
                known -> {
                    var now = lines.apply(known);
                    found.merge(now, new Version(now, 1, new TreeMap<>(known)), Versions::both);
                });
        return List.copyOf(found.values());
    }

    private static Version both(Version one, Version other) {
        var shorter = other.known().size() < one.known().size() ? other : one;
        return new Version(one.lines(), one.ways() + other.ways(), shorter.known());
    }

    private static void each(
            List<String> slots, Map<String, String> known, Consumer<Map<String, String>> look) {
        if (slots.isEmpty()) {
            look.accept(known);
            return;
        }
        var slot = slots.getFirst();
        var others = slots.subList(1, slots.size());
        if (known.containsKey(slot)) {
            each(others, known, look);
            return;
        }
        each(others, known, look);
        for (var option : options(slot)) {
            known.put(slot, option);
            each(others, known, look);
            known.remove(slot);
        }
    }

    private static List<String> options(String slot) {
        return slot.equals(Guidance.DANGER)
                ? List.of("noticed")
                : List.copyOf(Ways.guidance().slot(slot).orElseThrow().options().keySet());
    }

    private static String piece(Piece piece, Map<String, String> known) {
        return switch (piece) {
            case Piece.Words(var text) -> text;
            case Piece.Blank(var field) -> "[" + field + "]";
            case Piece.SlotPhrase(var slot) ->
                    Ways.guidance()
                            .slot(slot)
                            .flatMap(it -> it.option(known.getOrDefault(slot, "")))
                            .orElseThrow()
                            .inLetter();
        };
    }

    private static List<String> written(Paragraph paragraph) {
        var slots = new ArrayList<String>();
        for (var piece : paragraph.pieces()) {
            if (piece instanceof Piece.SlotPhrase(var slot)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private static boolean refers(Prose prose) {
        return prose.blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Prose.Block.Paragraph(var pieces) -> pieces.stream();
                            case Prose.Block.Bullets(var items) ->
                                    items.stream().flatMap(List::stream);
                        })
                .anyMatch(piece -> !(piece instanceof Prose.Piece.Words));
    }

    private static Set<String> slots(Stream<@Nullable Condition> conditions) {
        var slots = new LinkedHashSet<String>();
        conditions.forEach(condition -> {
            if (condition != null) {
                collect(condition, slots);
            }
        });
        return slots;
    }

    private static void collect(Condition condition, Set<String> slots) {
        switch (condition) {
            case Condition.Is(var slot, _) -> slots.add(slot);
            case Condition.IsNot(var slot, _) -> slots.add(slot);
            case Condition.IsKnown(var slot) -> slots.add(slot);
            case Condition.Not(var inner) -> collect(inner, slots);
            case Condition.And(var all) -> all.forEach(part -> collect(part, slots));
            case Condition.Or(var any) -> any.forEach(part -> collect(part, slots));
        }
    }
}
