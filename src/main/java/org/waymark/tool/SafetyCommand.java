package org.waymark.tool;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.waymark.content.Content;
import org.waymark.guide.Guide;
import org.waymark.message.Concern;
import org.waymark.message.Concern.Level;
import org.waymark.safety.DangerList;
import org.waymark.safety.SafetyFolds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the safety check by the messages of {@code safety/}. */
@Command(
        name = "safety",
        description = {
            "Measures what the safety check misses, by the messages that safety/ keeps as measured:.",
            "They are the builders' own: a blind test by clinicians says more."
        })
final class SafetyCommand implements Callable<Integer> {

    private static final long SEED = 20_261_121;

    @Spec private CommandSpec spec;
    @Mixin private Dialogs dialogs;

    @Option(
            names = "--variations",
            paramLabel = "N",
            description = "Types the must-catch messages in so many other ways instead.")
    private int variations;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "Learns from all but one of so many parts in turn, and prints what each"
                            + " threshold would catch of the part left out.")
    private int folds;

    @Option(
            names = "--misses",
            description = "Prints each message that was not found as it should.")
    private boolean misses;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var content = dialogs.readOrExplain(out);
        content.ifPresent(it -> measure(it, out));
        return content.isPresent() ? 0 : 1;
    }

    private void measure(Content content, PrintWriter out) {
        out.println("The builders' own examples; a blind test by clinicians is owed.");
        if (folds > 1) {
            SafetyFolds.of(
                            content.dangers(),
                            Guide.ordinary(content.guidance(), content.intents()),
                            folds)
                    .forEach(out::println);
        } else if (variations > 0) {
            vary(content.dangers(), Dialogs.guide(content), out);
        } else {
            kept(content.dangers(), Dialogs.guide(content), out);
        }
    }

    private void kept(List<DangerList> lists, Guide guide, PrintWriter out) {
        var kinds = new LinkedHashMap<Concern, Tally>();
        var levels = new EnumMap<Level, Tally>(Level.class);
        for (var list : lists) {
            var right = list.concern();
            var kind = kinds.computeIfAbsent(right, _ -> new Tally());
            var level = levels.computeIfAbsent(right.level(), _ -> new Tally());
            for (var text : list.measured()) {
                var found = guide.notice(text).concern();
                kind.add(right, found);
                level.add(right, found);
                if (misses && found != right) {
                    out.printf("  %s, not %s: %s%n", found.key(), right.key(), text);
                }
            }
        }
        out.println("How many of each kind were taken for none, for a check-in and for crisis.");
        out.printf(
                "%-16s %8s %8s %9s %8s %12s%n",
                "kind", "messages", "as none", "check-in", "crisis", "kind right");
        kinds.forEach((kind, tally) -> tally.print(kind.key(), out));
        levels.forEach(
                (level, tally) -> tally.print("all " + level.name().toLowerCase(Locale.ROOT), out));
    }

    private void vary(List<DangerList> lists, Guide guide, PrintWriter out) {
        var chance = new SplittableRandom(SEED);
        var tallies = new EnumMap<Variation, Tally>(Variation.class);
        var kinds = Variation.values();
        var messages = new ArrayList<Varied>();
        lists.stream()
                .filter(list -> list.concern() != Concern.NONE)
                .forEach(list ->
                        list.mustCatch()
                                .forEach(it -> messages.add(new Varied(list.concern(), it))));
        for (int i = 0; i < variations && !messages.isEmpty(); i++) {
            var message = messages.get(i % messages.size());
            var kind = kinds[(i / messages.size() + i) % kinds.length];
            var typed = kind.of(message.text(), chance);
            var found = guide.notice(typed).concern();
            tallies.computeIfAbsent(kind, _ -> new Tally()).add(message.concern(), found);
            if (misses && found.level().compareTo(message.concern().level()) < 0) {
                out.printf(
                        "  %s, %s as %s: %s%n",
                        kind.label(), message.concern().key(), found.key(), typed);
            }
        }
        out.printf(
                "%-16s %8s %8s %12s %12s%n",
                "change", "messages", "missed", "caught", "kind right");
        var all = new Tally();
        tallies.forEach((kind, tally) -> {
            tally.printCaught(kind.label(), out);
            all.add(tally);
        });
        all.printCaught("all", out);
    }

    private record Varied(Concern concern, String text) {}

    /** What became of some messages. */
    private static final class Tally {

        private final EnumMap<Level, Integer> taken = new EnumMap<>(Level.class);
        private int messages;
        private int caught;
        private int kindRight;

        void add(Concern right, Concern found) {
            messages++;
            taken.merge(found.level(), 1, Integer::sum);
            caught += found.level().compareTo(right.level()) >= 0 ? 1 : 0;
            kindRight += found == right ? 1 : 0;
        }

        void add(Tally other) {
            other.taken.forEach((level, count) -> taken.merge(level, count, Integer::sum));
            messages += other.messages;
            caught += other.caught;
            kindRight += other.kindRight;
        }

        void print(String name, PrintWriter out) {
            out.printf(
                    "%-16s %8d %8d %9d %8d %12s%n",
                    name,
                    messages,
                    as(Level.NONE),
                    as(Level.CHECK_IN),
                    as(Level.CRISIS),
                    share(kindRight));
        }

        void printCaught(String name, PrintWriter out) {
            out.printf(
                    "%-16s %8d %8d %12s %12s%n",
                    name, messages, as(Level.NONE), share(caught), share(kindRight));
        }

        private int as(Level level) {
            return taken.getOrDefault(level, 0);
        }

        private String share(int some) {
            return messages == 0
                    ? "-"
                    : String.format(Locale.ROOT, "%.2f %%", 100.0 * some / messages);
        }
    }
}
