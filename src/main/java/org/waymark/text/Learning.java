package org.waymark.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns from examples, once: what was learnt is kept under a hash of all that went into it. */
final class Learning {

    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

    /** One example in so many is held out of a trial, to find out how far scores can be trusted. */
    private static final int HELD_OUT = 4;

    /** More tell hardly more, and each takes as long as learning itself. */
    private static final int TRIALS = 2;

    /** With fewer, what is held out tells nothing. */
    private static final int ENOUGH_TO_CALIBRATE = 40;

    /** With more, one trial tells as much as several. */
    private static final int MANY = 1500;

    /** With fewer, it takes no time that one would notice. */
    private static final int WORTH_TELLING = 100;

    /** So small a share of examples is so unlike the others that it is no measure. */
    private static final double UNLIKE_THE_OTHERS = 0.01;

    /** Less evidence than any message has. */
    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final List<Labelled> examples;
    private final List<String> labels;
    private final List<float[]> vectors;
    private final Emphasis emphasis;

    private Learning(
            List<Labelled> examples,
            List<String> labels,
            List<float[]> vectors,
            Emphasis emphasis) {
        this.emphasis = emphasis;
        this.examples = examples;
        this.labels = labels;
        this.vectors = vectors;
    }

    /** What these examples teach, in their order; loaded where it was learnt before. */
    static Learnt of(List<Labelled> examples, Equipment equipment, Emphasis emphasis) {
        var labels = examples.stream().map(Labelled::label).distinct().toList();
        var encoder = equipment.encoder();
        if (encoder.isPresent()) {
            var name = name(examples, SentenceEncoder.VERSION + " " + emphasis);
            var kept = kept(equipment.cache(), name, labels);
            if (kept.isPresent() || encoder.get().isAvailable()) {
                return kept.orElseGet(
                        () -> learnAndKeep(examples, labels, equipment, emphasis, name));
            }
        }
        var name = name(examples, "words alone");
        var plain = new Equipment(equipment.cache(), Optional.empty(), List.of());
        return kept(equipment.cache(), name, labels)
                .orElseGet(() -> learnAndKeep(examples, labels, plain, emphasis, name));
    }

    private static Optional<Learnt> kept(ModelCache cache, String name, List<String> labels) {
        return cache.load(name, in -> Learnt.load(in, labels));
    }

    private static Learnt learnAndKeep(
            List<Labelled> examples,
            List<String> labels,
            Equipment equipment,
            Emphasis emphasis,
            String name) {
        if (examples.size() >= WORTH_TELLING) {
            LOG.info("learning from {} examples, once", examples.size());
        }
        if (equipment.encoder().isPresent()) {
            TooLittleMemory.check(examples.size(), Runtime.getRuntime().maxMemory());
        }
        var vectors = vectors(examples, equipment);
        var learnt = new Learning(examples, labels, vectors, emphasis).learn();
        if (equipment.encoder().isEmpty() || !vectors.isEmpty()) {
            equipment.cache().store(name, learnt::store);
        }
        // what was kept holds less memory
        return kept(equipment.cache(), name, labels).orElse(learnt);
    }

    /** A vector for each example, or none at all. */
    private static List<float[]> vectors(List<Labelled> examples, Equipment equipment) {
        var encoder = equipment.encoder().orElse(null);
        if (encoder == null) {
            return List.of();
        }
        var vectors =
                examples.parallelStream()
                        .flatMap(it -> Stream.ofNullable(it.reading().vector(encoder)))
                        .toList();
        return vectors.size() == examples.size() ? vectors : List.of();
    }

    private Learnt learn() {
        var judged =
                new Judged(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        // one after the other, though there are processors: each takes hundreds of megabytes
        for (var heldOut : trials()) {
            var trial = models(learntIn(heldOut));
            judge(trial, heldOut, judged);
            if (trial.whole() != null) {
                trial.whole().close();
            }
        }
        var models = models(all());
        var alone = Calibration.fit(judged.byWords(), judged.right(), Learnt.WORDS_AS_USUAL);
        return new Learnt(
                labels,
                models.weights(),
                models.words(),
                models.whole(),
                alone,
                Calibration.fit(judged.byWhole(), judged.right(), Learnt.WHOLE_AS_USUAL),
                sureByWords(judged, alone),
                leastEvidence(judged.byWhole()));
    }

    /**
     * What trials' models said of examples that they had not seen.
     *
     * @param byWhole empty where no encoder runs
     * @param right the number of each one's right label
     * @param known whether each word of it occurs in what the trial learnt from
     */
    private record Judged(
            List<double[]> byWords,
            List<double[]> byWhole,
            List<Integer> right,
            List<Boolean> known) {}

    /** The examples that each trial holds out. */
    private List<List<Integer>> trials() {
        if (examples.size() < ENOUGH_TO_CALIBRATE) {
            return List.of();
        }
        int trials = examples.size() > MANY ? 1 : TRIALS;
        return IntStream.range(0, trials)
                .mapToObj(trial -> all().stream().filter(i -> i % HELD_OUT == trial).toList())
                .toList();
    }

    private List<Integer> all() {
        return IntStream.range(0, examples.size()).boxed().toList();
    }

    private List<Integer> learntIn(List<Integer> heldOut) {
        var without = new HashSet<>(heldOut);
        return all().stream().filter(i -> !without.contains(i)).toList();
    }

    private Learnt models(List<Integer> some) {
        var right = some.stream().mapToInt(this::right).toArray();
        var readings = some.stream().map(i -> examples.get(i).reading()).toList();
        var weights = Weights.of(readings);
        var rows = readings.stream().map(weights::row).toList();
        var words = WordModel.train(rows, weights.size(), right, labels.size());
        WholeModel whole = null;
        if (!vectors.isEmpty()) {
            var chosen = some.stream().map(vectors::get).toList();
            whole = WholeModel.train(chosen, emphasis, rows, weights.size(), right, labels.size());
        }
        return new Learnt(
                labels,
                weights,
                words,
                whole,
                Learnt.WORDS_AS_USUAL,
                Learnt.WHOLE_AS_USUAL,
                Guess.NEVER,
                NONE);
    }

    private int right(int example) {
        return labels.indexOf(examples.get(example).label());
    }

    private void judge(Learnt trial, List<Integer> heldOut, Judged judged) {
        for (int i : heldOut) {
            var reading = examples.get(i).reading();
            var row = trial.weights().row(reading);
            judged.right().add(right(i));
            judged.known().add(trial.weights().knowsAllOf(reading));
            judged.byWords().add(trial.words().score(row));
            var whole = trial.whole();
            if (whole != null) {
                judged.byWhole().add(whole.scoreSurely(vectors.get(i), row));
            }
        }
    }

    /** From which probability on words alone are enough, where all of them are known. */
    private static double sureByWords(Judged judged, Calibration alone) {
        var guesses =
                IntStream.range(0, judged.right().size())
                        .filter(judged.known()::get)
                        .mapToObj(i ->
                                Guess.of(
                                        alone.probabilities(judged.byWords().get(i)),
                                        judged.right().get(i)))
                        .toList();
        return Guess.sureFrom(guesses);
    }

    /** What all but a few of the held-out examples have. */
    private static double leastEvidence(List<double[]> scores) {
        var sorted = scores.stream().mapToDouble(Learnt::evidence).sorted().toArray();
        return sorted.length == 0 ? NONE : sorted[(int) (sorted.length * UNLIKE_THE_OTHERS)];
    }

    private static String name(List<Labelled> examples, String reader) {
        var source = examples.stream().flatMap(it -> Stream.of(it.label(), it.reading().raw()));
        return ModelCache.name(Stream.concat(Stream.of(reader), source));
    }
}
