package org.waymark.intent;

import java.util.List;
import java.util.Map;
import org.waymark.text.Reading;

/** Works out which intent a message has. */
public final class IntentClassifier {

    private IntentClassifier() {}

    /** Trains on the intents' examples; deterministic. */
    public static IntentClassifier train(List<Intent> intents) {
        return new IntentClassifier();
    }

    /** The slot values that an intent itself tells, by slot. */
    public Map<String, String> sets(String intent) {
        return Map.of();
    }

    /** Ranks the intents for a message. */
    public Classification classify(Reading reading) {
        return new Classification(List.of(), false, false);
    }
}
