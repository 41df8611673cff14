package org.waymark.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.dialog.Place;

/** Collects what is wrong, so that all of it is told at once. */
final class Problems {

    private static final int LONGEST_QUOTE = 60;
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing((Problem problem) -> problem.place().file())
                    .thenComparingInt(problem -> problem.place().line())
                    .thenComparingInt(problem -> problem.place().column())
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::what);

    private final List<Problem> found = new ArrayList<>();

    void add(Code code, Place place, String what, String mend) {
        found.add(new Problem(place, code.id(), what, mend));
    }

    void addAll(Problems others) {
        found.addAll(others.found);
    }

    List<Problem> sorted() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }

    /** Words from a file, in quotes, on one line and of a bounded length. */
    static String quote(String words) {
        return "'" + cut(words) + "'";
    }

    /** Words from a file, on one line and of a bounded length. */
    static String cut(String words) {
        var start = words.substring(0, Math.min(words.length(), 4 * LONGEST_QUOTE));
        var line = start.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
    }
}
