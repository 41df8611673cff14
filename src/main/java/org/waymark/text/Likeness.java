package org.waymark.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How alike two messages are, in their words and as a whole; and, for many examples, how alike each
 * is to each other one.
 *
 * <p>It is a kernel: that of {@link Wholes}, and three tenths of the product of the words' rows,
 * which have length 1 at most; chosen as there.
 */
final class Likeness {

    static final float WORDS_COUNT = 0.3f;

    /** So many examples at a time stay near the processor. */
    private static final int TILE = 128;

    /**
     * Two bytes a pair, in parts of this: the half of all pairs is the most that learning holds.
     */
    private static final float UNIT = 1 / 20_000f;

    /** Tile by tile, those at and below the diagonal. */
    private final short[][][] tiles;

    private final int examples;

    private Likeness(short[][][] tiles, int examples) {
        this.tiles = tiles;
        this.examples = examples;
    }

    int examples() {
        return examples;
    }

    /** Of one example to all. */
    float[] row(int example) {
        var row = new float[examples];
        int tile = example / TILE;
        int within = example % TILE;
        for (int i = 0; i < examples; i++) {
            row[i] =
                    UNIT
                            * (i / TILE <= tile
                                    ? tiles[tile][i / TILE][within * TILE + i % TILE]
                                    : tiles[i / TILE][tile][i % TILE * TILE + within]);
        }
        return row;
    }

    /**
     * Of each example to each other one.
     *
     * @param words their words, as {@link Weights} sees them
     * @param features how many features words have
     * @throws IllegalStateException where native code fails
     */
    static Likeness among(Wholes wholes, List<Row> words, int features) {
        int examples = words.size();
        int side = Math.ceilDiv(examples, TILE);
        var postings = new Postings(words, features);
        var tiles = new short[side][][];
        try (var model = wholes.model()) {
            IntStream.range(0, side)
                    .parallel()
                    .forEach(i -> tiles[i] = tilesOf(i, wholes, model, words, postings));
        }
        return new Likeness(tiles, examples);
    }

    private static short[][] tilesOf(
            int i, Wholes wholes, NativeModel model, List<Row> words, Postings postings) {
        int examples = words.size();
        var tiles = new short[i + 1][TILE * TILE];
        for (int row = i * TILE; row < Math.min(examples, (i + 1) * TILE); row++) {
            int columns = Math.min(examples, (i + 1) * TILE);
            var left = wholes.get(row);
            var asWholes = model.runSurely(Wholes.LEFT, left, Wholes.LIKE);
            var inWords = postings.products(words.get(row), columns);
            for (int column = 0; column < columns; column++) {
                float like = asWholes[column] + WORDS_COUNT * inWords[column];
                tiles[column / TILE][(row % TILE) * TILE + column % TILE] =
                        (short) Math.round(like / UNIT);
            }
        }
        return tiles;
    }

    /**
     * For each example, the sum of the values of all, as far as they are like it. The order of
     * adding is the same however many threads there are.
     *
     * @param values so many for each example
     */
    float[][] times(float[][] values) {
        var sums = new float[values.length][];
        IntStream.range(0, tiles.length)
                .parallel()
                .forEach(i -> {
                    int width = values[0].length;
                    var columns = new float[width][TILE];
                    for (int j = 0; j < tiles.length; j++) {
                        add(i, j, values, columns);
                    }
                    for (int row = i * TILE; row < Math.min(sums.length, (i + 1) * TILE); row++) {
                        sums[row] = new float[width];
                        for (int k = 0; k < width; k++) {
                            sums[row][k] = columns[k][row % TILE];
                        }
                    }
                });
        return sums;
    }

    /** Adds what the examples of one tile give to those of another, value by value. */
    private void add(int i, int j, float[][] values, float[][] columns) {
        boolean below = j <= i;
        var tile = below ? tiles[i][j] : tiles[j][i];
        var like = new float[TILE];
        int others = Math.min(TILE, values.length - j * TILE);
        for (int other = 0; other < others; other++) {
            for (int one = 0; one < TILE; one++) {
                like[one] = UNIT * tile[below ? one * TILE + other : other * TILE + one];
            }
            var given = values[j * TILE + other];
            for (int k = 0; k < given.length; k++) {
                Floats.add(given[k], like, columns[k]);
            }
        }
    }
}
