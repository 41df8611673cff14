package org.waymark.content;

import org.waymark.dialog.Place;

/**
 * A point of the guidance, and one step that tells it.
 *
 * @param point such as {@code S1}
 * @param text the point in a few words; empty where {@code points.yaml} does not declare it
 * @param topic the dialog, empty where no step tells the point
 * @param place of the step, or of the point where no step tells it
 * @param notFor who must not hear it; empty where everybody may
 * @param reached whether a visitor can come to the step at all
 * @param forbidden whether one who must not hear it can
 */
public record Told(
        String point,
        String text,
        String topic,
        String node,
        Place place,
        String notFor,
        boolean reached,
        boolean forbidden) {

    /** Whether the point comes to whom it should, by this step. */
    public boolean isWell() {
        return reached && !forbidden;
    }
}
