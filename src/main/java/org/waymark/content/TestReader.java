package org.waymark.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ConversationTest.Expected;
import org.waymark.content.ConversationTest.Step;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Act;
import org.waymark.dialog.Place;
import org.waymark.message.Concern;

/** Reads conversation tests. */
final class TestReader {

    private final Draft draft;

    TestReader(Draft draft) {
        this.draft = draft;
    }

    void read(Value file) {
        for (var test : file.items()) {
            var steps = test.get("steps").items().stream().flatMap(this::step).toList();
            draft.tests.add(new ConversationTest(test.get("test").text(), test.place(), steps));
        }
    }

    private Stream<Step> step(Value step) {
        if (step instanceof Value.Scalar command) {
            return Stream.of(new Step.Command(step.place(), command(command.text())));
        }
        return step.entries().stream().limit(1).flatMap(entry -> step(step.place(), entry));
    }

    private static Act command(String word) {
        return switch (word) {
            case "back" -> new Act.Back();
            case "restart" -> new Act.Restart();
            default -> new Act.Help();
        };
    }

    private Stream<Step> step(Place place, Value.Entry entry) {
        var value = entry.value();
        return switch (entry.key().text()) {
            case "you" -> Stream.of(new Step.You(place, value.text()));
            case "tap" -> {
                draft.names.referToTap(value);
                yield Stream.of(new Step.Tap(place, value.text()));
            }
            case "change" ->
                    values(value, false).entrySet().stream()
                            .map(to -> new Step.Change(place, to.getKey(), to.getValue()));
            case "start" -> Stream.of(new Step.Start(place, name(Kind.DIALOG, value)));
            case "heard" -> Stream.of(new Step.Heard(place, heard(value)));
            case "bot" -> Stream.of(new Step.Bot(place, expected(value)));
            default -> Stream.of();
        };
    }

    private Act.Said heard(Value heard) {
        var concern = SafetyReader.concern(heard.get("concern").text()).orElse(Concern.NONE);
        var slots = values(heard.get("slots"), false);
        var intents = names(Kind.INTENT, heard.get("intents"));
        var answer = heard.get("answer");
        draft.names.referToTap(answer);
        var chose =
                answer.text().isEmpty()
                        ? null
                        : new Act.Chose(ConversationTest.OPEN_QUESTION, answer.text());
        return new Act.Said(
                concern, chose, slots, intents, certainty(heard, chose, slots, intents));
    }

    private static Act.Certainty certainty(
            Value heard,
            Act.@Nullable Chose answer,
            Map<String, String> slots,
            List<String> intents) {
        if (TestShapes.CERTAINTIES.contains(heard.get("certainty").text())) {
            return Act.Certainty.valueOf(heard.get("certainty").text().toUpperCase(Locale.ROOT));
        } else if (!intents.isEmpty()) {
            return Act.Certainty.GO;
        }
        return answer != null || !slots.isEmpty() ? Act.Certainty.ANSWERED : Act.Certainty.UNCLEAR;
    }

    private Expected expected(Value bot) {
        var options = bot.get("options");
        options.items().forEach(draft.names::referToTap);
        var asks = bot.get("asks");
        draft.names.referToQuestion(asks);
        return new Expected(
                bot.has("in") ? name(Kind.DIALOG, bot.get("in")) : null,
                bot.has("asks") ? asks.text() : null,
                values(bot.get("slots"), true),
                names(Kind.RESOURCE, bot.get("shows")),
                names(Kind.RESOURCE, bot.get("not-shows")),
                names(Kind.LETTER, bot.get("letters")),
                options.texts(),
                flag(bot.get("help")),
                flag(bot.get("strip")),
                flag(bot.get("ended")));
    }

    private static @Nullable Boolean flag(Value flag) {
        return flag.text().isEmpty() ? null : Boolean.valueOf(flag.text());
    }

    private Map<String, String> values(Value values, boolean mayBeUnknown) {
        var found = new LinkedHashMap<String, String>();
        for (var entry : values.entries()) {
            var slot = name(Kind.SLOT, entry.key());
            if (!mayBeUnknown || !entry.value().text().equals("unknown")) {
                draft.names.refer(Kind.OPTION, slot, entry.value());
            }
            found.put(slot, entry.value().text());
        }
        return Collections.unmodifiableMap(found);
    }

    private List<String> names(Kind kind, Value names) {
        return names.items().stream().map(name -> name(kind, name)).toList();
    }

    private String name(Kind kind, Value name) {
        draft.names.refer(kind, name);
        return name.text();
    }
}
