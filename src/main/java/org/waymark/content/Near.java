package org.waymark.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Finds the name that a writer may have meant. */
final class Near {

    private static final int LONGEST_COMPARED = 60;
    private static final int FEW = 12;

    private Near() {}

    /**
     * How to mend a name that is not there: the nearest one, or all where they are few, or else the
     * advice given.
     */
    static String mend(String name, Collection<String> valid, String advice) {
        var allowed = Math.max(1, Math.min(name.length(), LONGEST_COMPARED) / 3);
        var nearest =
                valid.stream()
                        .filter(candidate ->
                                Math.abs(candidate.length() - name.length()) <= allowed)
                        .filter(candidate -> distance(name, candidate) <= allowed)
                        .min(
                                Comparator.comparingInt(
                                                (String candidate) -> distance(name, candidate))
                                        .thenComparing(Comparator.naturalOrder()));
        if (nearest.isPresent()) {
            return "did you mean '" + nearest.get() + "'?";
        }
        if (!valid.isEmpty() && valid.size() <= FEW) {
            return "there is " + valid.stream().sorted().collect(Collectors.joining(", "));
        }
        return advice;
    }

    /** Letters to add, leave out, change or swap, to come from one word to the other. */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST_COMPARED || b.length() > LONGEST_COMPARED) {
            return Integer.MAX_VALUE;
        }
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
        least = Math.min(least, rows[i - 1][j - 1] + change);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
