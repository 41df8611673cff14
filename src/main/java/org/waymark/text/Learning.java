package org.waymark.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns from examples, once: what was learnt is kept under a hash of all that went into it. */
final class Learning {

    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

    /** To be raised with every change to what models see or how they learn. */
    private static final String VERSION = "features 2";

    /** One example in so many is held out to find out how far the scores can be trusted. */
    private static final int HELD_OUT = 4;

    /** With fewer, what is held out tells nothing. */
    private static final int ENOUGH_TO_CALIBRATE = 100;

    private final List<Labelled> examples;
    private final List<String> labels;
    private final List<float[]> vectors;

    private Learning(List<Labelled> examples, List<String> labels, List<float[]> vectors) {
        this.examples = examples;
        this.labels = labels;
        this.vectors = vectors;
    }

    /** What these examples teach, in their order; loaded where it was learnt before. */
    static Learnt of(List<Labelled> examples, Equipment equipment) {
        var labels = examples.stream().map(Labelled::label).distinct().toList();
        var encoder = equipment.encoder();
        if (encoder.isPresent()) {
            var name = name(examples, SentenceEncoder.VERSION);
            var kept = kept(equipment.cache(), name, examples, labels);
            if (kept.isPresent() || encoder.get().isAvailable()) {
                return kept.orElseGet(() -> learnAndKeep(examples, labels, equipment, name));
            }
        }
        var name = name(examples, "words alone");
        var plain = new Equipment(equipment.cache(), Optional.empty(), List.of());
        return kept(equipment.cache(), name, examples, labels)
                .orElseGet(() -> learnAndKeep(examples, labels, plain, name));
    }

    private static Optional<Learnt> kept(
            ModelCache cache, String name, List<Labelled> examples, List<String> labels) {
        return cache.load(name, in -> Learnt.load(in, examples, labels));
    }

    private static Learnt learnAndKeep(
            List<Labelled> examples, List<String> labels, Equipment equipment, String name) {
        if (examples.size() >= ENOUGH_TO_CALIBRATE) {
            LOG.info("learning from {} examples, once", examples.size());
        }
        var vectors = vectors(examples, equipment);
        var learnt = new Learning(examples, labels, vectors).learn();
        if (equipment.encoder().isEmpty() || !vectors.isEmpty()) {
            equipment.cache().store(name, learnt::store);
        }
        return learnt;
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
        var everything = IntStream.range(0, examples.size()).boxed().toList();
        if (examples.size() < ENOUGH_TO_CALIBRATE) {
            return models(everything);
        }
        var trial = CompletableFuture.supplyAsync(this::calibrate);
        var all = models(everything);
        var calibration = trial.join();
        return new Learnt(
                labels, all.words(), all.sentence(), calibration.alone(), calibration.fusion());
    }

    private Learnt models(List<Integer> some) {
        var chosen = some.stream().map(examples::get).toList();
        var words = WordModel.train(chosen, labels);
        var sentence =
                vectors.isEmpty()
                        ? null
                        : SentenceModel.train(
                                chosen, some.stream().map(vectors::get).toList(), labels);
        return new Learnt(labels, words, sentence, Temperature.NEUTRAL, Fusion.EVEN);
    }

    /** Learns from some, and sees how far what it says of the others can be trusted. */
    private Learnt calibrate() {
        var learnt = new ArrayList<Integer>();
        var heldOut = new ArrayList<Integer>();
        for (int i = 0; i < examples.size(); i++) {
            (i % HELD_OUT == 0 ? heldOut : learnt).add(i);
        }
        var known = learnt.stream().map(i -> examples.get(i).label()).distinct().toList();
        heldOut.removeIf(i -> !known.contains(examples.get(i).label()));
        var trial = models(learnt);
        var byWords = new ArrayList<Temperature.Outcome>();
        var byBoth = new ArrayList<Fusion.Outcome>();
        for (int i : heldOut) {
            int right = labels.indexOf(examples.get(i).label());
            var words = trial.words().score(examples.get(i).reading());
            byWords.add(new Temperature.Outcome(words, right));
            if (trial.sentence() != null) {
                var sentence = trial.sentence().score(vectors.get(i));
                byBoth.add(new Fusion.Outcome(words, sentence, right));
            }
        }
        var fusion = byBoth.isEmpty() ? Fusion.EVEN : Fusion.fit(byBoth);
        return new Learnt(
                labels, trial.words(), trial.sentence(), Temperature.fit(byWords), fusion);
    }

    private static String name(List<Labelled> examples, String reader) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            update(hash, VERSION);
            update(hash, reader);
            for (var example : examples) {
                update(hash, example.label());
                update(hash, example.reading().raw());
            }
            return HexFormat.of().formatHex(hash.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void update(MessageDigest hash, String part) {
        hash.update(part.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }
}
