package org.waymark.content;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Content folders of the tests: the valid fixture, and copies of it with mistakes laid over. */
final class Folders {

    private static final List<String> OWN = List.of("expected.txt", "deleted", "made");

    private Folders() {}

    static Path fixture() {
        return resource("fixture");
    }

    static Path problems() {
        return resource("problems");
    }

    /** The fixture with a folder of mistakes laid over it, as a folder of its own. */
    static Path overlay(Path mistakes, Path empty) throws IOException {
        copy(fixture(), empty);
        copy(mistakes, empty);
        for (var name : lines(mistakes.resolve("deleted"))) {
            Files.delete(empty.resolve(name));
        }
        for (var line : lines(mistakes.resolve("made"))) {
            var words = line.split(" ", 3);
            make(empty.resolve(words[0]), words[1], words[2]);
        }
        return empty;
    }

    static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** What does not belong into a repository: huge files, very many, and links. */
    private static void make(Path file, String howMuch, String what) throws IOException {
        switch (what) {
            case "bytes" -> Files.writeString(file, "#".repeat(Integer.parseInt(howMuch)));
            case "files" -> {
                for (int i = 0; i < Integer.parseInt(howMuch); i++) {
                    Files.writeString(file.resolveSibling("made-" + i + ".yaml"), "[]");
                }
            }
            case "out" -> Files.createSymbolicLink(file, fixture().resolve("site.yaml"));
            default -> throw new IllegalArgumentException("cannot make " + what);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (!OWN.contains(path.getFileName().toString())) {
                    Files.write(target, Files.readAllBytes(path));
                }
            }
        }
    }

    private static Path resource(String name) {
        try {
            var url = Folders.class.getResource("/" + name);
            if (url == null) {
                throw new IllegalStateException("no test resource " + name);
            }
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
