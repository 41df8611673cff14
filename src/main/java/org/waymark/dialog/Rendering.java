package org.waymark.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.message.HelpPage;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;
import org.waymark.message.Reply.Block;
import org.waymark.message.Reply.Span;

/**
 * Writes out what writers declared, for one visitor: names become words, and a nation its own
 * numbers.
 */
public final class Rendering {

    private static final String LIMIT = "limit";

    private final Guidance guidance;
    private final Map<String, String> known;

    /** Writes for someone of whom these slot values are known. */
    public Rendering(Guidance guidance, Map<String, String> known) {
        this.guidance = guidance;
        this.known = known;
    }

    /** A text with its references filled in. */
    public List<Block> blocks(Prose prose) {
        return blocks(prose, "");
    }

    /** How many words a text has for this visitor. */
    int words(Prose prose) {
        return spans(blocks(prose))
                .mapToInt(span -> new StringTokenizer(span.text()).countTokens())
                .sum();
    }

    /** A wording of the engine, with its one parameter. */
    Reply.Text wording(Wording wording, String param) {
        return new Reply.Text(blocks(prose(wording), param));
    }

    /** A wording of the engine as a line of plain text. */
    public String line(Wording wording, String param) {
        return flat(blocks(prose(wording), param));
    }

    String line(Prose prose) {
        return flat(blocks(prose));
    }

    /** The question for a slot. */
    Reply.Question question(QuestionId id, Slot slot, boolean reposed) {
        var options =
                slot.options().values().stream()
                        .filter(Slot.Option::listed)
                        .map(option -> new Reply.Option(option.key(), option.label()))
                        .toList();
        return new Reply.Question(id, line(slot.question()), options, reposed);
    }

    /**
     * The contact for a resource in the visitor's nation; none where it has nothing to show there.
     */
    public Optional<Reply.Contact> contact(String resource) {
        var declared = Objects.requireNonNull(guidance.resources().get(resource), resource);
        return variant(declared)
                .map(variant ->
                        new Reply.Contact(
                                resource,
                                variant.name() != null ? variant.name() : declared.name(),
                                declared.about(),
                                Contacts.ways(variant.fields()),
                                variant.hours()));
    }

    /** The contacts of crisis help, without those that have nothing to show or are not sure. */
    List<Reply.Contact> help(List<String> resources) {
        return resources.stream()
                .filter(this::isSure)
                .flatMap(resource -> contact(resource).stream())
                .toList();
    }

    /** Whether crisis help may show it to this visitor. */
    boolean isSure(String resource) {
        var declared = Objects.requireNonNull(guidance.resources().get(resource), resource);
        return variant(declared).map(Resource.Variant::sure).orElse(false);
    }

    /** The page of help that needs no conversation: national help, local help, the charity. */
    public HelpPage helpPage() {
        var page = guidance.help().page();
        var contacts = new ArrayList<>(help(page.contacts()));
        contacts.addAll(help(guidance.site().local()));
        contacts.add(guidance.site().contact());
        return new HelpPage(page.title(), blocks(page.text()), contacts);
    }

    /** A letter with the paragraphs that hold for this visitor. */
    Reply.Letter letter(LetterTemplate template) {
        var paragraphs =
                template.paragraphs().stream()
                        .filter(paragraph -> holds(paragraph.condition()))
                        .map(paragraph -> paragraph.pieces().stream().map(this::piece).toList())
                        .toList();
        return new Reply.Letter(
                template.id(),
                template.title(),
                note(template),
                paragraphs,
                List.copyOf(template.fields().values()));
    }

    /** What stands beside a letter, for this visitor. */
    public List<Block> note(LetterTemplate template) {
        return template.note().stream()
                .filter(part -> holds(part.condition()))
                .flatMap(part -> blocks(part.text()).stream())
                .toList();
    }

    private boolean holds(@Nullable Condition condition) {
        return condition == null || condition.holds(known);
    }

    private Reply.LetterPiece piece(LetterTemplate.Piece piece) {
        return switch (piece) {
            case LetterTemplate.Piece.Words(var text) -> new Reply.LetterPiece.Words(text);
            case LetterTemplate.Piece.Blank(var field) -> new Reply.LetterPiece.Blank(field);
            case LetterTemplate.Piece.SlotPhrase(var slot) ->
                    new Reply.LetterPiece.Words(
                            guidance.slot(slot)
                                    .flatMap(it -> it.option(known.getOrDefault(slot, "")))
                                    .map(Slot.Option::inLetter)
                                    .orElse(""));
        };
    }

    private Prose prose(Wording wording) {
        return Objects.requireNonNull(guidance.patterns().wordings().get(wording), wording::key);
    }

    private List<Block> blocks(Prose prose, String param) {
        var blocks = new ArrayList<Block>();
        for (var block : prose.blocks()) {
            blocks.add(
                    switch (block) {
                        case Prose.Block.Paragraph(var pieces) ->
                                new Block.Paragraph(spans(pieces, param));
                        case Prose.Block.Bullets(var items) ->
                                new Block.Bullets(
                                        items.stream().map(item -> spans(item, param)).toList());
                    });
        }
        return blocks;
    }

    private List<Span> spans(List<Prose.Piece> pieces, String param) {
        return pieces.stream().map(piece -> span(piece, param)).toList();
    }

    private Span span(Prose.Piece piece, String param) {
        return switch (piece) {
            case Prose.Piece.Words(var text, var strong) -> new Span(text, strong, null);
            case Prose.Piece.Param(_, var strong) -> new Span(param, strong, null);
            case Prose.Piece.Ref(var resource, var field, var strong) ->
                    resource.equals(Site.NAME)
                            ? new Span(guidance.site().entry(field), strong, null)
                            : reference(resource, field, strong);
            case Prose.Piece.Link(var label, var resource, var strong) ->
                    new Span(label, strong, Contacts.href("web", field(resource, "web")));
        };
    }

    private Span reference(String resource, String field, boolean strong) {
        var value = field(resource, field);
        if (value == null) {
            return new Span("", strong, null);
        }
        // No time limit stands without the words that keep the door open.
        var words = field.equals(LIMIT) ? value + " " + line(Wording.LATER, "") : value;
        return new Span(words, strong, Contacts.href(field, value));
    }

    private @Nullable String field(String resource, String field) {
        var declared = Objects.requireNonNull(guidance.resources().get(resource), resource);
        return variant(declared).map(variant -> variant.fields().get(field)).orElse(null);
    }

    private Optional<Resource.Variant> variant(Resource resource) {
        return resource.variant(known.get(Resource.NATION));
    }

    private static String flat(List<Block> blocks) {
        return spans(blocks).map(Span::text).collect(Collectors.joining());
    }

    private static Stream<Span> spans(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Paragraph(var spans) -> spans.stream();
                            case Block.Bullets(var items) -> items.stream().flatMap(List::stream);
                        });
    }
}
