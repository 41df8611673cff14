package org.waymark.text;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

    private static final List<Labelled> EXAMPLES =
            List.of(
                    example("break", "can i take a break from therapy"),
                    example("break", "i want to pause my sessions for a while"),
                    example("record", "can i record my sessions"),
                    example("record", "is it ok to tape the session on my phone"));

    @TempDir private Path folder;

    @Test
    void givesBackWhatItKeeps() {
        var cache = ModelCache.in(folder.resolve("not/yet/there"));
        cache.store("one", out -> out.writeUTF("learnt"));

        assertThat(cache.load("one", in -> in.readUTF())).contains("learnt");
        assertThat(cache.load("other", in -> in.readUTF())).isEmpty();
    }

    @Test
    void leavesNoUnfinishedFiles() throws IOException {
        ModelCache.in(folder).store("one", out -> out.writeUTF("learnt"));

        assertThat(files()).containsExactly(folder.resolve("one.model"));
    }

    @Test
    void takesNoDamagedFile() throws IOException {
        var cache = ModelCache.in(folder);
        cache.store("one", out -> out.writeUTF("learnt"));
        var file = folder.resolve("one.model");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - Long.BYTES - 1]++;
        Files.write(file, bytes);

        assertThat(cache.load("one", in -> in.readUTF())).isEmpty();
    }

    @Test
    void takesNoFileOfAnotherKindOrName() throws IOException {
        var cache = ModelCache.in(folder);
        Files.writeString(folder.resolve("one.model"), "something else");
        cache.store("two", out -> out.writeUTF("learnt"));
        Files.copy(folder.resolve("two.model"), folder.resolve("three.model"));

        assertThat(cache.load("one", in -> in.readUTF())).isEmpty();
        assertThat(cache.load("three", in -> in.readUTF())).isEmpty();
    }

    @Test
    void takesNoFileThatIsCutShort() throws IOException {
        var cache = ModelCache.in(folder);
        for (int length = 0; length < 30; length++) {
            cache.store("one", out -> out.writeUTF("learnt"));
            var file = folder.resolve("one.model");
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));

            assertThat(cache.load("one", in -> in.readUTF())).isEmpty();
        }
    }

    @Test
    void deletesWhatWasNotUsedForLongWhereItKeepsMore() throws IOException {
        var cache = ModelCache.in(folder);
        cache.store("used", out -> out.writeUTF("learnt"));
        cache.store("unused", out -> out.writeUTF("learnt"));
        for (var file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(15, DAYS)));
        }
        var others = Files.writeString(folder.resolve("notes.txt"), "not ours");
        Files.setLastModifiedTime(others, FileTime.from(Instant.EPOCH));

        assertThat(cache.load("used", in -> in.readUTF())).contains("learnt");
        cache.store("new", out -> out.writeUTF("learnt"));

        assertThat(files())
                .containsExactlyInAnyOrder(
                        others, folder.resolve("used.model"), folder.resolve("new.model"));
    }

    @Test
    void goesOnWithoutAFolder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var cache = ModelCache.in(file);
        cache.store("one", out -> out.writeUTF("learnt"));

        assertThat(cache.load("one", in -> in.readUTF())).isEmpty();
    }

    @Test
    void scoresTheSameWhetherLearntOrLoaded() throws IOException {
        var equipment =
                new Equipment(
                        ModelCache.in(folder), Optional.of(SentenceEncoder.packed()), List.of());
        var learnt = MessageModel.train(EXAMPLES, equipment);
        var kept = KeptFiles.in(folder);
        var loaded = MessageModel.train(EXAMPLES.reversed(), equipment);

        assertThat(kept).as("the model, and what its corrector counts").hasSize(2);
        assertThat(KeptFiles.in(folder)).isEqualTo(kept);
        for (var text : List.of("a pause", "i would like a brake", "tape it", "zzz")) {
            assertThat(loaded.judge(Reading.of(text))).isEqualTo(learnt.judge(Reading.of(text)));
            assertThat(loaded.judge(Reading.of(text), true))
                    .isEqualTo(learnt.judge(Reading.of(text), true));
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Labelled example(String label, String text) {
        return new Labelled(label, Reading.of(text));
    }
}
