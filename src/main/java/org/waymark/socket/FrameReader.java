package org.waymark.socket;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.message.QuestionId;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads frames from browsers and checks every field. What it says of a bad frame quotes nothing.
 */
final class FrameReader {

    /** The longest text of a message, in UTF-16 code units, as a browser counts them. */
    static final int LONGEST_TEXT = 2_000;

    /** The most bytes of a frame other than hello. */
    static final int LARGEST_FRAME = 16 * 1024;

    /** The most bytes of a hello, which may carry moves. */
    static final int LARGEST_HELLO = 64 * 1024;

    private static final int MOST_MOVES = 500;
    private static final int LARGEST_NUMBER = 1_000_000;
    private static final int LAST_TURN = 100_000;
    private static final String HELLO = "hello";
    private static final Pattern TAB = Pattern.compile("[0-9a-f-]{8,36}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22,64}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9_./-]{1,120}");
    private static final Pattern QUESTION = Pattern.compile("\\d{1,5}:[a-z0-9_./-]{1,120}");
    private static final Pattern ANYTHING = Pattern.compile(".*\\S.*", Pattern.DOTALL);
    private static final Pattern MOVE = Pattern.compile(".{1,1000}");

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(4)
                                                    .maxNumberLength(20)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /** What each type of frame is read by. */
    static final Map<String, Function<Fields, ClientFrame>> TYPES =
            Map.of(
                    HELLO,
                    FrameReader::hello,
                    "say",
                    FrameReader::say,
                    "choose",
                    FrameReader::choose,
                    "start",
                    FrameReader::start,
                    "back",
                    fields -> message(fields, new VisitorMessage.Back()),
                    "restart",
                    fields -> message(fields, new VisitorMessage.Restart()),
                    "help",
                    fields -> message(fields, new VisitorMessage.Help()),
                    "forget",
                    FrameReader::forget);

    private FrameReader() {}

    /** What came of reading. */
    sealed interface Result {
        record Good(ClientFrame frame) implements Result {}

        /**
         * It is refused.
         *
         * @param re the number of the message, where at least that could be read
         */
        record Bad(String code, @Nullable Integer re) implements Result {}
    }

    /**
     * Reads a frame.
     *
     * @param bytes its size as it was sent
     */
    static Result read(String payload, int bytes) {
        try {
            return JSON.readTree(payload) instanceof ObjectNode object
                    ? read(object, bytes)
                    : new Result.Bad("bad-frame", null);
        } catch (JacksonException e) {
            return new Result.Bad("bad-frame", null);
        }
    }

    private static Result read(ObjectNode object, int bytes) {
        var fields = new Fields(object);
        try {
            var type = fields.text("type", KEY);
            if (bytes > LARGEST_FRAME && !type.equals(HELLO)) {
                throw new Fields.Refused("too-big");
            }
            var reader = TYPES.get(type);
            if (reader == null) {
                throw new Fields.Refused("bad-frame");
            }
            var frame = reader.apply(fields);
            fields.allRead();
            return new Result.Good(frame);
        } catch (Fields.Refused e) {
            return new Result.Bad(e.code(), fields.re(LARGEST_NUMBER));
        }
    }

    private static ClientFrame hello(Fields fields) {
        if (fields.optionalNumber("v", 1, LARGEST_NUMBER) != ClientFrame.VERSION) {
            throw new Fields.Refused("bad-version");
        }
        return new ClientFrame.Hello(
                fields.text("tab", TAB),
                fields.optionalText("resume", TOKEN),
                fields.optionalNumber("seen", 0, LAST_TURN),
                fields.texts("moves", MOVE, MOST_MOVES));
    }

    private static ClientFrame say(Fields fields) {
        var text = fields.text("text", ANYTHING);
        if (text.length() > LONGEST_TEXT) {
            throw new Fields.Refused("too-long");
        }
        return message(fields, new VisitorMessage.Say(new Typed(text)));
    }

    private static ClientFrame choose(Fields fields) {
        var question = QuestionId.parse(fields.text("question", QUESTION));
        return message(fields, new VisitorMessage.Choose(question, fields.text("option", KEY)));
    }

    private static ClientFrame start(Fields fields) {
        return message(fields, new VisitorMessage.Start(fields.text("topic", KEY)));
    }

    private static ClientFrame forget(Fields fields) {
        return new ClientFrame.Forget(fields.number("n", 1, LARGEST_NUMBER));
    }

    private static ClientFrame message(Fields fields, VisitorMessage message) {
        return new ClientFrame.Message(fields.number("n", 1, LARGEST_NUMBER), message);
    }
}
