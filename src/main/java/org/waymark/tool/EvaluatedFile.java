package org.waymark.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.tool.Table.BadFile;
import org.waymark.tool.Table.Row;

/** A file of messages with what is right for each. */
final class EvaluatedFile {

    /** What a cell may say instead of nothing. */
    private static final Set<String> NOTHING = Set.of("", "-", "none");

    private EvaluatedFile() {}

    /**
     * A message and what is right for it.
     *
     * @param secondary a second intent that is right too; empty where there is none
     * @param slots the value that the text tells, by slot; empty where it tells none
     */
    record Line(
            String id, String text, String primary, String secondary, Map<String, String> slots) {}

    /**
     * The rows of {@code intent<TAB>text}, or of columns that a header names: text and primary (or
     * intent), and if you like id, secondary, setting, and slots.
     *
     * @throws BadFile where a column is missing, or an intent or a column is none of these
     */
    static List<Line> read(Path file, Set<String> intents, Set<String> slots) throws IOException {
        var table = Table.read(file, List.of("intent", "text"));
        boolean named = table.columns().contains("primary");
        var primary = named ? "primary" : "intent";
        table.needs("text", primary);
        var told = table.columns().stream().filter(slots::contains).toList();
        var lines = new ArrayList<Line>();
        for (var row : table.rows()) {
            lines.add(line(file, row, primary, told, intents));
        }
        return lines;
    }

    private static Line line(
            Path file, Row row, String primary, List<String> slots, Set<String> intents)
            throws BadFile {
        var first = intent(file, row, primary, intents);
        if (first.isEmpty() || row.cell("text").isEmpty()) {
            var missing = first.isEmpty() ? primary : "text";
            throw new BadFile(file, row.line(), "the cell '" + missing + "' is empty");
        }
        var told = new LinkedHashMap<String, String>();
        slots.forEach(slot -> told.put(slot, plain(row.cell(slot))));
        var id = row.cell("id").isEmpty() ? Integer.toString(row.line()) : row.cell("id");
        var second = intent(file, row, "secondary", intents);
        return new Line(id, row.cell("text"), first, second, told);
    }

    private static String intent(Path file, Row row, String column, Set<String> intents)
            throws BadFile {
        var intent = plain(row.cell(column));
        if (!intent.isEmpty() && !intents.contains(Judged.family(intent))) {
            throw new BadFile(file, row.line(), "there is no intent '" + intent + "'");
        }
        return Judged.family(intent);
    }

    private static String plain(String cell) {
        return NOTHING.contains(cell) ? "" : cell;
    }
}
