package org.waymark.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Place;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads one file's bytes into values, by YAML's node tree; nothing in a file makes an object. */
final class YamlText {

    static final int MOST_BYTES = 1024 * 1024;

    private final String file;
    private final Problems problems;

    YamlText(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The file's value; absent where it has none, which is then among the problems. */
    Optional<Value> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            tooLarge(problems, start());
            return Optional.empty();
        }
        return decode(bytes).flatMap(this::compose);
    }

    static void tooLarge(Problems problems, Place place) {
        problems.add(
                Code.FILE_TOO_LARGE,
                place,
                "the file is larger than " + MOST_BYTES / 1024 + " KB",
                "split it");
    }

    private Optional<String> decode(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(Code.NOT_UTF_8, start(), "the file is not UTF-8 text", "save it as UTF-8");
            return Optional.empty();
        }
    }

    private Optional<Value> compose(String text) {
        try {
            var node = composer(text).getSingleNode();
            if (node == null) {
                problems.add(Code.EMPTY_FILE, start(), "the file is empty", "fill it or remove it");
                return Optional.empty();
            }
            return Optional.of(value(node));
        } catch (PlainEvents.Refused e) {
            var reason = e.reason();
            problems.add(reason.code(), place(reason.mark()), reason.what(), reason.mend());
        } catch (MarkedYAMLException e) {
            var words = YamlWords.of(String.valueOf(e.getProblem()));
            var opened = e.getContextMark();
            var mark = words.isNeverClosed() && opened != null ? opened : e.getProblemMark();
            problems.add(Code.SYNTAX, place(mark), words.what(), words.mend());
        } catch (ReaderException e) {
            problems.add(
                    Code.SYNTAX,
                    placeOf(text, e.getPosition()),
                    "a character that cannot be seen stands here",
                    "remove it, or type the line anew");
        } catch (YAMLException e) {
            problems.add(Code.SYNTAX, start(), "the file is not YAML", "look at the indentation");
        }
        return Optional.empty();
    }

    private static Composer composer(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        options.setNestingDepthLimit(PlainEvents.DEEPEST + 1);
        var events = new PlainEvents(new ParserImpl(new StreamReader(text), options));
        return new Composer(events, new Resolver(), options);
    }

    private Value value(Node node) {
        var place = place(node.getStartMark());
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) && scalar.isPlain()
                    ? new Value.Nothing(place)
                    : scalar(scalar);
        } else if (node instanceof SequenceNode sequence) {
            return new Value.Items(place, sequence.getValue().stream().map(this::value).toList());
        } else if (node instanceof MappingNode mapping) {
            return new Value.Keys(place, entries(mapping.getValue()));
        }
        return new Value.Nothing(place);
    }

    private Value.Scalar scalar(ScalarNode node) {
        return new Value.Scalar(
                place(node.getStartMark()),
                text(node),
                node.isPlain() && node.getTag().equals(Tag.BOOL));
    }

    /**
     * YAML folds an empty line to one line break in every style but {@code |}; it stays a
     * paragraph.
     */
    private static String text(ScalarNode node) {
        return node.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL
                ? node.getValue()
                : node.getValue().replace("\n", "\n\n");
    }

    private List<Value.Entry> entries(List<NodeTuple> tuples) {
        var entries = new ArrayList<Value.Entry>();
        Map<String, Place> places = new HashMap<>();
        for (var tuple : tuples) {
            if (!(tuple.getKeyNode() instanceof ScalarNode node)) {
                problems.add(
                        Code.WRONG_TYPE,
                        place(tuple.getKeyNode().getStartMark()),
                        "a key is a list or has keys of its own",
                        "put quotes around a text that begins with { or [");
                continue;
            }
            var key = scalar(node);
            var first = places.putIfAbsent(key.text(), key.place());
            if (first == null) {
                entries.add(new Value.Entry(key, value(tuple.getValueNode())));
            } else {
                problems.add(
                        Code.DUPLICATE_KEY,
                        key.place(),
                        Problems.quote(key.text()) + " stands twice",
                        "it is also in line " + first.line() + "; rename one or remove it");
            }
        }
        return entries;
    }

    private Place start() {
        return new Place(file, 1, 1);
    }

    private Place place(@Nullable Mark mark) {
        return mark == null ? start() : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Place placeOf(String text, int codePoints) {
        int line = 1;
        int column = 1;
        for (int c : text.codePoints().limit(codePoints).toArray()) {
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return new Place(file, line, column);
    }
}
