package org.waymark.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages in {@code docs/}, as text. */
final class Pages {

    static final Path DOCS = Path.of("docs");

    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

    private Pages() {}

    static List<Path> all() {
        return files(DOCS).filter(file -> file.toString().endsWith(".md")).toList();
    }

    static String read(String page) {
        return read(DOCS.resolve(page));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files under a folder, sorted. */
    static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /** What stands between backticks on a page and is all of the pattern. */
    static Stream<MatchResult> codes(Path page, Pattern pattern) {
        return found(CODE, read(page))
                .map(code -> pattern.matcher(code.group(1)))
                .filter(code -> code.matches())
                .map(code -> code.toMatchResult());
    }
}
