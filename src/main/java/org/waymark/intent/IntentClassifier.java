package org.waymark.intent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.text.Corrector;
import org.waymark.text.Equipment;
import org.waymark.text.Labelled;
import org.waymark.text.MessageModel;
import org.waymark.text.Reading;
import org.waymark.text.Vocabulary;

/** Works out which intent a message has. Safe for many threads. */
public final class IntentClassifier {

    /** Gibberish stays below; English with a typo in nearly every word stays above. */
    private static final double READABLE = 0.45;

    private final Map<String, String> exact;
    private final List<String> labels;
    private final @Nullable MessageModel model;
    private final Map<String, Intent> intents;
    private @Nullable Vocabulary vocabulary;

    private IntentClassifier(
            List<Labelled> examples, Map<String, Intent> intents, Equipment equipment) {
        this.intents = intents;
        exact = new HashMap<>();
        for (var example : examples) {
            exact.putIfAbsent(plain(example.reading()), example.label());
        }
        labels = examples.stream().map(Labelled::label).distinct().toList();
        model = labels.size() < 2 ? null : MessageModel.train(examples, equipment);
    }

    /** Trains on the intents' examples by their words alone, and keeps nothing. */
    public static IntentClassifier train(List<Intent> intents) {
        return train(intents, Equipment.PLAIN);
    }

    /**
     * Trains on the intents' examples, or loads what they taught before; the same ones, in any
     * order, make the same classifier. The first time takes minutes.
     */
    public static IntentClassifier train(List<Intent> intents, Equipment equipment) {
        var examples = new ArrayList<Labelled>();
        for (var intent : intents) {
            for (var example : intent.examples()) {
                examples.add(new Labelled(intent.name(), Reading.of(example)));
            }
        }
        var named = new HashMap<String, Intent>();
        intents.forEach(intent -> named.put(intent.name(), intent));
        return new IntentClassifier(examples, Map.copyOf(named), equipment);
    }

    /** The slot values that an intent itself tells, by slot. */
    public Map<String, String> sets(String intent) {
        return intent(intent).map(Intent::sets).orElse(Map.of());
    }

    /** The intent of this name. */
    public Optional<Intent> intent(String name) {
        return Optional.ofNullable(intents.get(name));
    }

    /** The message with its mistyped words put right, which others may look at as well. */
    public Reading corrected(Reading reading) {
        return model == null ? reading : reading.correctedBy(model.corrector());
    }

    /** What puts mistyped words right; none where there are too few intents to learn words from. */
    public @Nullable Corrector corrector() {
        return model == null ? null : model.corrector();
    }

    /** Ranks the intents for a message; none, where there is no word in it. */
    public Classification classify(Reading reading) {
        if (labels.isEmpty() || reading.isEmpty()) {
            return Classification.NOT_READ;
        }
        var certain = exact.get(plain(reading));
        if (certain != null) {
            return new Classification(Ranking.certain(certain, unranked()), true, true);
        }
        var judged = model == null ? null : model.judge(reading);
        var ranking = Ranking.of(judged == null ? Map.of(labels.getFirst(), 1.0) : judged.scores());
        return new Classification(ranking, false, isReadable(reading, judged));
    }

    /** What a message is judged by, unless it is one of the examples; for writers. */
    public Optional<MessageModel.How> how(Reading reading) {
        return model == null || reading.isEmpty()
                ? Optional.empty()
                : Optional.of(model.judge(reading).how());
    }

    private List<Classification.Ranked> unranked() {
        var none = new LinkedHashMap<String, Double>();
        labels.forEach(label -> none.put(label, 0.0));
        return Ranking.of(none);
    }

    /** The meaning of the whole tells more than how many of its words are known. */
    private boolean isReadable(Reading reading, MessageModel.@Nullable Judgement judged) {
        if (judged != null && judged.how() == MessageModel.How.WHOLE) {
            return !judged.unlike();
        }
        return vocabulary().familiarity(reading) >= READABLE;
    }

    /** Made for the first message that is read by its words alone; few are. */
    private synchronized Vocabulary vocabulary() {
        var known = vocabulary;
        if (known == null) {
            known = new Vocabulary(exact.keySet().stream().map(Reading::of).toList());
            vocabulary = known;
        }
        return known;
    }

    /** Its words with a space between, without a list of them: a start makes thousands. */
    private static String plain(Reading reading) {
        return reading.normalised().replace(" .", "").strip();
    }
}
