package org.waymark.safety;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.message.Concern;
import org.waymark.text.Phrase;

/**
 * Writes the phrase level of the safety check as one JSON file, so that a page can run it by
 * itself: {@code kinds}, the most pressing first, each with its {@code level}, whether it {@code
 * takesBack} what it overlaps, its {@code phrases} and {@code exceptions} as regular expressions
 * over plain text; and {@code english} and {@code other}, the words that tell languages apart.
 * {@code frontend/src/danger.ts} reads it.
 */
public final class DangerFile {

    private DangerFile() {}

    /** The file, on one line. */
    public static String of(List<DangerList> lists) {
        var kinds =
                Arrays.stream(Concern.values())
                        .map(concern -> kind(concern, lists))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(",", "[", "]"));
        return "{\"kinds\":%s,\"english\":%s,\"other\":%s}"
                .formatted(
                        kinds,
                        strings(sorted(OtherLanguage.ENGLISH)),
                        strings(sorted(OtherLanguage.OTHER)));
    }

    private static @org.jspecify.annotations.Nullable String kind(
            Concern concern, List<DangerList> lists) {
        var own = lists.stream().filter(list -> list.concern() == concern).toList();
        return own.isEmpty() || concern == Concern.NONE
                ? null
                : "{\"kind\":\"%s\",\"level\":\"%s\",\"takesBack\":%s,\"phrases\":%s,\"exceptions\":%s}"
                        .formatted(
                                concern.key(),
                                concern.level() == Concern.Level.CRISIS ? "crisis" : "check_in",
                                Noticing.TAKES_BACK.contains(concern),
                                regexes(own.stream().map(DangerList::phrases).toList()),
                                regexes(own.stream().map(DangerList::exceptions).toList()));
    }

    private static String regexes(List<List<Phrase>> phrases) {
        return strings(phrases.stream().flatMap(List::stream).map(Phrase::regex).toList());
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }

    /** Phrases are letters, digits and brackets, and never hold a quote or a backslash. */
    private static String strings(List<String> all) {
        return all.stream()
                .map(one -> one.replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(
                        Collectors.joining(
                                "\",\"", all.isEmpty() ? "[" : "[\"", all.isEmpty() ? "]" : "\"]"));
    }
}
