package org.waymark.dialogs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.waymark.dialog.LetterTemplate;
import org.waymark.dialog.Prose;

/** A letter in all its combinations, as one text that a person can read through. */
final class Snapshot {

    private Snapshot() {}

    /**
     * The title and the note, each paragraph once with its number, and then of which paragraphs the
     * letter is made: for how many combinations, and for which one, as an example.
     */
    static String of(
            LetterTemplate letter,
            List<Map<String, String>> combinations,
            BiFunction<LetterTemplate, Map<String, String>, List<String>> written) {
        var different = new LinkedHashMap<List<String>, List<Map<String, String>>>();
        for (var known : combinations) {
            different
                    .computeIfAbsent(written.apply(letter, known), _ -> new ArrayList<>())
                    .add(known);
        }
        var paragraphs = paragraphs(letter, combinations, written);
        var text =
                new StringBuilder(letter.title())
                        .append("\n\n")
                        .append(note(letter))
                        .append("\n\n");
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append("%2d  %s%n".formatted(i + 1, paragraphs.get(i)));
        }
        different.forEach((lines, who) -> {
            var numbers =
                    lines.stream()
                            .map(line -> String.valueOf(paragraphs.indexOf(line) + 1))
                            .collect(Collectors.joining(" "));
            text.append(
                    "\n%s  x%d  %s".formatted(numbers, who.size(), new TreeMap<>(who.getFirst())));
        });
        return text.append("\n").toString();
    }

    /** Each paragraph in each wording that it can have, in the order of the letter. */
    private static List<String> paragraphs(
            LetterTemplate letter,
            List<Map<String, String>> combinations,
            BiFunction<LetterTemplate, Map<String, String>, List<String>> written) {
        var all = new LinkedHashSet<String>();
        for (var paragraph : letter.paragraphs()) {
            var alone =
                    new LetterTemplate(
                            letter.id(),
                            letter.place(),
                            letter.title(),
                            letter.note(),
                            List.of(paragraph),
                            letter.fields());
            combinations.forEach(known -> all.addAll(written.apply(alone, known)));
        }
        return List.copyOf(all);
    }

    /** The words beside a letter. */
    static String note(LetterTemplate letter) {
        return letter.note().stream()
                .flatMap(part -> part.text().blocks().stream())
                .map(Snapshot::block)
                .collect(Collectors.joining("\n"));
    }

    private static String block(Prose.Block block) {
        return switch (block) {
            case Prose.Block.Paragraph(var pieces) -> pieces(pieces);
            case Prose.Block.Bullets(var items) ->
                    items.stream().map(Snapshot::pieces).collect(Collectors.joining("\n"));
        };
    }

    private static String pieces(List<Prose.Piece> pieces) {
        return pieces.stream()
                .map(piece ->
                        switch (piece) {
                            case Prose.Piece.Words(var words, _) -> words;
                            case Prose.Piece.Ref ref -> ref.toString();
                            case Prose.Piece.Link link -> link.toString();
                            case Prose.Piece.Param param -> param.toString();
                        })
                .collect(Collectors.joining());
    }
}
