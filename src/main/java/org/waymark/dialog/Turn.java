package org.waymark.dialog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.message.QuestionId;
import org.waymark.message.Reply;

/**
 * The guide's answer to one move.
 *
 * @param number its place in the conversation: 0 is the welcome, n answers the n-th move
 * @param after where the conversation stands now
 * @param you what was understood, for other tabs and reloads; none where nothing was
 * @param replies what to show, in order
 * @param undoes for each earlier answer that can be changed, how many later answers a change of it
 *     may ask again, at most
 * @param steps the steps that were carried out, for coverage and traces
 */
public record Turn(
        int number,
        State after,
        @Nullable String you,
        List<Reply> replies,
        Map<QuestionId, Integer> undoes,
        List<Step> steps) {}
