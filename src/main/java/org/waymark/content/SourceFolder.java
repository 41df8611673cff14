package org.waymark.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a content folder, as bytes.
 *
 * @param name what to call the folder in messages
 * @param files by path within the folder, with forward slashes
 */
public record SourceFolder(String name, SortedMap<String, byte[]> files) {

    /** Reads every {@code .yaml} file below the folder. */
    public static SourceFolder of(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(".yaml")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return new SourceFolder(folder.toString(), files);
    }
}
