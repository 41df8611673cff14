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
import org.waymark.text.Disguise;
import org.waymark.text.PhraseIndex;
import org.waymark.text.PhraseIndex.Entry;
import org.waymark.text.PhraseIndex.Found;
import org.waymark.text.Reading;

/**
 * Looks for danger by phrases with exceptions: one pass over the words, whatever the lists hold.
 * Browsers do the same in {@code frontend/src/danger.ts}, with the lists that {@link DangerFile}
 * writes.
 *
 * <p>{@link Lessons} keeps what it made of messages: a change here raises the version in {@link
 * org.waymark.text.ModelCache}.
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
 *   <li>A message with disguised words is read as it stands and without the disguise.
 *   <li>Where nothing is found and the text is mostly not English, it is {@code unsure}, never
 *       none.
 * </ol>
 */
final class Noticing {

    /** Tell danger apart from what only sounds like it. */
    static final Set<Concern> TAKES_BACK = EnumSet.of(INTRUSIVE, PAST, BEREAVED, DENIED);

    private static final Comparator<Found<Meaning>> MOST_PRESSING_FIRST =
            Comparator.comparing(
                    found -> found.entry().meaning().concern(), Concern.MOST_PRESSING_FIRST);

    private final PhraseIndex<Meaning> index;
    private final Disguise disguise;

    Noticing(List<DangerList> lists) {
        var entries = new ArrayList<Entry<Meaning>>();
        for (var list : lists) {
            var danger = new Meaning(list.concern(), false);
            var exception = new Meaning(list.concern(), true);
            list.phrases().forEach(phrase -> entries.add(new Entry<>(phrase, danger)));
            list.exceptions().forEach(phrase -> entries.add(new Entry<>(phrase, exception)));
        }
        index = new PhraseIndex<>(entries);
        disguise =
                new Disguise(
                        entries.stream()
                                .flatMap(entry -> entry.phrase().words().stream())
                                .toList());
    }

    /** The most pressing concern in the message, by its phrases. */
    Finding in(Reading reading) {
        var typed = byPhrases(reading);
        var lifted = disguise.lift(reading);
        var found = lifted == reading ? typed : better(typed, byPhrases(lifted));
        return found.concern() == Concern.NONE && OtherLanguage.isLikely(reading.words())
                ? Finding.byPhrase(Concern.UNSURE, OtherLanguage.REASON)
                : found;
    }

    /**
     * What decides of two findings, of a message as it was typed and as it was mended: the more
     * pressing one, but that mending may show an unwanted thought for what it is.
     */
    static Finding better(Finding typed, Finding mended) {
        boolean unwanted = mended.concern() == INTRUSIVE && typed.concern() != HAPPENING_NOW;
        return unwanted || mended.concern().compareTo(typed.concern()) < 0 ? mended : typed;
    }

    private Finding byPhrases(Reading reading) {
        var found = index.findIn(reading);
        var kept = found.stream().filter(one -> !isExcepted(one, found)).toList();
        return kept.stream()
                .filter(one -> !isTakenBack(one, kept))
                .min(MOST_PRESSING_FIRST)
                .map(one ->
                        Finding.byPhrase(
                                one.entry().meaning().concern(), one.entry().phrase().toString()))
                .orElse(Finding.NOTHING);
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

    /** What a phrase stands for: a sign of the concern, or an exception to it. */
    private record Meaning(Concern concern, boolean exception) {}
}
