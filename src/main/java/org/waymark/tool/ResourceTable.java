package org.waymark.tool;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes rows of resources for other programs. */
final class ResourceTable {

    private ResourceTable() {}

    /** Comma-separated values as in RFC 4180, with a line of names. */
    static void csv(List<ResourceRow> rows, PrintWriter out) {
        var names = List.copyOf(values(ResourceRow.missing("")).keySet());
        out.println(String.join(",", names));
        for (var row : rows) {
            out.println(
                    values(row).values().stream()
                            .map(ResourceTable::cell)
                            .collect(Collectors.joining(",")));
        }
    }

    /** A list of objects, one a line. */
    static void json(List<ResourceRow> rows, PrintWriter out) {
        out.println("[");
        for (int i = 0; i < rows.size(); i++) {
            var members =
                    values(rows.get(i)).entrySet().stream()
                            .map(it -> string(it.getKey()) + ": " + string(it.getValue()))
                            .collect(Collectors.joining(", "));
            out.println("  { " + members + " }" + (i + 1 < rows.size() ? "," : ""));
        }
        out.println("]");
    }

    private static Map<String, String> values(ResourceRow row) {
        var values = new LinkedHashMap<String, String>();
        values.put("state", row.state().name().toLowerCase(Locale.ROOT));
        values.put("urgent", row.urgent() ? "yes" : "no");
        values.put("resource", row.resource());
        values.put("nation", row.nation());
        values.put("field", row.field());
        values.put("value", row.value());
        values.put("confidence", row.confidence());
        values.put("source", row.source());
        values.put("checked", row.checked());
        values.put("verified", row.verified());
        values.put("verified-by", row.verifiedBy());
        return values;
    }

    /** Quoted where it has to be; never a formula to a spreadsheet. */
    private static String cell(String value) {
        var safe = value.matches("(?s)[=+@].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String string(String value) {
        return value.chars()
                .mapToObj(ResourceTable::letter)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String letter(int letter) {
        if (letter == '"' || letter == '\\') {
            return "\\" + (char) letter;
        }
        return letter < ' '
                ? String.format(Locale.ROOT, "\\u%04x", letter)
                : String.valueOf((char) letter);
    }
}
