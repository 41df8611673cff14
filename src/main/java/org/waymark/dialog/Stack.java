package org.waymark.dialog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.State.Frame;
import org.waymark.message.QuestionId;

/**
 * What runs and what waits beneath it. A dialog is on it at most once, with the nodes that it has
 * called directly above it; at most {@link #MAY_WAIT} dialogs wait, and the one that waits longest
 * falls off.
 */
final class Stack {

    /** From the design: more than four open threads are more than anybody keeps in mind. */
    static final int MAY_WAIT = 4;

    private final ArrayList<Frame> frames;
    private final ArrayList<String> setAside;

    Stack(List<Frame> frames, List<String> setAside) {
        this.frames = new ArrayList<>(frames);
        this.setAside = new ArrayList<>(setAside);
    }

    List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** The dialogs that fell off, in the order in which they did. */
    List<String> setAside() {
        return List.copyOf(setAside);
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    Frame top() {
        return frames.getLast();
    }

    void push(Frame frame) {
        frames.add(frame);
        setAside.remove(frame.dialog());
        var dialogs = new LinkedHashSet<String>();
        frames.forEach(it -> dialogs.add(it.dialog()));
        if (dialogs.size() > MAY_WAIT + 1) {
            var longest = dialogs.getFirst();
            removeIf(it -> it.dialog().equals(longest));
            setAside.add(longest);
        }
    }

    /** Has something wait until all the rest is over. */
    void pushBelowAll(Frame frame) {
        var above = List.copyOf(frames);
        frames.clear();
        push(frame);
        above.forEach(this::push);
    }

    void pop() {
        frames.removeLast();
    }

    void replaceTop(Frame frame) {
        frames.set(frames.size() - 1, frame);
    }

    /**
     * Takes off the dialog that is on top, with the nodes that it has called; returns its own
     * frame.
     */
    Frame endTop() {
        var ended = top();
        while (!isEmpty() && top().dialog().equals(ended.dialog())) {
            ended = top();
            pop();
        }
        return ended;
    }

    void removeIf(Predicate<Frame> condition) {
        frames.removeIf(condition);
    }

    boolean isOn(String dialog) {
        return frames.stream().anyMatch(frame -> frame.dialog().equals(dialog));
    }

    boolean isOnTop(String dialog) {
        return !isEmpty() && top().dialog().equals(dialog);
    }

    /** Brings a dialog that waits to the top, as it stands. */
    void raise(String dialog) {
        var raised = frames.stream().filter(frame -> frame.dialog().equals(dialog)).toList();
        frames.removeAll(raised);
        frames.addAll(raised);
    }

    /** The frame that waits on this question; by its id, or else by its key. */
    @Nullable Frame waitingOn(QuestionId id) {
        var same = waiting(asked -> asked.equals(id));
        return same != null ? same : waiting(asked -> asked.key().equals(id.key()));
    }

    private @Nullable Frame waiting(Predicate<QuestionId> condition) {
        return frames.reversed().stream()
                .filter(it -> it.posed() != null && condition.test(it.posed().question().id()))
                .findFirst()
                .orElse(null);
    }

    void dropAbove(Frame frame) {
        frames.subList(frames.lastIndexOf(frame) + 1, frames.size()).clear();
    }
}
