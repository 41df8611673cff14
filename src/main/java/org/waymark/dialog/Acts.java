package org.waymark.dialog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.dialog.State.Scene;
import org.waymark.message.Concern;
import org.waymark.message.Reply;

/** What each act does to a scene. */
final class Acts {

    private final Guidance guidance;

    Acts(Guidance guidance) {
        this.guidance = guidance;
    }

    /**
     * Carries out an act; empty where it does not fit, since the question that it answers does not
     * wait.
     */
    Optional<Run> perform(Act act, Scene scene, int turn, Concern.Level attention) {
        var run = new Run(guidance, turn, scene, attention);
        boolean fits =
                switch (act) {
                    case Act.Chose(var question, var option) -> run.answer(question, option);
                    case Act.Said said -> hear(run, said, scene);
                    case Act.Start(var topic) -> start(run, topic);
                    case Act.Help _ -> {
                        run.openHelp(guidance.help().dialog());
                        yield true;
                    }
                    case Act.Back _, Act.Restart _, Act.Lost _ -> false;
                };
        if (!fits) {
            return Optional.empty();
        }
        run.advance();
        return Optional.of(run);
    }

    private boolean start(Run run, String topic) {
        if (!guidance.dialogs().containsKey(topic)) {
            return false;
        }
        run.openTopic(topic);
        return true;
    }

    private boolean hear(Run run, Act.Said said, Scene before) {
        if (said.concern().level() == Concern.Level.CRISIS) {
            run.openHelp(Objects.requireNonNull(guidance.help().dialogs().get(said.concern())));
            said.slots().forEach(run.speech()::know);
            return true;
        }
        var topics = topics(said.intents());
        var line = guidance.help().lines().get(said.concern());
        if (line != null && !opensHelp(said)) {
            run.speech().say(line);
        }
        if (said.answer() != null
                && !run.answer(said.answer().question(), said.answer().option())) {
            return false;
        }
        said.slots().forEach(run.speech()::learn);
        var offers = offers(said, before);
        switch (said.certainty()) {
            case GO -> openAll(run, topics);
            case ASK -> run.askWhich(topics);
            case ANSWERED -> {}
            case UNCLEAR -> {
                if (offers.isEmpty()) {
                    run.openAfresh(Guidance.DOES_NOT_FIT);
                }
            }
        }
        if (!offers.isEmpty()) {
            run.offer(offers, said.answer() == null && topics.isEmpty());
        }
        return true;
    }

    /** What to offer beside the gentle line; help that is open already says more than that. */
    List<String> offers(Act.Said said, Scene before) {
        return before.isAtHelp() || opensHelp(said)
                ? List.of()
                : guidance.help().offersFor(said.concern());
    }

    /** Whether what was said leads to help, whichever of the models found it. */
    boolean opensHelp(Act.Said said) {
        var topics = topics(said.intents());
        return said.certainty() == Act.Certainty.GO
                && !topics.isEmpty()
                && guidance.help().isHelp(topics.getFirst());
    }

    /** Opens the first of the topics; the others wait, and the visitor is told so at once. */
    private void openAll(Run run, List<String> topics) {
        if (topics.isEmpty()) {
            return;
        }
        var others = topics.subList(1, topics.size());
        others.reversed().forEach(run::queue);
        if (!others.isEmpty() && !guidance.help().isHelp(topics.getFirst())) {
            run.speech().say(Wording.HEARD_TOO, String.join("; ", titles(others)));
        }
        run.openTopic(topics.getFirst());
    }

    /** The dialogs that the intents open, each once. */
    private List<String> topics(List<String> intents) {
        var topics = new LinkedHashSet<String>();
        intents.forEach(
                intent -> guidance.openedBy(intent).map(Dialog::name).ifPresent(topics::add));
        return new ArrayList<>(topics);
    }

    /**
     * What was understood, in the words of the content: an option's label, the titles of topics.
     */
    Optional<String> you(Act act, Scene before) {
        return switch (act) {
            case Act.Chose chose -> shown(chose, before).or(() -> label(chose));
            case Act.Start(var topic) -> guidance.dialog(topic).map(Dialog::title);
            case Act.Said said -> understood(said, before);
            case Act.Back _, Act.Restart _, Act.Help _, Act.Lost _ -> Optional.empty();
        };
    }

    private List<String> titles(List<String> topics) {
        return topics.stream()
                .flatMap(topic -> guidance.dialog(topic).map(Dialog::title).stream())
                .toList();
    }

    private Optional<String> understood(Act.Said said, Scene before) {
        if (said.concern().level() == Concern.Level.CRISIS) {
            return Optional.empty();
        }
        var parts = new LinkedHashSet<String>();
        var answer = said.answer();
        if (answer != null) {
            shown(answer, before).or(() -> label(answer)).ifPresent(parts::add);
        }
        said.slots().forEach((slot, value) -> label(slot, value).ifPresent(parts::add));
        parts.addAll(titles(topics(said.intents())));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    /** The option's label as it stood in the question that waited. */
    private static Optional<String> shown(Act.Chose chose, Scene before) {
        return before.stack().stream()
                .flatMap(frame -> Stream.ofNullable(frame.posed()))
                .filter(posed -> posed.question().id().equals(chose.question()))
                .flatMap(posed -> posed.question().options().stream())
                .filter(option -> option.key().equals(chose.option()))
                .map(Reply.Option::label)
                .findFirst();
    }

    private Optional<String> label(Act.Chose chose) {
        return label(chose.question().key(), chose.option());
    }

    private Optional<String> label(String key, String option) {
        return guidance.slot(key)
                .flatMap(slot -> slot.option(option))
                .map(Slot.Option::label)
                .or(() -> guidance.dialog(option).map(Dialog::title));
    }
}
