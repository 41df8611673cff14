package org.waymark.dialog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.dialog.Act.Certainty;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;

/** A visitor who does anything that can be done, at random and repeatably. */
final class Walker {

    private final Guidance guidance;
    private final Random random;
    private final List<QuestionId> seen = new ArrayList<>();

    Walker(Guidance guidance, long seed) {
        this.guidance = guidance;
        this.random = new Random(seed);
    }

    /** Something that a visitor could do where the conversation stands. */
    Act next(Turn turn) {
        turn.after().scene().open().ifPresent(open -> seen.add(open.question().id()));
        return switch (random.nextInt(20)) {
            case 0 -> new Act.Back();
            case 1 -> random.nextInt(5) == 0 ? new Act.Restart() : new Act.Back();
            case 2 -> new Act.Help();
            case 3 -> new Act.Start(any(guidance.dialogs().keySet()));
            case 4, 5 -> said();
            case 6 -> old();
            case 7 -> random.nextInt(8) == 0 ? new Act.Lost() : said();
            default -> answer(turn);
        };
    }

    private Act answer(Turn turn) {
        return turn.after()
                .scene()
                .open()
                .<Act>map(open -> {
                    var options = open.question().options();
                    var option = options.get(random.nextInt(options.size())).key();
                    return new Act.Chose(open.question().id(), option);
                })
                .orElseGet(() -> new Act.Start(any(guidance.dialogs().keySet())));
    }

    /** An answer to any question that was ever put, which mostly is a change. */
    private Act old() {
        var question = seen.get(random.nextInt(seen.size()));
        var slot = guidance.slots().get(question.key());
        var option =
                slot != null
                        ? any(slot.options().keySet())
                        : question.isPause() ? question.key() : any(guidance.dialogs().keySet());
        return new Act.Chose(question, option);
    }

    private Act said() {
        var concern = random.nextInt(6) == 0 ? any(EnumSet.allOf(Concern.class)) : Concern.NONE;
        var slots = new TreeMap<String, String>();
        if (random.nextInt(3) == 0) {
            var slot = any(guidance.slots().keySet());
            slots.put(slot, any(guidance.slot(slot).orElseThrow().options().keySet()));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Act.Said(concern, null, Map.of(), List.of(), Certainty.UNCLEAR);
            case 1 -> new Act.Said(concern, null, slots, intents(2), Certainty.ASK);
            case 2 ->
                    new Act.Said(
                            concern, null, slots, intents(1 + random.nextInt(3)), Certainty.GO);
            default -> new Act.Said(concern, null, slots, List.of(), Certainty.ANSWERED);
        };
    }

    private List<String> intents(int count) {
        var intents = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            intents.add(any(guidance.opens().keySet()));
        }
        return intents;
    }

    /** In an order that does not depend on how the set keeps them, so that a seed is a walk. */
    private <T extends Comparable<T>> T any(Set<T> all) {
        return List.copyOf(new TreeSet<>(all)).get(random.nextInt(all.size()));
    }
}
