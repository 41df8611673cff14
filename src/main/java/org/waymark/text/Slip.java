package org.waymark.text;

import java.util.List;

/** What it takes to mistype one word as another. */
final class Slip {

    private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** A neighbouring key, or two letters in the wrong order, are the likeliest slips. */
    private static final double LIKELY = 0.8;

    /** More than any two words that are compared can cost. */
    static final double FAR = 100;

    private Slip() {}

    /** How many slips lie between what was meant and what was typed; likely ones count less. */
    static double cost(String meant, String typed) {
        int rows = meant.length() + 1;
        int columns = typed.length() + 1;
        var costs = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                costs[row][column] = cost(costs, meant, typed, row, column);
            }
        }
        return costs[rows - 1][columns - 1];
    }

    private static double cost(double[][] costs, String meant, String typed, int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        char wanted = meant.charAt(row - 1);
        char got = typed.charAt(column - 1);
        double best = costs[row - 1][column - 1] + swap(wanted, got);
        best = Math.min(best, costs[row - 1][column] + 1);
        best = Math.min(best, costs[row][column - 1] + 1);
        boolean crossed =
                row > 1
                        && column > 1
                        && wanted == typed.charAt(column - 2)
                        && got == meant.charAt(row - 2);
        return crossed ? Math.min(best, costs[row - 2][column - 2] + LIKELY) : best;
    }

    private static double swap(char wanted, char got) {
        if (wanted == got) {
            return 0;
        }
        return areNeighbours(wanted, got) ? LIKELY : 1;
    }

    private static boolean areNeighbours(char one, char other) {
        int row = row(one);
        int otherRow = row(other);
        if (row < 0 || otherRow < 0 || Math.abs(row - otherRow) > 1) {
            return false;
        }
        int distance = KEYBOARD.get(row).indexOf(one) - KEYBOARD.get(otherRow).indexOf(other);
        return Math.abs(distance) <= 1;
    }

    private static int row(char letter) {
        for (int row = 0; row < KEYBOARD.size(); row++) {
            if (KEYBOARD.get(row).indexOf(letter) >= 0) {
                return row;
            }
        }
        return -1;
    }
}
