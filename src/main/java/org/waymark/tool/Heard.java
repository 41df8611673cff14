package org.waymark.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.dialog.Act;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.State;
import org.waymark.guide.Decision;
import org.waymark.guide.Guide;
import org.waymark.intent.Classification.Ranked;
import org.waymark.message.Concern;
import org.waymark.message.Typed;
import org.waymark.message.VisitorMessage;
import org.waymark.tool.Judged.Route;

/**
 * What a guide makes of a message that is the first of a conversation.
 *
 * @param intents those that were heard, in order; the likeliest, where none was acted on
 * @param confidence in the first of them
 * @param slots what was understood, by slot
 * @param micros how long the guide took to read it
 */
record Heard(
        List<String> intents,
        double confidence,
        Route route,
        Concern concern,
        Map<String, String> slots,
        double micros) {

    private static final String CRISIS = "crisis";

    /** Reads messages one by one, each as if it were the first. */
    static final class Reader {

        private final Guide guide;
        private final State start;

        Reader(Guide guide) {
            this.guide = guide;
            this.start = guide.replay(List.of()).getFirst().after();
        }

        Heard read(String text) {
            var message = new VisitorMessage.Say(new Typed(text));
            long before = System.nanoTime();
            var decision = guide.read(start, message);
            double micros = (System.nanoTime() - before) / 1e3;
            var act = decision instanceof Decision.Decided(var decided) ? decided : null;
            var said = act instanceof Act.Said it ? it : null;
            var explained = guide.explain(text);
            var ranked = explained.intents().ranked();
            var concern = said == null ? explained.safety().concern() : said.concern();
            var intents = intents(act, concern, ranked);
            return new Heard(
                    intents,
                    confidence(intents.isEmpty() ? "" : intents.getFirst(), explained),
                    route(act, concern),
                    concern,
                    slots(explained.slots(), said),
                    micros);
        }

        private List<String> intents(@Nullable Act act, Concern concern, List<Ranked> ranked) {
            var first =
                    concern.level() == Concern.Level.CRISIS || act instanceof Act.Help
                            ? Stream.of(CRISIS)
                            : Stream.<String>of();
            var heard =
                    Stream.concat(first, said(act, ranked)).map(Judged::family).distinct().toList();
            return heard.isEmpty()
                    ? ranked.stream().limit(1).map(Ranked::intent).map(Judged::family).toList()
                    : heard;
        }

        private Stream<String> said(@Nullable Act act, List<Ranked> ranked) {
            if (!(act instanceof Act.Said said)) {
                return Stream.of();
            }
            var chosen = said.answer() == null ? List.<String>of() : opening(said.answer());
            var likeliest = ranked.stream().map(Ranked::intent).filter(chosen::contains).limit(1);
            return Stream.concat(likeliest, said.intents().stream());
        }

        /** The intents that open the dialog which a message chose from those on offer. */
        private List<String> opening(Act.Chose chose) {
            return guidance().dialog(chose.option()).map(it -> it.opensOn()).orElse(List.of());
        }

        /**
         * How sure it is of the first: of danger as the safety check is, and of a topic as the
         * guide is, which counts intents together that open the same one.
         */
        private double confidence(String first, Guide.Explanation explained) {
            if (explained.safety().concern().level() == Concern.Level.CRISIS) {
                return explained.safety().score();
            }
            var topic = topic(first);
            return explained.intents().ranked().stream()
                    .filter(it -> topic(it.intent()).equals(topic))
                    .mapToDouble(Ranked::confidence)
                    .sum();
        }

        /** The dialog that an intent opens; without one, the intent itself. */
        private String topic(String intent) {
            return guidance().openedBy(intent).map(it -> it.name()).orElse(Judged.family(intent));
        }

        private Guidance guidance() {
            return guide.guidance();
        }
    }

    private static Route route(@Nullable Act act, Concern concern) {
        if (concern.level() == Concern.Level.CRISIS || act instanceof Act.Help) {
            return Route.GO;
        }
        if (!(act instanceof Act.Said said)) {
            return Route.REFUSE;
        }
        return switch (said.certainty()) {
            case GO -> Route.GO;
            case ASK -> Route.ASK;
            case ANSWERED -> said.answer() == null ? Route.ASK : Route.GO;
            case UNCLEAR -> Route.REFUSE;
        };
    }

    private static Map<String, String> slots(Map<String, String> told, Act.@Nullable Said said) {
        var slots = new LinkedHashMap<>(told);
        if (said != null) {
            slots.putAll(said.slots());
        }
        return slots;
    }

    /** The level of the concern, as it stands in files. */
    String safety() {
        return concern.level().name().toLowerCase(Locale.ROOT);
    }

    /** One row of a file of predictions. */
    String row(String id) {
        return String.join(
                "\t",
                id,
                String.join(",", intents),
                String.format(Locale.ROOT, "%.4f", confidence),
                route.name().toLowerCase(Locale.ROOT),
                safety(),
                concern.key(),
                slots.getOrDefault("provider", ""));
    }
}
