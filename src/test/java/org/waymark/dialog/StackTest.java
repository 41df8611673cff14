package org.waymark.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.dialog.State.Frame;
import org.waymark.dialog.State.Why;

class StackTest {

    private final Stack stack = new Stack(List.of(), List.of());

    @Test
    void letsTheLongestWaitingFallOffAndListsIt() {
        for (var dialog : List.of("a", "b", "c", "d", "e", "f")) {
            stack.push(frame(dialog, Why.DIGRESSION));
        }
        assertThat(stack.isOn("a")).isFalse();
        assertThat(stack.setAside()).containsExactly("a");
    }

    @Test
    void takesOffTheListWhatIsTakenUpAgain() {
        for (var dialog : List.of("a", "b", "c", "d", "e", "f", "a")) {
            stack.push(frame(dialog, Why.DIGRESSION));
        }
        assertThat(stack.setAside()).containsExactly("b");
    }

    @Test
    void raisesADialogWithTheNodesThatItCalled() {
        stack.push(frame("a", Why.TOPIC));
        stack.push(frame("a", Why.CALL));
        stack.push(frame("b", Why.DIGRESSION));
        stack.raise("a");
        assertThat(stack.frames()).extracting(Frame::dialog).containsExactly("b", "a", "a");
    }

    @Test
    void endsADialogWithTheNodesThatItCalled() {
        stack.push(frame("a", Why.TOPIC));
        stack.push(frame("b", Why.DIGRESSION));
        stack.push(frame("b", Why.CALL));
        assertThat(stack.endTop().why()).isEqualTo(Why.DIGRESSION);
        assertThat(stack.frames()).extracting(Frame::dialog).containsExactly("a");
    }

    private static Frame frame(String dialog, Why why) {
        return new Frame(dialog, Dialog.START, List.of(), why, null);
    }
}
