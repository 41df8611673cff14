package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Condition;
import org.waymark.dialog.LetterTemplate;
import org.waymark.dialog.LetterTemplate.Note;
import org.waymark.dialog.LetterTemplate.Paragraph;
import org.waymark.dialog.LetterTemplate.Piece;
import org.waymark.message.Reply.LetterField;

/** Reads letters: paragraphs with slots in braces and blanks in brackets. */
final class LetterReader {

    private static final Pattern MARK = Pattern.compile("\\{([^{}\\[\\]]*)}|\\[([^{}\\[\\]]*)]");
    private static final Pattern STRAY = Pattern.compile("[{}\\[\\]]");

    private final Draft draft;

    LetterReader(Draft draft) {
        this.draft = draft;
    }

    void read(Value file) {
        var name = file.get("letter");
        draft.names.declare(Kind.LETTER, name);
        var fields = new LinkedHashMap<String, LetterField>();
        for (var entry : file.get("fields").entries()) {
            var key = entry.key().text();
            boolean lines = entry.value().get("lines").text().equals("true");
            draft.names.declare(Kind.BLANK, name.text(), entry.key());
            fields.put(key, new LetterField(key, entry.value().get("label").text(), lines));
        }
        var paragraphs =
                file.get("paragraphs").items().stream()
                        .map(paragraph -> paragraph(name.text(), paragraph))
                        .toList();
        var letter =
                new LetterTemplate(
                        name.text(),
                        name.place(),
                        file.get("title").text(),
                        file.get("note").several().stream().map(this::note).toList(),
                        paragraphs,
                        Collections.unmodifiableMap(fields));
        unused(file.get("fields"), paragraphs);
        draft.letters.putIfAbsent(letter.id(), letter);
    }

    private Note note(Value part) {
        return new Note(condition(part), new ProseReader(draft).read(text(part)));
    }

    private Paragraph paragraph(String letter, Value paragraph) {
        return new Paragraph(
                paragraph.place(), condition(paragraph), pieces(letter, text(paragraph)));
    }

    private @Nullable Condition condition(Value part) {
        return part.has("if") ? new ConditionReader(draft).read(part.get("if")) : null;
    }

    private static Value text(Value part) {
        return part instanceof Value.Keys ? part.get("text") : part;
    }

    private List<Piece> pieces(String letter, Value value) {
        var pieces = new ArrayList<Piece>();
        var text = value.text().strip();
        var marks = MARK.matcher(text);
        int from = 0;
        while (marks.find()) {
            words(text.substring(from, marks.start()), value, pieces);
            from = marks.end();
            if (marks.group(1) != null) {
                draft.names.refer(Kind.SLOT, "", marks.group(1), value.place());
                pieces.add(new Piece.SlotPhrase(marks.group(1)));
            } else {
                draft.names.refer(Kind.BLANK, letter, marks.group(2), value.place());
                pieces.add(new Piece.Blank(marks.group(2)));
            }
        }
        words(text.substring(from), value, pieces);
        return List.copyOf(pieces);
    }

    private void words(String words, Value value, List<Piece> pieces) {
        if (STRAY.matcher(words).find()) {
            draft.problems.add(
                    Code.BAD_TEXT,
                    value.place(),
                    "a bracket or brace is not closed, or stands within another",
                    "write {slot} or [field]");
        }
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words));
        }
    }

    private void unused(Value fields, List<Paragraph> paragraphs) {
        var used = paragraphs.stream().flatMap(paragraph -> paragraph.pieces().stream()).toList();
        for (var entry : fields.entries()) {
            if (!used.contains(new Piece.Blank(entry.key().text()))) {
                draft.problems.add(
                        Code.BLANK_NOT_USED,
                        entry.key().place(),
                        "no paragraph has [" + Problems.cut(entry.key().text()) + "]",
                        "use the field, or remove it");
            }
        }
    }
}
