package org.waymark.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was learnt in a folder, so that it is learnt once. A file is named after everything
 * that it was learnt from: other examples, or another way of learning, make another file, and what
 * nobody asked for in a while is deleted then. Whatever is wrong with the folder, learning goes on
 * without it.
 */
public final class ModelCache {

    /** A system property that names the folder; the server's setting has the same name. */
    public static final String PROPERTY = "waymark.model-cache";

    /** Learns nothing from earlier runs and leaves nothing to later ones. */
    public static final ModelCache NONE = new ModelCache(null);

    private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);

    /** Whoever goes back to what an editor had last week need not learn again. */
    private static final Duration UNUSED = Duration.ofDays(14);

    private static final String MAGIC = "waymark-model-4";

    /**
     * To be raised with every change to what models see, how they learn, from which lessons, or
     * what phrases find.
     */
    private static final String VERSION = "features 23";

    private static final int CHUNK = 65_536;

    private final @Nullable Path folder;

    private ModelCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Keeps files in this folder, which is made when it is first needed. */
    public static ModelCache in(Path folder) {
        return new ModelCache(folder);
    }

    /**
     * The folder that {@link #PROPERTY} names, or else {@code .cache/waymark} in the user's home,
     * or in the folder for temporary files where that cannot be written.
     */
    public static ModelCache usual() {
        var named = System.getProperty(PROPERTY);
        if (named != null && !named.isBlank()) {
            return in(Path.of(named));
        }
        var home = Path.of(System.getProperty("user.home"), ".cache", "waymark");
        if (isWritable(home)) {
            return in(home);
        }
        var user = "waymark-" + System.getProperty("user.name");
        return in(Path.of(System.getProperty("java.io.tmpdir"), user));
    }

    /** A name for what was learnt from all of these, in this order. */
    public static String name(Stream<String> source) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            Stream.concat(Stream.of(VERSION), source)
                    .forEachOrdered(part -> {
                        hash.update(part.getBytes(StandardCharsets.UTF_8));
                        hash.update((byte) 0);
                    });
            return HexFormat.of().formatHex(hash.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What was learnt under this name; empty where it is not there or not sound. */
    public <T> Optional<T> load(String name, Loader<T> loader) {
        var file = file(name);
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (!isWhole(file) || !in.readUTF().equals(MAGIC) || !in.readUTF().equals(name)) {
                throw new IOException("damaged, or another kind of file");
            }
            var learnt = Optional.of(loader.load(in));
            file.toFile().setLastModified(System.currentTimeMillis());
            return learnt;
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is no model that can be used, and is learnt again", file);
            return Optional.empty();
        }
    }

    /** Keeps what was learnt, all of it or none. */
    public void store(String name, Storer storer) {
        var file = file(name);
        if (folder == null || file == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var unfinished = Files.createTempFile(folder, name, ".tmp");
            try {
                write(unfinished, name, storer);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            deleteUnused(folder);
        } catch (IOException e) {
            LOG.warn("what was learnt could not be kept in {}: {}", file, e.toString());
        }
    }

    private static void deleteUnused(Path folder) throws IOException {
        long since = System.currentTimeMillis() - UNUSED.toMillis();
        try (var files = Files.newDirectoryStream(folder, "*.{model,tmp}")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toMillis() < since) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The checksum comes last, so that nothing is held twice while it is written. */
    private static void write(Path file, String name, Storer storer) throws IOException {
        var checksum = new CRC32();
        try (var out =
                new DataOutputStream(
                        new CheckedOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(file)), checksum))) {
            out.writeUTF(MAGIC);
            out.writeUTF(name);
            storer.store(out);
            out.writeLong(checksum.getValue());
        }
    }

    /** Whether the file has its checksum, so that no damaged number is taken for a size. */
    private static boolean isWhole(Path file) throws IOException {
        var checksum = new CRC32();
        var chunk = new byte[CHUNK];
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            for (long left = Files.size(file) - Long.BYTES; left > 0; left -= chunk.length) {
                int size = (int) Math.min(left, chunk.length);
                in.readFully(chunk, 0, size);
                checksum.update(chunk, 0, size);
            }
            return in.readLong() == checksum.getValue();
        }
    }

    private @Nullable Path file(String name) {
        return folder == null ? null : folder.resolve(name + ".model");
    }

    private static boolean isWritable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads back what was learnt. */
    public interface Loader<T> {
        /** From all that was written, to its end. */
        T load(DataInputStream in) throws IOException;
    }

    /** Writes down what was learnt. */
    public interface Storer {
        /** Nothing is kept where this fails. */
        void store(DataOutputStream out) throws IOException;
    }
}
