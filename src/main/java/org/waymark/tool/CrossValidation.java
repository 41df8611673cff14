package org.waymark.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.waymark.content.Content;
import org.waymark.guide.Guide;
import org.waymark.intent.Intent;
import org.waymark.text.Equipment;
import org.waymark.text.ModelCache;

/**
 * How well the intents' examples foretell one another: each fifth of them is read by a guide that
 * learnt from the others alone.
 */
final class CrossValidation {

    private static final int FOLDS = 5;

    private CrossValidation() {}

    /** What was made of each example by a guide that had not seen it; nothing learnt is kept. */
    static List<Judged> of(Content content) {
        var equipment = new Equipment(ModelCache.NONE, Equipment.usual().encoder(), List.of());
        var judged = new ArrayList<Judged>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var learnt = some(content.intents(), i -> i % FOLDS != held);
            var guide =
                    Guide.of(
                            content.guidance(),
                            content.dangers(),
                            learnt,
                            content.mentions(),
                            equipment);
            judge(guide, some(content.intents(), i -> i % FOLDS == held), learnt, judged);
        }
        return judged;
    }

    private static void judge(
            Guide guide, List<Intent> heldOut, List<Intent> learnt, List<Judged> judged) {
        var reader = new Heard.Reader(guide);
        var known = examples(learnt);
        for (var intent : heldOut) {
            for (var example : intent.examples()) {
                if (!known.contains(example)) {
                    var id = intent.name() + "/" + (judged.size() + 1);
                    var primary = Judged.family(intent.name());
                    var heard = reader.read(example);
                    judged.add(
                            new Judged(
                                    id,
                                    example,
                                    primary,
                                    "",
                                    heard.intents(),
                                    heard.confidence(),
                                    heard.route()));
                }
            }
        }
    }

    private static Set<String> examples(List<Intent> intents) {
        var examples = new HashSet<String>();
        intents.forEach(intent -> examples.addAll(intent.examples()));
        return examples;
    }

    private static List<Intent> some(List<Intent> intents, IntPredicate kept) {
        return intents.stream()
                .map(intent -> {
                    var examples = intent.examples();
                    var some =
                            IntStream.range(0, examples.size())
                                    .filter(kept)
                                    .mapToObj(examples::get)
                                    .toList();
                    return new Intent(
                            intent.name(),
                            intent.description(),
                            some,
                            intent.couldBeDanger(),
                            intent.sets(),
                            intent.fits());
                })
                .toList();
    }
}
