package org.waymark.dialogs;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Content;

/** All messages that something is learnt from, from which what is only measured is held apart. */
public final class Taught {

    private Taught() {}

    /** In the form in which messages are to be compared. */
    public static <T> Set<T> by(Content content, Function<String, T> form) {
        var inIntents = content.intents().stream().flatMap(intent -> intent.examples().stream());
        var inLists =
                content.dangers().stream()
                        .flatMap(list ->
                                Stream.of(list.mustCatch(), list.mustNotCatch(), list.examples()))
                        .flatMap(List::stream);
        return Stream.concat(inIntents, inLists).map(form).collect(Collectors.toSet());
    }
}
