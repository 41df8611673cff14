package org.waymark.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells whether what is kept in a folder was kept anew, under the same name. */
final class KeptFiles {

    private KeptFiles() {}

    /** What the file system knows each file by; one that was written anew is another. */
    static List<Object> in(Path folder) throws IOException {
        var keys = new ArrayList<Object>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                keys.add(Objects.requireNonNull(attributes.fileKey()));
            }
        }
        return keys;
    }
}
