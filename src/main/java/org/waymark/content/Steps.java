package org.waymark.content;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Step;

/** Looks through steps, those within an {@code if} too. */
final class Steps {

    private Steps() {}

    static Stream<Step> of(Collection<Dialog> dialogs) {
        return dialogs.stream().flatMap(dialog -> of(dialog));
    }

    static Stream<Step> of(Dialog dialog) {
        return dialog.nodes().values().stream().flatMap(node -> of(node.steps()));
    }

    static Stream<Step> of(List<Step> steps) {
        return steps.stream()
                .flatMap(step ->
                        step instanceof Step.If(_, _, var then, var otherwise)
                                ? Stream.of(Stream.of(step), of(then), of(otherwise))
                                        .flatMap(all -> all)
                                : Stream.of(step));
    }

    /** Whether no step can come after it. */
    static boolean isJump(Step step) {
        return switch (step) {
            case Step.Go _, Step.GoBy _, Step.End _ -> true;
            case Step.If(_, _, var then, var otherwise) -> !runsOut(then) && !runsOut(otherwise);
            case Step.Say _, Step.Ask _, Step.Call _, Step.Offer _, Step.Show _, Step.Letter _ ->
                    false;
            case Step.Set _ -> false;
        };
    }

    /** Whether the steps may come to their end without a jump. */
    static boolean runsOut(List<Step> steps) {
        return steps.stream().noneMatch(Steps::isJump);
    }
}
