package org.waymark.dialog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.dialog.State.Known;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/** What one turn says, and what is known while it is said. */
final class Speech {

    private final Guidance guidance;
    private final int turn;
    private final Concern.Level attention;
    private final Map<String, Known> slots;
    private final Set<String> mentioned = new HashSet<>();
    private final List<Reply> replies = new ArrayList<>();

    Speech(Guidance guidance, int turn, Map<String, Known> slots, Concern.Level attention) {
        this.guidance = guidance;
        this.turn = turn;
        this.attention = attention;
        this.slots = new LinkedHashMap<>(slots);
    }

    void say(Wording wording, String param) {
        add(rendering().wording(wording, param));
    }

    void say(Prose prose) {
        add(new Reply.Text(rendering().blocks(prose)));
    }

    void add(Reply reply) {
        replies.add(reply);
    }

    void contact(String resource) {
        rendering().contact(resource).ifPresent(this::add);
    }

    void letter(String letter) {
        add(rendering().letter(Objects.requireNonNull(guidance.letters().get(letter), letter)));
    }

    /** Says that the guide returns to a topic; its own menus need no such words. */
    void backTo(String dialog) {
        if (!Guidance.MENUS.contains(dialog) && !QuestionId.OWN.contains(dialog)) {
            var title = guidance.dialog(dialog).map(Dialog::title).orElse("");
            add(new Reply.BackTo(rendering().line(Wording.BACK_TO, title)));
        }
    }

    /** Makes a value known, and shows that it was taken in. */
    void learn(String slot, String value) {
        slots.put(slot, new Known(value, turn));
        show(slot);
    }

    /** Makes a value known in silence, as an answer does. */
    void know(String slot, String value) {
        slots.put(slot, new Known(value, turn));
        mentioned.add(slot);
    }

    /** Keeps what a move that no longer counts had told, unless something else is known by now. */
    void keep(String slot, String value) {
        if (guidance.slots().containsKey(slot)) {
            slots.putIfAbsent(slot, new Known(value, turn));
        }
    }

    boolean knows(String slot) {
        return slots.containsKey(slot);
    }

    /** Shows a value that is known, once in a turn, with a way to change it. */
    void show(String slot) {
        var known = slots.get(slot);
        if (known == null || !mentioned.add(slot)) {
            return;
        }
        var declared = Objects.requireNonNull(guidance.slots().get(slot), slot);
        var label = declared.option(known.value()).map(Slot.Option::label).orElse(known.value());
        var change = rendering().question(new QuestionId(known.turn(), slot), declared, true);
        add(new Reply.Understood(slot, rendering().line(Wording.YOU_SAID, label), change));
    }

    /** The known values by slot, the engine's own among them. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        slots.forEach((slot, known) -> values.put(slot, known.value()));
        if (attention == Concern.Level.CRISIS) {
            values.put(Guidance.DANGER, "noticed");
        }
        return values;
    }

    Rendering rendering() {
        return new Rendering(guidance, values());
    }

    Map<String, Known> slots() {
        return Map.copyOf(slots);
    }

    List<Reply> replies() {
        return List.copyOf(replies);
    }
}
