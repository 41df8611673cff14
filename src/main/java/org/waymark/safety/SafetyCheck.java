package org.waymark.safety;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Concern;
import org.waymark.text.Corrector;
import org.waymark.text.Equipment;
import org.waymark.text.Reading;

/**
 * Looks for danger in a message. It is made to run on every typed message before anything else
 * looks at it. Safe for many threads.
 *
 * <p>Phrases look first, at the message as it was typed and with its mistyped words put right; what
 * they find stands. Where they find nothing, what was learnt from the lists' messages may still
 * tell of danger; and where they find a denial, no hope, drinking or a doubt, it may still be sure
 * of danger: "not suicidal, but I know which bridge". It never makes danger of what phrases tell to
 * be an unwanted thought, something past or a death.
 */
public final class SafetyCheck {

    private final Noticing phrases;
    private final @Nullable Corrector corrector;
    private final @Nullable DangerModel model;

    private SafetyCheck(
            Noticing phrases, @Nullable Corrector corrector, @Nullable DangerModel model) {
        this.phrases = phrases;
        this.corrector = corrector;
        this.model = model;
    }

    /** A check by phrases alone. */
    public SafetyCheck(List<DangerList> lists) {
        this(new Noticing(lists), null, null);
    }

    /**
     * A check by phrases, and by what the lists' messages teach, where they are enough to learn
     * from.
     *
     * @param ordinary what visitors say on other matters
     * @param corrector puts mistyped words right; none where nothing can
     */
    public static SafetyCheck of(
            List<DangerList> lists,
            Ordinary ordinary,
            Equipment equipment,
            @Nullable Corrector corrector) {
        var phrases = new Noticing(lists);
        var lessons = Lessons.of(lists, ordinary, phrases);
        return new SafetyCheck(
                phrases, corrector, DangerModel.learn(lessons, equipment, corrector));
    }

    /** The most pressing concern in the message. */
    public Finding check(Reading reading) {
        var mended = corrector == null ? reading : reading.correctedBy(corrector);
        var typed = phrases.in(reading);
        var found = mended == reading ? typed : Noticing.better(typed, phrases.in(mended));
        if (model == null) {
            return found;
        }
        return switch (found.concern()) {
            case NONE -> model.in(reading);
            case UNSURE, HOPELESS, DRINKING, DENIED -> {
                var sure = model.surely(reading);
                yield sure.concern() == Concern.NONE ? found : sure;
            }
            case HAPPENING_NOW, CHILD, ABUSE, MAY_HARM_OTHER, SOMEONE_ELSE, THOUGHTS -> found;
            case INTRUSIVE, PAST, BEREAVED -> found;
        };
    }
}
