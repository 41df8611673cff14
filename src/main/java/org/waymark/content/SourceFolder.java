package org.waymark.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a content folder, as bytes, and within bounds: what is too large, too many or out of
 * reach is not read but named, so that it can be told with all other problems.
 *
 * @param name what to call the folder in messages
 * @param files by path within the folder, with forward slashes
 * @param unread why a file was not read, by path; the empty path stands for the whole folder
 */
public record SourceFolder(
        String name, SortedMap<String, byte[]> files, SortedMap<String, Reason> unread) {

    static final int MOST_FILES = 2_000;
    private static final int MOST_ENTRIES = 20_000;
    private static final int DEEPEST = 8;

    /** Why a file was not read. */
    public enum Reason {
        /** It is over 1 MB. */
        TOO_LARGE,
        /** The folder holds more than 2,000 content files, or is too large to look through. */
        TOO_MANY,
        /** The system does not let us read it. */
        UNREADABLE,
        /** It is a link to somewhere outside the folder. */
        LINK_OUT
    }

    public SourceFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        unread = Collections.unmodifiableSortedMap(new TreeMap<>(unread));
    }

    /** Files that are at hand already, such as those packed in the jar. */
    public SourceFolder(String name, SortedMap<String, byte[]> files) {
        this(name, files, new TreeMap<>());
    }

    /**
     * Reads every {@code .yaml} file below the folder; {@code .yml} too, to be told about. What is
     * hidden (its name begins with a dot) is left out. Links are followed as long as they stay
     * within the folder, as mounted volumes have them.
     *
     * @throws IOException where there is no such folder, or it cannot be listed
     */
    public static SourceFolder of(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
        } else if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        var walk = new Walk(folder);
        Files.walkFileTree(folder.toRealPath(), Collections.emptySet(), DEEPEST, walk);
        return new SourceFolder(folder.toString(), walk.files, walk.unread);
    }

    /**
     * Names this content: the first 12 hexadecimal digits of the SHA-256 of all paths and bytes,
     * and of what was not read.
     */
    public String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update((path + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            unread.forEach((path, reason) ->
                    digest.update((path + '\0' + reason).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Collects files, and the reasons for those that it leaves. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private final SortedMap<String, Reason> unread = new TreeMap<>();
        private int entries;

        Walk(Path folder) throws IOException {
            this.root = folder.toRealPath();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = !directory.equals(root) && isHidden(directory);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean full = files.size() + unread.size() >= MOST_FILES;
            if (++entries > MOST_ENTRIES || (full && isContent(file))) {
                unread.put("", Reason.TOO_MANY);
                return FileVisitResult.TERMINATE;
            }
            if (isContent(file)) {
                take(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isHidden(file)) {
                unread.put(name(file), Reason.UNREADABLE);
            }
            return FileVisitResult.CONTINUE;
        }

        private void take(Path file) {
            try {
                var real = file.toRealPath();
                if (!real.startsWith(root)) {
                    unread.put(name(file), Reason.LINK_OUT);
                } else if (!Files.isRegularFile(real)) {
                    unread.put(name(file), Reason.UNREADABLE);
                } else if (Files.size(real) > YamlText.MOST_BYTES) {
                    unread.put(name(file), Reason.TOO_LARGE);
                } else {
                    files.put(name(file), Files.readAllBytes(real));
                }
            } catch (IOException e) {
                unread.put(name(file), Reason.UNREADABLE);
            }
        }

        private String name(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private static boolean isContent(Path file) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return !isHidden(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
        }
    }
}
