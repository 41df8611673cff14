package org.waymark.safety;

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
        rows.add("crisis  check_in  crisis missed  check_in missed  intrusive as crisis  false");
        CRISIS.forEach(
                crisis -> CHECK_IN.forEach(checkIn -> rows.add(row(heldOut, crisis, checkIn))));
        return rows;
    }

    private static String row(List<HeldOut> heldOut, double crisis, double checkIn) {
        return String.format(
                Locale.ROOT,
                "%6.2f %9.2f %14s %16s %20s %6s",
                crisis,
                checkIn,
                share(
                        heldOut,
                        it -> it.is(Level.CRISIS),
                        it -> it.found(crisis, checkIn) == Level.NONE),
                share(
                        heldOut,
                        it -> it.is(Level.CHECK_IN),
                        it -> it.found(crisis, checkIn) == Level.NONE),
                share(
                        heldOut,
                        it -> it.message().label().equals(Concern.INTRUSIVE.key()),
                        it -> it.found(crisis, checkIn) == Level.CRISIS),
                share(
                        heldOut,
                        it -> it.is(Level.NONE),
                        it -> it.found(crisis, checkIn) != Level.NONE));
    }

    private static String share(
            List<HeldOut> all, Predicate<HeldOut> some, Predicate<HeldOut> held) {
        var chosen = all.stream().filter(some).toList();
        return "%.1f%%"
                .formatted(
                        100.0 * chosen.stream().filter(held).count() / Math.max(1, chosen.size()));
    }

    /** A message that a model had not seen, and what the model made of it. */
    private record HeldOut(Labelled message, Map<String, Double> likelihoods) {

        boolean is(Level level) {
            return Stream.of(Concern.values())
                    .anyMatch(it -> it.key().equals(message.label()) && it.level() == level);
        }

        Level found(double crisis, double checkIn) {
            return DangerModel.decide(likelihoods, new DangerModel.Thresholds(crisis, checkIn))
                    .concern()
                    .level();
        }
    }
}
