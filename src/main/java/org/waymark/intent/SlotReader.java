package org.waymark.intent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.text.Phrase;
import org.waymark.text.PhraseIndex;
import org.waymark.text.PhraseIndex.Entry;
import org.waymark.text.Reading;

/**
 * Finds slot values that a message mentions. It would rather find none than a wrong one: a value
 * that is denied ("it isn't private") does not count, and of several the message must show which
 * one holds ("no, sorry, it's private", "now I pay").
 */
public final class SlotReader {

    private final List<Mention> mentions;

    /** Their numbers, by their phrases. */
    private final PhraseIndex<Integer> index;

    public SlotReader(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
        this.index =
                new PhraseIndex<>(
                        IntStream.range(0, mentions.size())
                                .mapToObj(i -> new Entry<>(mentions.get(i).phrase(), i))
                                .toList());
    }

    /** The values the message tells, by slot; where it tells two for one slot, neither. */
    public Map<String, String> read(Reading reading) {
        var context = new MentionContext(reading.normalised());
        var bySlot = new LinkedHashMap<String, List<Found>>();
        var inOrderOfMentions = new ArrayList<>(index.findIn(reading));
        inOrderOfMentions.sort(Comparator.comparingInt(found -> found.entry().meaning()));
        for (var found : inOrderOfMentions) {
            var mention = mentions.get(found.entry().meaning());
            bySlot.computeIfAbsent(mention.slot(), slot -> new ArrayList<>())
                    .add(new Found(mention.value(), found.span()));
        }
        var values = new LinkedHashMap<String, String>();
        bySlot.forEach((slot, found) ->
                value(longest(found), context).ifPresent(value -> values.put(slot, value)));
        return values;
    }

    /** Of phrases that overlap, the longest; in the order of the text. */
    private static List<Found> longest(List<Found> all) {
        var longestFirst =
                all.stream()
                        .sorted(Comparator.comparingInt((Found found) -> -found.length()))
                        .toList();
        var kept = new ArrayList<Found>();
        for (var found : longestFirst) {
            if (kept.stream().noneMatch(longer -> longer.span().overlaps(found.span()))) {
                kept.add(found);
            }
        }
        kept.sort(Comparator.comparingInt(found -> found.span().start()));
        return kept;
    }

    private static Optional<String> value(List<Found> all, MentionContext context) {
        var held =
                all.stream()
                        .filter(found -> !context.denies(found.span()))
                        .filter(found -> !context.countsSomething(found.span()))
                        .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var last = held.getLast();
        return onlyValue(held)
                .or(() ->
                        onlyValue(held.stream().filter(f -> context.isCurrent(f.span())).toList()))
                .or(() ->
                        corrects(all, last, context)
                                ? Optional.of(last.value())
                                : Optional.empty());
    }

    private static boolean corrects(List<Found> all, Found last, MentionContext context) {
        int before = all.indexOf(last) - 1;
        return before >= 0 && context.corrects(all.get(before).span(), last.span());
    }

    private static Optional<String> onlyValue(List<Found> found) {
        var values = found.stream().map(Found::value).distinct().toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private record Found(String value, Phrase.Span span) {

        int length() {
            return span.end() - span.start();
        }
    }

    /** A phrase that fills a slot wherever it is typed. */
    public record Mention(String slot, String value, Phrase phrase) {}
}
