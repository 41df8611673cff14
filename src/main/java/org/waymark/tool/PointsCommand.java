package org.waymark.tool;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.waymark.content.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Prints where each point of the guidance is told; exits with 1 where one is not, or where somebody
 * can come to it who must not.
 */
@Command(name = "points", description = "Shows where each point of the guidance is told.")
final class PointsCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private Dialogs dialogs;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var rows = dialogs.read().inventory().told();
        out.printf("%-4s %-22s %-18s %5s  %s%n", "", "topic", "node", "line", "not for");
        rows.forEach(row -> print(row, out));
        var bad = bad(rows);
        long all = rows.stream().map(Told::point).distinct().count();
        out.println(all - bad.size() + " of " + all + " points are told to whom they concern");
        return bad.isEmpty() && all > 0 ? 0 : 1;
    }

    /** Points that no step tells well, and those that one tells to the wrong people. */
    private static Set<String> bad(List<Told> rows) {
        var well = rows.stream().filter(Told::isWell).map(Told::point).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.forbidden() || !well.contains(row.point()))
                .map(Told::point)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void print(Told row, PrintWriter out) {
        if (row.topic().isEmpty()) {
            out.printf("%-4s NOT TOLD: %s%n", row.point(), row.text());
            return;
        }
        out.printf(
                "%-4s %-22s %-18s %5d  %s%s%s%n",
                row.point(),
                row.topic(),
                row.node(),
                row.place().line(),
                row.notFor().isEmpty() ? "-" : row.notFor(),
                row.reached() ? "" : "  NOT REACHED",
                row.forbidden() ? "  REACHED BY THEM" : "");
    }
}
