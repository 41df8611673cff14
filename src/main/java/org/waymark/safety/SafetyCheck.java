package org.waymark.safety;

import static org.waymark.message.Concern.BEREAVED;
import static org.waymark.message.Concern.DENIED;
import static org.waymark.message.Concern.HAPPENING_NOW;
import static org.waymark.message.Concern.INTRUSIVE;
import static org.waymark.message.Concern.PAST;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.message.Concern;
import org.waymark.text.PhraseIndex;
import org.waymark.text.PhraseIndex.Entry;
import org.waymark.text.PhraseIndex.Found;
import org.waymark.text.Reading;

/**
 * Looks for danger in a message, by phrases with exceptions. It is made to run on every typed
 * message before anything else looks at it: one pass over the words, whatever the lists hold.
 *
 * <p>What is found combines by these rules:
 *
 * <ol>
 *   <li>The most pressing concern that is left decides; {@code happening_now} outranks all.
 *   <li>An exception takes back only phrases of its own list, and only where it overlaps them: "not
 *       suicidal but I want to die" keeps "want to die".
 *   <li>An unwanted thought, something past, a death or a denial takes back the more pressing
 *       phrases that it overlaps, as an exception would: "what if I stab my baby" is intrusive. A
 *       wish or an intent beside it stays. Nothing takes back {@code happening_now} but its own
 *       exceptions.
 *   <li>Where nothing is found and the text is mostly not English, it is {@code unsure}, never
 *       none.
 * </ol>
 */
public final class SafetyCheck {

    private static final Set<Concern> TAKES_BACK = EnumSet.of(INTRUSIVE, PAST, BEREAVED, DENIED);

    private static final Comparator<Found<Meaning>> MOST_PRESSING_FIRST =
            Comparator.comparing(
                    found -> found.entry().meaning().concern(), Concern.MOST_PRESSING_FIRST);

    private final PhraseIndex<Meaning> index;

    public SafetyCheck(List<DangerList> lists) {
        var entries = new ArrayList<Entry<Meaning>>();
        for (var list : lists) {
            var danger = new Meaning(list.concern(), false);
            var exception = new Meaning(list.concern(), true);
            list.phrases().forEach(phrase -> entries.add(new Entry<>(phrase, danger)));
            list.exceptions().forEach(phrase -> entries.add(new Entry<>(phrase, exception)));
        }
        this.index = new PhraseIndex<>(entries);
    }

    /** The most pressing concern in the message. */
    public Finding check(Reading reading) {
        var found = index.findIn(reading);
        var kept = found.stream().filter(one -> !isExcepted(one, found)).toList();
        return kept.stream()
                .filter(one -> !isTakenBack(one, kept))
                .min(MOST_PRESSING_FIRST)
                .map(one ->
                        new Finding(
                                one.entry().meaning().concern(), one.entry().phrase().toString()))
                .orElseGet(() -> unlessForeign(reading));
    }

    private static boolean isExcepted(Found<Meaning> one, List<Found<Meaning>> found) {
        var meaning = one.entry().meaning();
        return meaning.exception()
                || found.stream()
                        .filter(other -> other.entry().meaning().exception())
                        .filter(other -> other.entry().meaning().concern() == meaning.concern())
                        .anyMatch(other -> other.span().overlaps(one.span()));
    }

    private static boolean isTakenBack(Found<Meaning> one, List<Found<Meaning>> kept) {
        var concern = one.entry().meaning().concern();
        return concern.level() == Concern.Level.CRISIS
                && concern != HAPPENING_NOW
                && kept.stream()
                        .filter(other -> TAKES_BACK.contains(other.entry().meaning().concern()))
                        .anyMatch(other -> other.span().overlaps(one.span()));
    }

    private static Finding unlessForeign(Reading reading) {
        return OtherLanguage.isLikely(reading.words())
                ? new Finding(Concern.UNSURE, OtherLanguage.REASON)
                : new Finding(Concern.NONE, null);
    }

    /** What a phrase stands for: a sign of the concern, or an exception to it. */
    private record Meaning(Concern concern, boolean exception) {}
}
