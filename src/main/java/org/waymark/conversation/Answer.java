package org.waymark.conversation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/**
 * One turn as it goes out to a visitor.
 *
 * @param turn its number in the conversation, the welcome being 0
 * @param you what was understood; none where nothing was
 * @param undoes for each earlier answer that can be changed, how many later ones a change may undo
 * @param move the move it answers, written for a browser to keep; none for the welcome
 * @param attentive whether help stays in sight
 * @param urgent whether someone here may be in danger or was harmed, so that nothing may wait
 */
public record Answer(
        int turn,
        @Nullable String you,
        List<Reply> replies,
        Map<QuestionId, Integer> undoes,
        @Nullable String move,
        boolean attentive,
        boolean urgent) {}
