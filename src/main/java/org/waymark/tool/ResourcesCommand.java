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
                .sorted(Comparator.comparing(ResourceRow::state))
                .forEach(rows::add);
        return rows;
    }

    private static void table(List<ResourceRow> rows, PrintWriter out) {
        for (var row : rows) {
            out.printf(
                    "%-10s %-26s %-8s %-9s %-6s checked %-10s verified %-10s  %s%n",
                    row.state().name().toLowerCase(Locale.ROOT),
                    row.resource(),
                    row.nation(),
                    row.field(),
                    row.confidence(),
                    row.checked(),
                    row.verified(),
                    row.value());
            if (!row.source().isEmpty()) {
                out.println("           " + row.source());
            }
        }
        for (var state : ResourceRow.State.values()) {
            long count = rows.stream().filter(row -> row.state() == state).count();
            out.println(count + " " + state.name().toLowerCase(Locale.ROOT));
        }
    }
}
