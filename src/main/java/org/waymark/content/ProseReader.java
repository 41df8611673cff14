package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Place;
import org.waymark.dialog.Prose;
import org.waymark.dialog.Prose.Block;
import org.waymark.dialog.Prose.Piece;

/** Reads a writer's text: paragraphs, lists, bold, references and links. */
final class ProseReader {

    /** What {@code {site.name}} refers to before the dot. */
    static final String SITE = "site";

    private final Draft draft;

    ProseReader(Draft draft) {
        this.draft = draft;
    }

    Prose read(Value text) {
        return read(text, Set.of());
    }

    /** Reads a text in which the engine puts in some values by name. */
    Prose read(Value text, Set<String> params) {
        var blocks = new ArrayList<Block>();
        var lines = new ArrayList<String>();
        for (var line : text.text().lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                block(lines, text.place(), params, blocks);
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        block(lines, text.place(), params, blocks);
        return new Prose(text.place(), List.copyOf(blocks));
    }

    private void block(List<String> lines, Place place, Set<String> params, List<Block> blocks) {
        var paragraph = new StringBuilder();
        var items = new ArrayList<StringBuilder>();
        for (var line : lines) {
            if (line.startsWith("- ")) {
                items.add(new StringBuilder(line.substring(2).strip()));
            } else {
                var into = items.isEmpty() ? paragraph : items.getLast();
                into.append(into.isEmpty() ? "" : " ").append(line);
            }
        }
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(pieces(paragraph.toString(), place, params)));
        }
        if (!items.isEmpty()) {
            blocks.add(
                    new Block.Bullets(
                            items.stream()
                                    .map(item -> pieces(item.toString(), place, params))
                                    .toList()));
        }
    }

    private List<Piece> pieces(String text, Place place, Set<String> params) {
        return new Line(text, place, params).read();
    }

    /** The references and links of a text, in order. */
    static Stream<Piece> pieces(Prose prose) {
        return prose.blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Paragraph(var pieces) -> pieces.stream();
                            case Block.Bullets(var items) -> items.stream().flatMap(List::stream);
                        });
    }

    /** Reads one paragraph or item from left to right. */
    private final class Line {

        private final String text;
        private final Place place;
        private final Set<String> params;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean strong;
        private int at;

        Line(String text, Place place, Set<String> params) {
            this.text = text;
            this.place = place;
            this.params = params;
        }

        List<Piece> read() {
            while (at < text.length()) {
                if (text.startsWith("**", at)) {
                    flush();
                    strong = !strong;
                    at += 2;
                } else if (text.charAt(at) == '{') {
                    reference();
                } else if (text.charAt(at) == '}') {
                    bad("a '}' without '{'", "remove it");
                    at++;
                } else if (text.charAt(at) == '[') {
                    link();
                } else {
                    words.append(text.charAt(at++));
                }
            }
            flush();
            if (strong) {
                bad("'**' is opened and not closed", "close it, in the same paragraph");
            }
            return List.copyOf(pieces);
        }

        private void reference() {
            int end = text.indexOf('}', at);
            if (end < 0) {
                bad("'{' is opened and not closed", "close it, in the same paragraph");
                words.append(text.substring(at));
                at = text.length();
                return;
            }
            flush();
            var inside = text.substring(at + 1, end);
            at = end + 1;
            int dot = inside.indexOf('.');
            if (dot < 0) {
                param(inside);
            } else {
                var owner = inside.substring(0, dot);
                var field = inside.substring(dot + 1);
                refer(owner, field);
                pieces.add(new Piece.Ref(owner, field, strong));
            }
        }

        private void param(String name) {
            if (!params.contains(name)) {
                draft.problems.add(
                        Code.UNKNOWN_PARAM,
                        place,
                        "nothing is put in for " + Problems.quote("{" + name + "}"),
                        Near.mend(name, params, "write {resource.field} or {site.entry}"));
            }
            pieces.add(new Piece.Param(name, strong));
        }

        private void link() {
            int middle = text.indexOf("](", at);
            int end = middle < 0 ? -1 : text.indexOf(')', middle);
            if (middle < 0 || text.substring(at + 1, middle).contains("[")) {
                words.append(text.charAt(at++));
            } else if (end < 0) {
                bad("a link's '(' is not closed", "write [words](resource)");
                words.append(text.charAt(at++));
            } else {
                flush();
                var resource = text.substring(middle + 2, end).strip();
                refer(resource, "web");
                pieces.add(new Piece.Link(text.substring(at + 1, middle), resource, strong));
                at = end + 1;
            }
        }

        private void refer(String owner, String field) {
            if (owner.isEmpty() || field.isEmpty()) {
                bad("a reference without a name", "write {resource.field}");
            } else {
                if (!owner.equals(SITE)) {
                    draft.names.refer(Kind.RESOURCE, "", owner, place);
                }
                draft.names.refer(Kind.FIELD, owner, field, place);
            }
        }

        private void flush() {
            if (!words.isEmpty()) {
                pieces.add(new Piece.Words(words.toString(), strong));
                words.setLength(0);
            }
        }

        private void bad(String what, String mend) {
            draft.problems.add(Code.BAD_TEXT, place, what, mend);
        }
    }
}
