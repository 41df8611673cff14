package org.waymark.text;

import java.util.List;

/** In which rows each feature occurs, so that a row's products with all others are quick. */
final class Postings {

    private final int[][] rows;
    private final float[][] values;

    Postings(List<Row> all, int features) {
        var counts = new int[features];
        for (var row : all) {
            for (int i = 0; i < row.size(); i++) {
                counts[row.feature(i)]++;
            }
        }
        rows = new int[features][];
        values = new float[features][];
        for (int feature = 0; feature < features; feature++) {
            rows[feature] = new int[counts[feature]];
            values[feature] = new float[counts[feature]];
        }
        for (int number = all.size() - 1; number >= 0; number--) {
            var row = all.get(number);
            for (int i = 0; i < row.size(); i++) {
                int feature = row.feature(i);
                int place = --counts[feature];
                rows[feature][place] = number;
                values[feature][place] = row.value(i);
            }
        }
    }

    /** The products of a row with so many of the first rows. */
    float[] products(Row row, int first) {
        var products = new float[first];
        for (int i = 0; i < row.size(); i++) {
            var in = rows[row.feature(i)];
            var values = this.values[row.feature(i)];
            for (int place = 0; place < in.length && in[place] < first; place++) {
                products[in[place]] += row.value(i) * values[place];
            }
        }
        return products;
    }
}
