package org.waymark.content;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.TreeMap;

/** The content that Waymark ships, from wherever its own classes are: a folder or a jar. */
public final class PackedDialogs {

    private static final String FOLDER = "dialogs/";
    private static final String NAME = "the content that Waymark ships";

    private PackedDialogs() {}

    public static SourceFolder read() throws IOException {
        var url = PackedDialogs.class.getClassLoader().getResource(FOLDER + "site.yaml");
        if (url == null) {
            throw new IOException("dialogs/ is not packed with the program");
        }
        return url.openConnection() instanceof JarURLConnection jar
                ? fromJar(jar)
                : new SourceFolder(NAME, SourceFolder.of(folderOf(url)).files());
    }

    private static Path folderOf(URL site) throws IOException {
        try {
            return Path.of(site.toURI()).resolveSibling("").normalize();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static SourceFolder fromJar(JarURLConnection connection) throws IOException {
        var files = new TreeMap<String, byte[]>();
        var jar = connection.getJarFile();
        for (var entry : jar.stream().toList()) {
            if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".yaml")) {
                try (var in = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
                }
            }
        }
        return new SourceFolder(NAME, files);
    }
}
