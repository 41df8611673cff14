package org.waymark.tool;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.dialog.Dialog;
import org.waymark.dialog.Guidance;
import org.waymark.dialog.Place;
import org.waymark.dialog.Step;

/** Which steps of the dialogs were carried out. */
final class Coverage {

    private final Guidance guidance;
    private final Set<Place> reached = new HashSet<>();

    Coverage(Guidance guidance) {
        this.guidance = guidance;
    }

    void add(List<Step> steps) {
        steps.forEach(step -> reached.add(step.place()));
    }

    /** A line for each dialog, with the lines of its steps that were not reached. */
    void print(PrintWriter out) {
        guidance.dialogs().values().forEach(dialog -> print(dialog, out));
    }

    private void print(Dialog dialog, PrintWriter out) {
        var steps = places(dialog);
        var missed = steps.stream().filter(place -> !reached.contains(place)).toList();
        var lines =
                missed.stream()
                        .map(place -> String.valueOf(place.line()))
                        .collect(Collectors.joining(", "));
        out.printf(
                "%-28s %3d of %3d steps%s%n",
                dialog.name(),
                steps.size() - missed.size(),
                steps.size(),
                missed.isEmpty() ? "" : ", not line " + lines);
    }

    /** The share of all steps that was reached, rounded down, so that 100 means all. */
    int percent() {
        var all = guidance.dialogs().values().stream().flatMap(it -> places(it).stream()).toList();
        long hit = all.stream().filter(reached::contains).count();
        return all.isEmpty() ? 100 : (int) (100 * hit / all.size());
    }

    private static List<Place> places(Dialog dialog) {
        var places = new ArrayList<Place>();
        dialog.nodes().values().forEach(node -> collect(node.steps(), places));
        return places;
    }

    private static void collect(List<Step> steps, List<Place> places) {
        for (var step : steps) {
            places.add(step.place());
            if (step instanceof Step.If(_, _, var then, var otherwise)) {
                collect(then, places);
                collect(otherwise, places);
            }
        }
    }
}
