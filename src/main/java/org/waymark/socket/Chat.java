package org.waymark.socket;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.Opening;
import org.waymark.conversation.Opening.Opened;
import org.waymark.conversation.Taken;
import org.waymark.message.VisitorMessage;
import org.waymark.socket.Line.Seat;
import org.waymark.socket.ServerFrame.Bye;
import org.waymark.socket.ServerFrame.Reason;

/** Carries messages to conversations, and turns back to every tab of the conversation, in order. */
final class Chat {

    private final Conversations conversations;
    private final Duration comeBackIn;
    private final Rooms rooms;

    Chat(Conversations conversations, SocketSettings settings) {
        this.conversations = conversations;
        this.comeBackIn = settings.comeBackIn();
        this.rooms = new Rooms(settings.maxTabs());
    }

    /** Welcomes a line and sends it the turns that it has not seen. */
    void hello(Line line, ClientFrame.Hello hello) {
        leave(line);
        var resume = hello.resume();
        if (resume == null) {
            enter(line, hello, conversations.open(null, hello.seen(), hello.moves()));
            return;
        }
        rooms.join(resume, line)
                .ifPresentOrElse(
                        room -> room.inOrder(() -> resume(line, hello, resume, room)),
                        () -> bye(line, Reason.FULL));
    }

    /** Takes a message and answers it. */
    void message(Line line, Seat seat, int n, VisitorMessage message) {
        seat.room()
                .inOrder(() -> {
                    var taken = conversations.take(seat.token(), seat.tab(), n, message);
                    answer(line, seat.room(), n, taken);
                });
    }

    /** Deletes a conversation and says goodbye to each of its tabs. */
    void forget(String token) {
        conversations.forget(token);
        rooms.find(token)
                .ifPresent(room ->
                        room.inOrder(
                                () -> room.forEachSeated(line -> bye(line, Reason.FORGOTTEN))));
    }

    /** Takes a line away from its conversation, if it has one. */
    void leave(Line line) {
        var seat = line.seat();
        if (seat != null) {
            line.sit(null);
            rooms.leave(seat.token(), line);
        }
    }

    /** Says what was wrong, kindly, without quoting it. */
    void problem(Line line, @Nullable Integer re, String code, @Nullable Duration retryIn) {
        line.send(new ServerFrame.Problem(re, code, conversations.problem(code), retryIn));
    }

    void bye(Line line, Reason reason) {
        line.bye(
                new Bye(
                        reason,
                        conversations.problem("bye-" + reason.key()),
                        switch (reason) {
                            case RESTART, FULL -> comeBackIn;
                            case STOPPED, FORGOTTEN, EXPIRED, IDLE -> null;
                        }));
    }

    private void resume(Line line, ClientFrame.Hello hello, String token, Room room) {
        var entered = false;
        try {
            var opening = conversations.open(token, hello.seen(), hello.moves());
            entered = opening instanceof Opened opened && opened.token().equals(token);
            if (opening instanceof Opened opened && entered) {
                welcome(line, hello, opened, room);
            } else {
                enter(line, hello, opening);
            }
        } finally {
            if (!entered) {
                rooms.leave(token, line);
            }
        }
    }

    /** Enters a conversation that nobody else can know of yet. */
    private void enter(Line line, ClientFrame.Hello hello, Opening opening) {
        switch (opening) {
            case Opened opened ->
                    rooms.join(opened.token(), line)
                            .ifPresent(room -> welcome(line, hello, opened, room));
            case Opening.Full _ -> bye(line, Reason.FULL);
            case Opening.Forgotten _ -> bye(line, Reason.FORGOTTEN);
            case Opening.Stopped _ -> bye(line, Reason.STOPPED);
        }
    }

    private void welcome(Line line, ClientFrame.Hello hello, Opened opened, Room room) {
        line.sit(new Seat(opened.token(), hello.tab(), room));
        if (line.isClosed()) {
            leave(line);
            return;
        }
        line.send(new ServerFrame.Welcome(opened));
        opened.missing().forEach(answer -> line.send(new ServerFrame.Turn(answer, null)));
    }

    private void answer(Line line, Room room, int n, Taken taken) {
        switch (taken) {
            case Taken.Done(var answer) ->
                    room.forEachSeated(other ->
                            other.send(
                                    new ServerFrame.Turn(answer, other.equals(line) ? n : null)));
            case Taken.Repeated(var answer) -> line.send(new ServerFrame.Turn(answer, n));
            case Taken.Refused(var code) when code.equals("stopped") -> bye(line, Reason.STOPPED);
            case Taken.Refused(var code) -> problem(line, n, code, null);
            case Taken.Gone _ -> room.forEachSeated(other -> bye(other, Reason.EXPIRED));
        }
    }
}
