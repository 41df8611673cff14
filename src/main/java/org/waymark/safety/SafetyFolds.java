package org.waymark.safety;

import static org.waymark.message.Concern.HAPPENING_NOW;
import static org.waymark.message.Concern.INTRUSIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.message.Concern;
import org.waymark.message.Concern.Level;
import org.waymark.text.Equipment;
import org.waymark.text.Labelled;

/** Finds out, on messages held out in turn, what each threshold would catch and raise falsely. */
public final class SafetyFolds {

    private static final List<Double> CRISIS = List.of(0.2, 0.25, 0.3, 0.4, 0.5, 0.7);
    private static final List<Double> CHECK_IN = List.of(0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4);

    private SafetyFolds() {}

    /**
     * A table, line by line: what the model alone would miss, of messages that no phrase finds, and
     * what it would raise falsely.
     *
     * @param ordinary what visitors say on other matters
     * @param folds how many parts the messages are cut into
     */
    public static List<String> of(List<DangerList> lists, Ordinary ordinary, int folds) {
        var phrases = new Noticing(lists);
        var lessons = Lessons.of(lists, ordinary, phrases);
        var heldOut =
                IntStream.range(0, folds)
                        .boxed()
                        .flatMap(fold -> heldOut(lessons, fold, folds))
                        .filter(it -> phrases.in(it.message().reading()).concern() == Concern.NONE)
                        .toList();
        return table(heldOut);
    }

    private static Stream<HeldOut> heldOut(List<Labelled> lessons, int fold, int folds) {
        var learnt = new ArrayList<Labelled>();
        var others = new ArrayList<Labelled>();
        for (int i = 0; i < lessons.size(); i++) {
            (i % folds == fold ? others : learnt).add(lessons.get(i));
        }
        var model = DangerModel.learn(learnt, Equipment.usual(), null);
        return model == null
                ? Stream.empty()
                : others.stream().map(it -> new HeldOut(it, model.likelihoods(it.reading())));
    }

    private static List<String> table(List<HeldOut> heldOut) {
        var rows = new ArrayList<String>();
        rows.add(
                "crisis  check_in  crisis missed  kind right  now as now  check_in missed"
                        + "  intrusive as crisis  none as crisis  none raised");
        CRISIS.forEach(
                crisis -> CHECK_IN.forEach(checkIn -> rows.add(row(heldOut, crisis, checkIn))));
        return rows;
    }

    private static String row(List<HeldOut> heldOut, double crisis, double checkIn) {
        var thresholds = new DangerModel.Thresholds(crisis, checkIn);
        var all = heldOut.stream().map(it -> it.foundFrom(thresholds)).toList();
        return String.format(
                Locale.ROOT,
                "%6.2f %9.2f %14s %11s %11s %16s %20s %15s %12s",
                crisis,
                checkIn,
                share(all, it -> it.is(Level.CRISIS), it -> it.found().level() == Level.NONE),
                share(all, it -> it.is(Level.CRISIS), it -> it.is(it.found())),
                share(all, it -> it.is(HAPPENING_NOW), it -> it.is(it.found())),
                share(all, it -> it.is(Level.CHECK_IN), it -> it.found().level() == Level.NONE),
                share(all, it -> it.is(INTRUSIVE), it -> it.found().level() == Level.CRISIS),
                share(all, it -> it.is(Level.NONE), it -> it.found().level() == Level.CRISIS),
                share(all, it -> it.is(Level.NONE), it -> it.found().level() != Level.NONE));
    }

    private static String share(List<Found> all, Predicate<Found> some, Predicate<Found> held) {
        var chosen = all.stream().filter(some).toList();
        return "%.1f%%"
                .formatted(
                        100.0 * chosen.stream().filter(held).count() / Math.max(1, chosen.size()));
    }

    /** A message that a model had not seen, and what the model made of it. */
    private record HeldOut(Labelled message, Map<String, Double> likelihoods) {

        Found foundFrom(DangerModel.Thresholds thresholds) {
            return new Found(
                    message.label(), DangerModel.decide(likelihoods, thresholds).concern());
        }
    }

    /** What a message is, and what it was taken for. */
    private record Found(String label, Concern found) {

        boolean is(Concern concern) {
            return concern.key().equals(label);
        }

        boolean is(Level level) {
            return Stream.of(Concern.values()).anyMatch(it -> is(it) && it.level() == level);
        }
    }
}
