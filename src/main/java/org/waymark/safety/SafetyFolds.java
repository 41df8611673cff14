package org.waymark.safety;

import static org.waymark.message.Concern.HAPPENING_NOW;
import static org.waymark.message.Concern.INTRUSIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.message.Concern;
import org.waymark.message.Concern.Level;
import org.waymark.safety.DangerModel.Thresholds;
import org.waymark.text.Equipment;
import org.waymark.text.Labelled;
import org.waymark.text.MessageModel.Judgement;

/** Finds out, on messages held out in turn, what each threshold would catch and raise falsely. */
public final class SafetyFolds {

    private static final List<Double> CRISIS = List.of(0.3, 0.4, 0.5, 0.6, 0.7);
    private static final List<Double> NOW = List.of(0.05, 0.1, 0.15, 0.2, 0.3);
    private static final List<Double> CHECK_IN = List.of(0.03, 0.05, 0.1, 0.2, 0.3);

    private SafetyFolds() {}

    /**
     * A table, line by line: what the model alone would miss, of messages that no phrase finds, and
     * what it would raise falsely. One threshold after another is tried, beside the usual others.
     *
     * @param ordinary what visitors say on other matters
     * @param folds how many parts the messages are cut into
     */
    public static List<String> of(List<DangerList> lists, Ordinary ordinary, int folds) {
        var phrases = new Noticing(lists);
        var lessons = Lessons.of(lists, ordinary, phrases, Equipment.usual().cache());
        var heldOut =
                IntStream.range(0, folds)
                        .boxed()
                        .flatMap(fold -> heldOut(lessons, phrases, fold, folds).stream())
                        .toList();
        var rows = table(where(heldOut, Level.NONE));
        rows.add("");
        rows.addAll(besidePhrases(heldOut));
        return rows;
    }

    private static List<HeldOut> where(List<HeldOut> heldOut, Level phrases) {
        return heldOut.stream().filter(it -> it.phrase().concern().level() == phrases).toList();
    }

    private static List<HeldOut> heldOut(
            List<Labelled> lessons, Noticing phrases, int fold, int folds) {
        var learnt = new ArrayList<Labelled>();
        var others = new ArrayList<Labelled>();
        for (int i = 0; i < lessons.size(); i++) {
            (i % folds == fold ? others : learnt).add(lessons.get(i));
        }
        var model = DangerModel.learn(learnt, Equipment.usual(), null);
        return model == null
                ? List.of()
                : others.parallelStream()
                        .map(it ->
                                new HeldOut(
                                        it, phrases.in(it.reading()), model.judge(it.reading())))
                        .toList();
    }

    private static List<String> table(List<HeldOut> heldOut) {
        var rows = new ArrayList<String>();
        rows.add(
                "crisis   now  check_in  crisis missed  kind right  now as now  check_in missed"
                        + "  intrusive as crisis  none as crisis  none raised");
        var usual = Thresholds.USUAL;
        Stream.of(
                        CRISIS.stream().map(it -> new Thresholds(it, usual.now(), usual.checkIn())),
                        NOW.stream().map(it -> new Thresholds(usual.crisis(), it, usual.checkIn())),
                        CHECK_IN.stream()
                                .map(it -> new Thresholds(usual.crisis(), usual.now(), it)))
                .flatMap(it -> it)
                .forEach(it -> rows.add(row(heldOut, it)));
        return rows;
    }

    private static String row(List<HeldOut> heldOut, Thresholds thresholds) {
        var all = heldOut.stream().map(it -> it.foundFrom(thresholds)).toList();
        return String.format(
                Locale.ROOT,
                "%6.2f %5.2f %9.2f %14s %11s %11s %16s %20s %15s %12s",
                thresholds.crisis(),
                thresholds.now(),
                thresholds.checkIn(),
                share(all, it -> it.is(Level.CRISIS), it -> it.found().level() == Level.NONE),
                share(all, it -> it.is(Level.CRISIS), it -> it.is(it.found())),
                share(all, it -> it.is(HAPPENING_NOW), it -> it.is(it.found())),
                share(all, it -> it.is(Level.CHECK_IN), it -> it.found().level() == Level.NONE),
                share(all, it -> it.is(INTRUSIVE), it -> it.found().level() == Level.CRISIS),
                share(all, it -> it.is(Level.NONE), it -> it.found().level() == Level.CRISIS),
                share(all, it -> it.is(Level.NONE), it -> it.found().level() != Level.NONE));
    }

    /** What the model makes of what phrases found, which they were partly written from. */
    private static List<String> besidePhrases(List<HeldOut> heldOut) {
        var danger = where(heldOut, Level.CRISIS);
        var less = where(heldOut, Level.CHECK_IN);
        return List.of(
                "where phrases find danger: kind put right %d, made wrong %d, unwanted after all %d"
                        .formatted(
                                danger.stream()
                                        .filter(it -> !it.wasRight() && it.isRight())
                                        .count(),
                                danger.stream()
                                        .filter(it -> it.wasRight() && !it.isRight())
                                        .count(),
                                danger.stream()
                                        .filter(it -> it.found().is(INTRUSIVE) && it.isRight())
                                        .count()),
                "where phrases find less: danger noticed %d of %d, raised falsely %d of %d"
                        .formatted(
                                less.stream()
                                        .filter(HeldOut::isDanger)
                                        .filter(HeldOut::opens)
                                        .count(),
                                less.stream().filter(HeldOut::isDanger).count(),
                                less.stream().filter(it -> !it.isDanger() && it.opens()).count(),
                                less.stream().filter(it -> !it.isDanger()).count()));
    }

    private static String share(List<Found> all, Predicate<Found> some, Predicate<Found> held) {
        var chosen = all.stream().filter(some).toList();
        return "%.1f%%"
                .formatted(
                        100.0 * chosen.stream().filter(held).count() / Math.max(1, chosen.size()));
    }

    /**
     * A message that a model had not seen, what phrases found in it, and what the model made of it.
     */
    private record HeldOut(Labelled message, Finding phrase, Judgement judged) {

        Found found() {
            return foundFrom(Thresholds.of(judged.how()));
        }

        Found foundFrom(Thresholds thresholds) {
            var found = DangerModel.beside(phrase, judged.scores(), thresholds);
            return new Found(message.label(), found.concern());
        }

        boolean wasRight() {
            return phrase.concern().key().equals(message.label());
        }

        boolean isRight() {
            return found().found().key().equals(message.label());
        }

        boolean isDanger() {
            return found().is(Level.CRISIS);
        }

        boolean opens() {
            return found().found().level() == Level.CRISIS;
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
