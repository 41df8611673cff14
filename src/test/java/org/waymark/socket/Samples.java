package org.waymark.socket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sample frames, which the tests of the page read too. */
final class Samples {

    private static final Path FRAMES = Path.of("src/test/resources/frames");

    private Samples() {}

    /** The frames of a folder, by file name. */
    static SortedMap<String, String> in(String folder) throws IOException {
        var samples = new TreeMap<String, String>();
        try (var files = Files.list(FRAMES.resolve(folder))) {
            for (var file : files.toList()) {
                samples.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return samples;
    }
}
