package org.waymark.text;

/** What a model sees of one message: features by number, and what each of them counts. */
final class Row {

    private final int[] features;
    private final float[] values;

    Row(int[] features, float[] values) {
        this.features = features;
        this.values = values;
    }

    /** A row that has every feature, with these values. */
    static Row dense(float[] values) {
        var features = new int[values.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = i;
        }
        return new Row(features, values);
    }

    /** How many features it has. */
    int size() {
        return features.length;
    }

    int feature(int place) {
        return features[place];
    }

    float value(int place) {
        return values[place];
    }
}
