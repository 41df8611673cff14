package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small content folder that is in order, for tests to serve and to spoil. */
final class Fixture {

    static final Path FOLDER = Path.of("src/test/resources/fixture");

    private Fixture() {}

    static void copyTo(Path folder) throws IOException {
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(FOLDER.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
