package org.waymark.text;

/** What a model sees of one message: features by number, and what each of them counts. */
final class Row {

    private final int[] features;
    private final float[] values;

    Row(int[] features, float[] values) {
        this.features = features;
        this.values = values;
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

    /** The same features, with values so many times as large. */
    Row times(float factor) {
        var larger = values.clone();
        for (int i = 0; i < larger.length; i++) {
            larger[i] *= factor;
        }
        return new Row(features, larger);
    }
}
