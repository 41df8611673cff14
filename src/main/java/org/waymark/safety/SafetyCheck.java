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
 * <p>Phrases look first, at the message as it was typed and with its mistyped words put right. Then
 * what was learnt from the lists' messages looks too: it may tell of danger where phrases find
 * none, or a denial, no hope, a death or a doubt ("not suicidal, but I know which bridge"), and of
 * which kind it is. It never makes less of danger that phrases find, but for thoughts that somebody
 * does not want.
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
        var lessons = Lessons.of(lists, ordinary, phrases, equipment.cache());
        return new SafetyCheck(
                phrases, corrector, DangerModel.learn(lessons, equipment, corrector));
    }

    /** The most pressing concern in the message. */
    public Finding check(Reading reading) {
        return beside(byPhrases(reading), reading);
    }

    /**
     * The same for no more than the label of an option: what was learnt tells only of which kind
     * danger is, and none where phrases find nothing.
     */
    public Finding checkLabel(Reading reading) {
        var found = byPhrases(reading);
        return found.concern() == Concern.NONE ? found : beside(found, reading);
    }

    private Finding beside(Finding found, Reading reading) {
        return model == null ? found : model.beside(found, reading);
    }

    private Finding byPhrases(Reading reading) {
        var mended = corrector == null ? reading : reading.correctedBy(corrector);
        var typed = phrases.in(reading);
        return mended == reading ? typed : Noticing.better(typed, phrases.in(mended));
    }
}
