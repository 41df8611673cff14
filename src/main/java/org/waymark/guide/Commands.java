package org.waymark.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.dialog.Act;
import org.waymark.text.Reading;

/** Typed words that stand for a control: back, help, start again. */
final class Commands {

    private final Map<List<String>, Act> acts = new HashMap<>();

    /** Takes whole messages by the name of the control. */
    Commands(Map<String, List<String>> commands) {
        Map.of("back", new Act.Back(), "help", new Act.Help(), "restart", new Act.Restart())
                .forEach((name, act) ->
                        commands.getOrDefault(name, List.of())
                                .forEach(words -> acts.put(Reading.of(words).words(), act)));
    }

    Optional<Act> in(Reading reading) {
        return Optional.ofNullable(acts.get(reading.words()));
    }
}
