package org.waymark.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.State.Frame;
import org.waymark.dialog.State.Posed;
import org.waymark.dialog.State.Scene;
import org.waymark.dialog.State.Why;
import org.waymark.message.Concern;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/**
 * One turn being run: starts from a scene, carries out steps until a question waits or nothing is
 * left, and gathers the replies. It lives for one call of the fold and changes nothing but itself.
 */
final class Run {

    private final Guidance guidance;
    private final int turn;
    private final Concern.Level attention;
    private final Stack stack;
    private final SequencedSet<String> visited;
    private final Speech speech;
    private final List<Step> steps = new ArrayList<>();
    private final TurnLength length;
    private boolean urgent;

    Run(Guidance guidance, int turn, Scene from, Concern.Level attention) {
        this.guidance = guidance;
        this.turn = turn;
        this.attention = attention;
        this.stack = new Stack(from.stack(), from.setAside());
        this.visited = new LinkedHashSet<>(from.visited());
        this.speech = new Speech(guidance, turn, from.slots(), attention);
        this.length = new TurnLength(prose -> speech.rendering().words(prose));
    }

    /** Where this leaves the visitor. */
    Scene scene(int unclearInARow) {
        return new Scene(
                stack.frames(),
                speech.slots(),
                Collections.unmodifiableSet(new LinkedHashSet<>(visited)),
                stack.setAside(),
                unclearInARow);
    }

    /** What is said in this turn. */
    Speech speech() {
        return speech;
    }

    /** The steps that were carried out. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /**
     * The contacts to keep in sight: all of them where help was opened, or those of the attention.
     */
    Optional<Reply.Help> help(boolean attentive) {
        if (!urgent && !attentive) {
            return Optional.empty();
        }
        var level = urgent ? Concern.Level.CRISIS : attention;
        var strip = guidance.help().strips().getOrDefault(level, List.of());
        return Optional.of(new Reply.Help(urgent, speech.rendering().help(strip)));
    }

    /** Where help was opened, the charity's own lines, after the last contact of national help. */
    void addLocalHelp(List<Reply> replies) {
        int last = replies.size() - 1;
        while (last >= 0 && !(replies.get(last) instanceof Reply.Contact)) {
            last--;
        }
        if (urgent && last >= 0) {
            replies.addAll(last + 1, speech.rendering().help(guidance.site().local()));
        }
    }

    /** Opens help over whatever waits, in place of help that is open already. */
    void openHelp(String dialog) {
        urgent = true;
        stack.removeIf(frame -> frame.why() == Why.SAFETY || frame.dialog().equals(dialog));
        open(dialog, Why.SAFETY);
    }

    /**
     * Opens a topic that the visitor asked for; the guide's own menus step aside for it. A topic
     * that is help opens as help.
     */
    void openTopic(String dialog) {
        if (guidance.help().isHelp(dialog)) {
            openHelp(dialog);
            return;
        }
        if (stack.isOn(dialog)) {
            if (stack.isOnTop(dialog)) {
                if (!Guidance.MENUS.contains(dialog)) {
                    speech.say(Wording.ALREADY_HERE, title(dialog));
                }
            } else {
                stack.raise(dialog);
                speech.backTo(dialog);
            }
            return;
        }
        while (!stack.isEmpty() && Guidance.MENUS.contains(stack.top().dialog())) {
            stack.pop();
        }
        open(dialog, stack.isEmpty() ? Why.TOPIC : Why.DIGRESSION);
    }

    /** Opens a topic from its start, even where it waits or is on top. */
    void openAfresh(String dialog) {
        stack.removeIf(frame -> frame.dialog().equals(dialog));
        openTopic(dialog);
    }

    /** Has a topic wait below whatever is opened next. */
    void queue(String dialog) {
        if (!stack.isOn(dialog)) {
            push(dialog, Why.QUEUED);
        }
    }

    /** Asks which of some topics was meant. */
    void askWhich(List<String> dialogs) {
        var place = guidance.site().place();
        var prompt = Objects.requireNonNull(guidance.patterns().wordings().get(Wording.WHICH));
        List<Step> steps =
                List.of(new Step.Offer(place, dialogs, prompt, null), new Step.End(place));
        stack.removeIf(frame -> frame.dialog().equals(QuestionId.WHICH));
        stack.push(new Frame(QuestionId.WHICH, Dialog.START, steps, Why.DIGRESSION, null));
    }

    /**
     * Offers topics to someone who told of something heavy: at once, or after what is under way.
     */
    void offer(List<String> dialogs, boolean atOnce) {
        var others = dialogs.stream().filter(dialog -> !stack.isOn(dialog)).toList();
        List<Step> steps =
                List.of(
                        new Step.Offer(guidance.site().place(), others, null, null),
                        new Step.End(guidance.site().place()));
        var offer = new Frame(QuestionId.CHECK_IN, Dialog.START, steps, Why.OFFER, null);
        stack.removeIf(frame -> frame.dialog().equals(QuestionId.CHECK_IN));
        if (atOnce) {
            stack.push(offer);
        } else {
            stack.pushBelowAll(offer);
        }
    }

    /** Opens a dialog from its start. */
    void open(String dialog, Why why) {
        visited.add(dialog);
        push(dialog, why);
    }

    /**
     * Answers a question that waits, on top or below; what lies above a lower one is dropped.
     *
     * @return whether a question with this id waits and has this option
     */
    boolean answer(QuestionId id, String option) {
        var frame = stack.waitingOn(id);
        if (frame == null) {
            return false;
        }
        var posed = Objects.requireNonNull(frame.posed());
        if (!isOptionOf(posed, option)) {
            return false;
        }
        stack.dropAbove(frame);
        switch (posed.kind()) {
            case SLOT -> {
                speech.know(posed.question().id().key(), option);
                stack.replaceTop(frame.with(frame.tail()));
            }
            case CARRY_ON -> stack.replaceTop(frame.waitingOn(null));
            case OFFER -> choose(frame, option);
        }
        return true;
    }

    private boolean isOptionOf(Posed posed, String option) {
        if (posed.kind() == Posed.Kind.SLOT) {
            return guidance.slot(posed.question().id().key())
                    .flatMap(slot -> slot.option(option))
                    .isPresent();
        }
        return posed.question().options().stream().anyMatch(it -> it.key().equals(option));
    }

    private void choose(Frame frame, String option) {
        stack.replaceTop(frame.with(frame.tail()));
        if (option.equals(QuestionId.NONE)) {
            return;
        }
        if (Guidance.MENUS.contains(frame.dialog()) || QuestionId.OWN.contains(frame.dialog())) {
            stack.pop();
            openTopic(option);
        } else {
            stack.removeIf(waiting -> waiting.dialog().equals(option));
            open(option, Why.OFFER);
        }
    }

    /** Carries out steps until a question waits or nothing is left. */
    void advance() {
        while (proceed()) {
            // each call carries out one step, or returns from one frame
        }
    }

    private boolean proceed() {
        if (stack.isEmpty()) {
            return begin(Guidance.ANYTHING_ELSE);
        }
        var frame = stack.top();
        if (frame.why() == Why.QUEUED) {
            return takeUp(frame);
        }
        if (frame.posed() != null) {
            return repose(frame, frame.posed());
        }
        if (frame.rest().isEmpty()) {
            stack.pop();
            return returnFrom(frame);
        }
        var step = frame.rest().getFirst();
        if (!urgent && length.isExceededBy(step)) {
            return pose(frame, Questions.carryOn(turn, speech.rendering()));
        }
        return carryOut(frame, step);
    }

    private boolean takeUp(Frame queued) {
        speech.say(Wording.ALSO_MENTIONED, title(queued.dialog()));
        stack.pop();
        open(queued.dialog(), Why.DIGRESSION);
        return true;
    }

    private boolean begin(String dialog) {
        open(dialog, Why.TOPIC);
        return true;
    }

    private boolean repose(Frame frame, Posed posed) {
        var id = posed.question().id();
        if (posed.kind() == Posed.Kind.SLOT && speech.knows(id.key())) {
            stack.replaceTop(frame.waitingOn(null));
            return true;
        }
        var asked = posed.question();
        speech.add(new Reply.Question(asked.id(), asked.prompt(), asked.options(), true));
        return false;
    }

    private boolean carryOut(Frame frame, Step step) {
        length.add(step);
        steps.add(step);
        var next = frame.with(frame.tail());
        switch (step) {
            case Step.Say(_, var text, _) -> speech.say(text);
            case Step.Show(_, var resource) -> {
                if (!guidance.help().isHelp(frame.dialog())
                        || speech.rendering().isSure(resource)) {
                    speech.contact(resource);
                }
            }
            case Step.Letter(_, var letter) -> speech.letter(letter);
            case Step.Set(_, var slot, var value) -> speech.know(slot, value);
            case Step.Ask(_, var slot) -> {
                if (!speech.knows(slot)) {
                    return pose(frame, Questions.ask(turn, slot(slot), speech.rendering()));
                }
                speech.show(slot);
            }
            case Step.Offer offer -> {
                var posed =
                        Questions.offer(turn, frame, offer, guidance, visited, speech.rendering());
                if (posed != null) {
                    return pose(frame, posed);
                }
            }
            case Step.If(_, var condition, var then, var otherwise) -> {
                var rest = new ArrayList<>(condition.holds(speech.values()) ? then : otherwise);
                rest.addAll(frame.tail());
                next = frame.with(List.copyOf(rest));
            }
            case Step.Go(_, var node) -> next = frame.at(dialog(frame).node(node));
            case Step.GoBy jump -> next = frame.at(dialog(frame).node(target(jump)));
            case Step.Call(_, var target) -> {
                stack.replaceTop(next);
                call(frame, target);
                return true;
            }
            case Step.End(_) -> {
                return returnFrom(stack.endTop());
            }
        }
        stack.replaceTop(next);
        return true;
    }

    private void call(Frame frame, String target) {
        var here = guidance.dialogs().get(frame.dialog());
        var node = here == null ? null : here.nodes().get(target);
        if (node != null) {
            stack.push(new Frame(frame.dialog(), target, node.steps(), Why.CALL, null));
        } else {
            stack.removeIf(waiting -> waiting.dialog().equals(target));
            open(target, Why.CALL);
        }
    }

    private boolean returnFrom(Frame ended) {
        if (stack.isEmpty() && ended.dialog().equals(Guidance.ANYTHING_ELSE)) {
            speech.add(Questions.ended(stack.setAside(), topicToAskAbout(), guidance));
            return false;
        }
        if (!stack.isEmpty() && ended.isInterruption() && stack.top().posed() != null) {
            speech.backTo(stack.top().dialog());
        }
        return true;
    }

    /** Nobody in danger, and nobody who was harmed, is asked how the guide did. */
    private @Nullable String topicToAskAbout() {
        var notAfter = guidance.patterns().ends().notAfter();
        boolean mayAsk = attention == Concern.Level.NONE && Collections.disjoint(visited, notAfter);
        return mayAsk ? Scene.topic(visited).orElse(null) : null;
    }

    private boolean pose(Frame frame, Posed posed) {
        stack.replaceTop(frame.waitingOn(posed));
        speech.add(posed.question());
        return false;
    }

    private String target(Step.GoBy jump) {
        var value = speech.values().get(jump.slot());
        var node = value == null ? null : jump.nodes().get(value);
        return Objects.requireNonNull(node != null ? node : jump.otherwise(), jump.slot());
    }

    private void push(String dialog, Why why) {
        var start =
                Objects.requireNonNull(guidance.dialogs().get(dialog), dialog).node(Dialog.START);
        stack.push(new Frame(dialog, Dialog.START, start.steps(), why, null));
    }

    private Dialog dialog(Frame frame) {
        return Objects.requireNonNull(guidance.dialogs().get(frame.dialog()), frame::dialog);
    }

    private Slot slot(String name) {
        return Objects.requireNonNull(guidance.slots().get(name), name);
    }

    private String title(String dialog) {
        var declared = guidance.dialogs().get(dialog);
        return declared == null ? "" : declared.title();
    }
}
