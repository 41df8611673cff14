package org.waymark.conversation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Act;
import org.waymark.dialog.Move;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;

/**
 * A move as one line of text, which holds names and numbers only:
 *
 * <pre>
 * 3f9a1c2e 2 chose 3:provider nhs
 * 3f9a1c2e 5 said none go answer=3:provider=nhs slots=nation:wales intents=complain_nhs
 * 3f9a1c2e 6 back
 * </pre>
 */
final class MoveText {

    private static final int LONGEST = 1000;

    private static final String QUESTION = "\\d{1,5}:[a-z0-9_./-]{1,120}";
    private static final String NAME = "[a-z0-9_./-]{1,120}";
    private static final String VALUE = NAME + ":" + NAME;

    private static final Pattern MOVE =
            Pattern.compile("(?<tab>[0-9a-f-]{8,36}) (?<n>[1-9]\\d{0,5}) (?<act>.{1,900})");
    private static final Pattern CHOSE =
            Pattern.compile("chose (?<question>%s) (?<option>%s)".formatted(QUESTION, NAME));
    private static final Pattern START = Pattern.compile("start (?<topic>%s)".formatted(NAME));
    private static final Pattern SAID =
            Pattern.compile(
                    ("said (?<concern>[a-z_]{1,20}) (?<certainty>[a-z]{1,10})"
                                    + "(?: answer=(?<question>%s)=(?<option>%s))?"
                                    + "(?: slots=(?<slots>%s(?:,%s){0,19}))?"
                                    + "(?: intents=(?<intents>%s(?:,%s){0,9}))?")
                            .formatted(QUESTION, NAME, VALUE, VALUE, NAME, NAME));

    private static final Map<String, Concern> CONCERNS =
            Arrays.stream(Concern.values())
                    .collect(Collectors.toMap(Concern::key, Function.identity()));
    private static final Map<String, Act.Certainty> CERTAINTIES =
            Arrays.stream(Act.Certainty.values())
                    .collect(Collectors.toMap(MoveText::key, Function.identity()));

    private MoveText() {}

    static String write(Move move) {
        return move.tab() + " " + move.n() + " " + write(move.act());
    }

    /** Reads a line that came from outside; empty where it is not exactly a move. */
    static Optional<Move> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var move = MOVE.matcher(line);
        if (!move.matches()) {
            return Optional.empty();
        }
        return readAct(move.group("act"))
                .map(act -> new Move(move.group("tab"), Integer.parseInt(move.group("n")), act));
    }

    private static String write(Act act) {
        return switch (act) {
            case Act.Chose(var question, var option) -> "chose " + question + " " + option;
            case Act.Said said -> write(said);
            case Act.Start(var topic) -> "start " + topic;
            case Act.Back _ -> "back";
            case Act.Restart _ -> "restart";
            case Act.Help _ -> "help";
            case Act.Lost _ -> "lost";
        };
    }

    private static String write(Act.Said said) {
        var text =
                new StringBuilder("said ")
                        .append(said.concern().key())
                        .append(' ')
                        .append(key(said.certainty()));
        var answer = said.answer();
        if (answer != null) {
            text.append(" answer=").append(answer.question()).append('=').append(answer.option());
        }
        if (!said.slots().isEmpty()) {
            text.append(" slots=")
                    .append(
                            said.slots().entrySet().stream()
                                    .map(slot -> slot.getKey() + ":" + slot.getValue())
                                    .collect(Collectors.joining(",")));
        }
        if (!said.intents().isEmpty()) {
            text.append(" intents=").append(String.join(",", said.intents()));
        }
        return text.toString();
    }

    private static Optional<Act> readAct(String act) {
        return switch (act) {
            case "back" -> Optional.of(new Act.Back());
            case "restart" -> Optional.of(new Act.Restart());
            case "help" -> Optional.of(new Act.Help());
            case "lost" -> Optional.of(new Act.Lost());
            default -> readWords(act);
        };
    }

    private static Optional<Act> readWords(String act) {
        var chose = CHOSE.matcher(act);
        if (chose.matches()) {
            return Optional.ofNullable(readChose(chose));
        }
        var start = START.matcher(act);
        if (start.matches()) {
            return Optional.of(new Act.Start(start.group("topic")));
        }
        var said = SAID.matcher(act);
        return said.matches() ? readSaid(said) : Optional.empty();
    }

    private static Optional<Act> readSaid(Matcher said) {
        var concern = CONCERNS.get(said.group("concern"));
        var certainty = CERTAINTIES.get(said.group("certainty"));
        if (concern == null || certainty == null) {
            return Optional.empty();
        }
        var slots = new LinkedHashMap<String, String>();
        for (var slot : listed(said.group("slots"))) {
            var colon = slot.indexOf(':');
            if (slots.put(slot.substring(0, colon), slot.substring(colon + 1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Act.Said(
                        concern, readChose(said), slots, listed(said.group("intents")), certainty));
    }

    private static Act.@Nullable Chose readChose(Matcher matched) {
        var question = matched.group("question");
        return question == null
                ? null
                : new Act.Chose(QuestionId.parse(question), matched.group("option"));
    }

    private static List<String> listed(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split(",", -1));
    }

    private static String key(Act.Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }
}
