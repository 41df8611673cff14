package org.waymark.safety;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Concern;
import org.waymark.text.Phrase;
import org.waymark.text.Reading;

/**
 * Looks for danger in a message, by phrases with exceptions. It is made to run on every typed
 * message before anything else looks at it.
 */
public final class SafetyCheck {

    private final List<DangerList> lists;

    public SafetyCheck(List<DangerList> lists) {
        this.lists =
                lists.stream()
                        .sorted(Comparator.comparing(DangerList::concern, Concern.MOST_PRESSING_FIRST))
                        .toList();
    }

    /** The most pressing concern in the message. */
    public Finding check(Reading reading) {
        for (var list : lists) {
            var phrase = firstFound(list, reading);
            if (phrase != null) {
                return new Finding(list.concern(), phrase.toString());
            }
        }
        return new Finding(Concern.NONE, null);
    }

    private static @Nullable Phrase firstFound(DangerList list, Reading reading) {
        for (var phrase : list.phrases()) {
            for (var span : phrase.in(reading)) {
                if (list.exceptions().stream()
                        .flatMap(exception -> exception.in(reading).stream())
                        .noneMatch(span::overlaps)) {
                    return phrase;
                }
            }
        }
        return null;
    }
}
