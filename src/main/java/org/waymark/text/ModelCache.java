package org.waymark.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was learnt in a folder, so that it is learnt once. A file is named after everything
 * that it was learnt from: other examples, or another way of learning, make another file. Whatever
 * is wrong with the folder, learning goes on without it.
 */
public final class ModelCache {

    /** A system property that names the folder; the server's setting has the same name. */
    public static final String PROPERTY = "waymark.model-cache";

    /** Learns nothing from earlier runs and leaves nothing to later ones. */
    public static final ModelCache NONE = new ModelCache(null);

    private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);
    private static final String MAGIC = "waymark-model-1";

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

    /** What was learnt under this name; empty where it is not there or not sound. */
    <T> Optional<T> load(String name, Loader<T> loader) {
        var file = file(name);
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var content = sound(Files.readAllBytes(file), name);
            return Optional.of(loader.load(content));
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is no model that can be used, and is learnt again", file);
            return Optional.empty();
        }
    }

    /** Keeps what was learnt, all of it or none. */
    void store(String name, Storer storer) {
        var file = file(name);
        if (file == null) {
            return;
        }
        try {
            var bytes = new ByteArrayOutputStream();
            storer.store(new DataOutputStream(bytes));
            Files.createDirectories(file.getParent());
            var unfinished = Files.createTempFile(file.getParent(), name, ".tmp");
            Files.write(unfinished, sealed(bytes.toByteArray(), name));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("what was learnt could not be kept in {}: {}", file, e.toString());
        }
    }

    private static byte[] sealed(byte[] content, String name) throws IOException {
        var bytes = new ByteArrayOutputStream(content.length + 100);
        var out = new DataOutputStream(bytes);
        out.writeUTF(MAGIC);
        out.writeUTF(name);
        out.writeLong(checksum(content));
        out.write(content);
        return bytes.toByteArray();
    }

    private static DataInputStream sound(byte[] file, String name) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(file));
        if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(name)) {
            throw new IOException("another kind of file");
        }
        long checksum = in.readLong();
        var content = Arrays.copyOfRange(file, file.length - in.available(), file.length);
        if (checksum(content) != checksum) {
            throw new IOException("damaged");
        }
        return new DataInputStream(new ByteArrayInputStream(content));
    }

    private static long checksum(byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
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
    interface Loader<T> {
        T load(DataInputStream in) throws IOException;
    }

    /** Writes down what was learnt. */
    interface Storer {
        void store(DataOutputStream out) throws IOException;
    }
}
