package org.waymark.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Condition;
import org.waymark.dialog.Place;

/**
 * A step that tells points of the guidance, or that some visitors must not come to.
 *
 * @param place the step's
 * @param points such as {@code S1}, with their places
 * @param notFor who must not hear it; none where everybody may
 * @param written the same condition, as it is written; empty where there is none
 */
record Telling(
        Place place,
        String dialog,
        String node,
        List<Value> points,
        @Nullable Condition notFor,
        String written) {}
