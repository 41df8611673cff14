package org.waymark.tool;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.waymark.content.ContentReader;
import org.waymark.content.Fact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints every contact and fact with where it comes from; what is missing or overdue, first. */
@Command(name = "resources", description = "Lists every contact and fact, with its source.")
final class ResourcesCommand implements Callable<Integer> {

    /** How the list is written. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Spec private CommandSpec spec;
    @Mixin private Dialogs dialogs;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table, csv or json. Without it, a table.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var inventory = dialogs.read().inventory();
        var rows = rows(inventory.facts(), inventory.missing(), LocalDate.now(ContentReader.UK));
        switch (format) {
            case TABLE -> table(rows, out);
            case CSV -> ResourceTable.csv(rows, out);
            case JSON -> ResourceTable.json(rows, out);
        }
        return 0;
    }

    static List<ResourceRow> rows(List<Fact> facts, List<String> missing, LocalDate today) {
        var rows = new ArrayList<ResourceRow>();
        missing.forEach(what -> rows.add(ResourceRow.missing(what)));
        facts.stream()
                .flatMap(fact -> ResourceRow.of(fact, today))
                .sorted(
                        Comparator.comparing(ResourceRow::state)
                                .thenComparing(row -> !row.urgent()))
                .forEach(rows::add);
        return rows;
    }

    private static void table(List<ResourceRow> rows, PrintWriter out) {
        for (var row : rows) {
            if (row.state() == ResourceRow.State.MISSING) {
                out.println("missing     " + row.value());
            } else {
                line(row, out);
            }
        }
        for (var state : ResourceRow.State.values()) {
            var these = rows.stream().filter(row -> row.state() == state).toList();
            long urgent = these.stream().filter(ResourceRow::urgent).count();
            out.printf(
                    "%d %s%s%n",
                    these.size(),
                    word(state),
                    urgent == 0 ? "" : ", %d of them urgent".formatted(urgent));
        }
    }

    /** The value, then in a second line what is known about it. */
    private static void line(ResourceRow row, PrintWriter out) {
        out.printf(
                "%-11s %s %s: %s %s%n",
                word(row.state()), row.resource(), row.nation(), row.field(), row.value());
        out.printf(
                "            %s%s confidence, checked %s, %s. %s%n",
                row.urgent() ? "urgent, " : "",
                row.confidence(),
                row.checked(),
                row.verifiedBy().isEmpty()
                        ? "verified by nobody"
                        : "verified " + row.verified() + " by " + row.verifiedBy(),
                row.source());
    }

    private static String word(ResourceRow.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
