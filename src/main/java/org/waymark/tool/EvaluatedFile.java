package org.waymark.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of messages with what is right for each. */
final class EvaluatedFile {

    private EvaluatedFile() {}

    /**
     * A message and what is right for it.
     *
     * @param secondary a second intent that is right too; empty where there is none
     */
    record Line(String id, String text, String primary, String secondary) {}

    /** The lines of {@code intent<TAB>text}, or of columns that a header names. */
    static List<Line> read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var header = lines.isEmpty() ? List.<String>of() : List.of(lines.getFirst().split("\t"));
        boolean named = header.contains("text") && header.contains("primary");
        var read = new ArrayList<Line>();
        for (int i = named ? 1 : 0; i < lines.size(); i++) {
            var cells = List.of(lines.get(i).split("\t", -1));
            if (named && !lines.get(i).isBlank()) {
                read.add(
                        new Line(
                                cell(cells, header.indexOf("id")),
                                cell(cells, header.indexOf("text")),
                                cell(cells, header.indexOf("primary")),
                                cell(cells, header.indexOf("secondary"))));
            } else if (cells.size() == 2) {
                read.add(new Line(Integer.toString(i + 1), cells.get(1), cells.get(0), ""));
            }
        }
        return read;
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }
}
