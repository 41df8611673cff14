package org.waymark.safety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.message.Concern;
import org.waymark.text.Labelled;
import org.waymark.text.ModelCache;
import org.waymark.text.Phrase;
import org.waymark.text.Reading;

/** Chooses the messages that the safety check learns from, each once, with its kind. */
final class Lessons {

    /**
     * So many of what people say on other matters: with fewer, plain stories raise alarms; with
     * more, they outweigh the danger.
     */
    private static final int MOST_ORDINARY = 8000;

    private Lessons() {}

    /**
     * The lists' messages, and harmless ones among the ordinary. Phrases must look at thousands for
     * it, so that a cache keeps the choice for the next start; what phrases are and how they look
     * is named by the version in {@link ModelCache}.
     *
     * @param ordinary what visitors say on other matters
     */
    static List<Labelled> of(
            List<DangerList> lists, Ordinary ordinary, Noticing phrases, ModelCache cache) {
        var name = ModelCache.name(source(lists, ordinary));
        return cache.load(name, Labelled::load)
                .orElseGet(() -> {
                    var chosen = choose(lists, ordinary, phrases);
                    cache.store(name, out -> Labelled.store(chosen, out));
                    return chosen;
                });
    }

    /** All that the choice hangs on. */
    private static Stream<String> source(List<DangerList> lists, Ordinary ordinary) {
        var inLists =
                lists.stream()
                        .flatMap(list ->
                                Stream.of(
                                                Stream.of(list.concern().key()),
                                                list.phrases().stream().map(Phrase::toString),
                                                list.exceptions().stream().map(Phrase::toString),
                                                list.mustCatch().stream(),
                                                list.mustNotCatch().stream(),
                                                list.examples().stream())
                                        .flatMap(part -> Stream.concat(part, Stream.of(""))));
        var others = Stream.concat(ordinary.near().stream(), Stream.of(""));
        var most = Stream.of(Integer.toString(MOST_ORDINARY));
        return Stream.of(most, inLists, others, ordinary.messages().stream()).flatMap(it -> it);
    }

    private static List<Labelled> choose(
            List<DangerList> lists, Ordinary ordinary, Noticing phrases) {
        var lessons = new LinkedHashMap<String, Labelled>();
        for (var list : lists) {
            Stream.concat(list.mustCatch().stream(), list.examples().stream())
                    .map(Reading::of)
                    .forEach(reading -> add(lessons, list.concern(), reading));
        }
        for (var list : lists) {
            // what is not this kind may be another
            for (var text : list.mustNotCatch()) {
                var reading = Reading.of(text);
                add(lessons, phrases.in(reading).concern(), reading);
            }
        }
        harmless(ordinary.near(), phrases).forEach(it -> add(lessons, Concern.NONE, it));
        harmless(some(ordinary.messages()), phrases).forEach(it -> add(lessons, Concern.NONE, it));
        return List.copyOf(lessons.values());
    }

    /** So many at most, spread evenly over all, so that no intent is left out. */
    private static List<String> some(List<String> messages) {
        int most = Math.min(messages.size(), MOST_ORDINARY);
        return IntStream.range(0, most)
                .mapToObj(i -> messages.get((int) ((long) i * messages.size() / most)))
                .toList();
    }

    private static List<Reading> harmless(List<String> texts, Noticing phrases) {
        return texts.parallelStream()
                .map(Reading::of)
                .filter(it -> phrases.in(it).concern() == Concern.NONE)
                .toList();
    }

    private static void add(Map<String, Labelled> lessons, Concern concern, Reading reading) {
        lessons.putIfAbsent(reading.normalised(), new Labelled(concern.key(), reading));
    }
}
