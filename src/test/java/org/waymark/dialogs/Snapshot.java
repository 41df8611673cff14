package org.waymark.dialogs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.dialogs.Versions.Version;

/** A letter in all its versions, as one text that a person can read through. */
final class Snapshot {

    private Snapshot() {}

    /**
     * The title; then what stands beside the letter, and the letter. Of both, each line once with
     * its number, and then the lines of which a version is made: in how many combinations, and for
     * which one, as an example.
     */
    static String of(String title, List<Version> notes, List<Version> letters) {
        return title + "\n\nBeside it\n" + versions(notes) + "\nThe letter\n" + versions(letters);
    }

    private static String versions(List<Version> versions) {
        var lines = inOrder(versions);
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append("%2d  %s%n".formatted(i + 1, lines.get(i)));
        }
        text.append("\n");
        for (var version : versions) {
            text.append(
                    "%s  x%d  %s%n"
                            .formatted(numbers(version, lines), version.ways(), version.known()));
        }
        return text.toString();
    }

    private static String numbers(Version version, List<String> lines) {
        return version.lines().stream()
                .map(line -> String.valueOf(lines.indexOf(line) + 1))
                .collect(Collectors.joining(" "));
    }

    /** Every line of every version, each one where it can stand: after what precedes it. */
    private static List<String> inOrder(List<Version> versions) {
        var left = new LinkedHashSet<String>();
        versions.forEach(version -> left.addAll(version.lines()));
        var ordered = new LinkedHashSet<String>();
        while (!left.isEmpty()) {
            var next =
                    left.stream()
                            .filter(line ->
                                    versions.stream()
                                            .allMatch(
                                                    version -> isNext(line, version.lines(), left)))
                            .findFirst()
                            .orElse(left.getFirst());
            ordered.add(next);
            left.remove(next);
        }
        return List.copyOf(ordered);
    }

    private static boolean isNext(String line, List<String> lines, Set<String> left) {
        int at = lines.indexOf(line);
        return at < 0 || lines.subList(0, at).stream().noneMatch(left::contains);
    }
}
