package org.waymark.socket;

import java.util.Locale;
import java.util.Map;
import org.waymark.conversation.Answer;
import org.waymark.conversation.Opening.Opened;
import org.waymark.hours.OpeningTimes;
import org.waymark.message.QuestionId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes frames to browsers, with what of opening hours holds at that moment. */
final class FrameWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private final OpeningTimes times;

    FrameWriter(OpeningTimes times) {
        this.times = times;
    }

    /** The frame as JSON text. */
    String write(ServerFrame frame) {
        var json = JSON.createObjectNode().put("type", type(frame));
        switch (frame) {
            case ServerFrame.Welcome(var opened) -> welcome(json, opened);
            case ServerFrame.Turn turn -> turn(json, turn);
            case ServerFrame.Problem problem -> problem(json, problem);
            case ServerFrame.Bye bye -> bye(json, bye);
        }
        return JSON.writeValueAsString(json);
    }

    static String type(ServerFrame frame) {
        return switch (frame) {
            case ServerFrame.Welcome _ -> "welcome";
            case ServerFrame.Turn _ -> "turn";
            case ServerFrame.Problem _ -> "problem";
            case ServerFrame.Bye _ -> "bye";
        };
    }

    private static void welcome(ObjectNode json, Opened opened) {
        json.put("v", ClientFrame.VERSION)
                .put("token", opened.token())
                .put("expiresIn", opened.expiresIn().toSeconds())
                .put("resumed", opened.resumed().name().toLowerCase(Locale.ROOT))
                .put("turn", opened.turn())
                .put("content", opened.content());
    }

    private void turn(ObjectNode json, ServerFrame.Turn turn) {
        Answer answer = turn.answer();
        json.put("turn", answer.turn());
        if (turn.re() != null) {
            json.put("re", turn.re());
        }
        if (answer.you() != null) {
            json.put("you", answer.you());
        }
        var items = new ItemWriter(json.putArray("items"), times);
        times.helpInOrder(answer.replies()).forEach(items::write);
        if (!answer.undoes().isEmpty()) {
            undoes(json.putObject("undoes"), answer.undoes());
        }
        if (answer.move() != null) {
            json.put("move", answer.move());
        }
        if (answer.attentive()) {
            json.put("attentive", true);
        }
        if (answer.urgent()) {
            json.put("urgent", true);
        }
    }

    private static void undoes(ObjectNode json, Map<QuestionId, Integer> undoes) {
        undoes.forEach((question, count) -> json.put(question.toString(), count));
    }

    private static void problem(ObjectNode json, ServerFrame.Problem problem) {
        if (problem.re() != null) {
            json.put("re", problem.re());
        }
        json.put("code", problem.code()).put("text", problem.text());
        if (problem.retryIn() != null) {
            json.put("retryIn", problem.retryIn().toMillis());
        }
        // Whatever was not read may have been a call for help.
        json.put("help", true);
    }

    private static void bye(ObjectNode json, ServerFrame.Bye bye) {
        json.put("reason", bye.reason().key()).put("text", bye.text());
        if (bye.comeBackIn() != null) {
            json.put("comeBackIn", bye.comeBackIn().toMillis());
        }
    }
}
