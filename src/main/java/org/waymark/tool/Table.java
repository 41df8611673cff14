package org.waymark.tool;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file of cells that tabs divide, one row a line. The first line may name the columns.
 *
 * @param columns their names in lower case; empty where the file has none
 */
record Table(Path file, List<String> columns, List<Row> rows) {

    private static final long LARGEST = 32L << 20;
    private static final int LONGEST_CELL = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Cells by column name, or by number where the columns have no names; and where they stand. */
    record Row(int line, Map<String, String> cells) {

        /** The cell, or nothing where the row ends before it. */
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Reads a file.
     *
     * @param unnamed the columns of a file whose first line names none of them
     * @throws BadFile with the line, where it is no such file
     */
    static Table read(Path file, List<String> unnamed) throws IOException {
        var lines = lines(file);
        var first = cells(lines.getFirst().toLowerCase(Locale.ROOT));
        boolean named = first.contains("text");
        var columns = named ? first : unnamed;
        if (columns.stream().distinct().count() < columns.size()) {
            throw new BadFile(file, 1, "two columns have the same name");
        }
        var rows = new ArrayList<Row>();
        for (int i = named ? 1 : 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(file, i + 1, lines.get(i), columns));
            }
        }
        if (rows.isEmpty()) {
            throw new BadFile(file, 1, "there is no message in the file");
        }
        return new Table(file, columns, rows);
    }

    /** Fails where one of these columns is missing. */
    void needs(String... needed) throws BadFile {
        for (var column : needed) {
            if (!columns.contains(column)) {
                var there = String.join(", ", columns);
                throw new BadFile(file, 1, "there is no column '" + column + "' among " + there);
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadFile(file, 0, "there is no such file");
        }
        if (Files.size(file) > LARGEST) {
            throw new BadFile(file, 0, "the file is larger than 32 MB");
        }
        try {
            var text = Files.readString(file);
            var lines = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines();
            var all = lines.toList();
            if (all.isEmpty()) {
                throw new BadFile(file, 0, "the file is empty");
            }
            return all;
        } catch (CharacterCodingException e) {
            throw new BadFile(file, 0, "the file is not in UTF-8");
        }
    }

    private static Row row(Path file, int line, String text, List<String> columns) throws BadFile {
        var cells = cells(text);
        if (cells.size() > columns.size() || cells.size() < Math.min(2, columns.size())) {
            throw new BadFile(
                    file,
                    line,
                    "%d cells where there are %d columns (%s), divided by tabs"
                            .formatted(cells.size(), columns.size(), String.join(", ", columns)));
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new BadFile(file, line, "a cell is longer than 20,000 letters");
        }
        return new Row(
                line,
                IntStream.range(0, cells.size())
                        .boxed()
                        .collect(Collectors.toMap(columns::get, cells::get)));
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1)).stream().map(String::strip).toList();
    }

    /** Says what is wrong with a file and where. */
    static final class BadFile extends IOException {

        BadFile(Path file, int line, String what) {
            super(file + (line == 0 ? "" : ":" + line) + ": " + what);
        }
    }
}
