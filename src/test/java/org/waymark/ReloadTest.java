package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.waymark.content.SourceFolder;
import org.waymark.conversation.ConversationSettings;
import org.waymark.conversation.Conversations;
import org.waymark.conversation.TestGuide;
import org.waymark.guide.Guide;

/** When new content is taken up, whatever is made of it. */
@ExtendWith(OutputCaptureExtension.class)
class ReloadTest {

    private static final Guide OLD = TestGuide.make();
    private static final Guide NEW = OLD.over(OLD.guidance().without(Set.of("pause")));

    @TempDir private Path folder;
    private final List<SourceFolder> made = new CopyOnWriteArrayList<>();
    private final Conversations conversations =
            Conversations.inMemory(OLD, new ConversationSettings(Duration.ofHours(1), 10, 10));
    private Function<SourceFolder, Guide> maker = _ -> NEW;
    private Reload reload = new Reload(Path.of(""), this::make, conversations);

    @BeforeEach
    void watchAFolder() throws IOException {
        reload.close();
        write("one");
        reload = new Reload(folder, this::make, conversations);
    }

    @AfterEach
    void stopWatching() {
        reload.close();
    }

    @Test
    void waitsUntilNothingChangesFromOneLookToTheNext() throws IOException {
        look();
        write("two");
        look();
        assertThat(made).isEmpty();
        look();
        look();
        assertThat(made).hasSize(1);
        assertThat(conversations.version()).isEqualTo(NEW.version());
    }

    @Test
    void goesOnAsItWasWhereLearningFailsAndTriesAgainOnceAFileChanges(CapturedOutput output)
            throws IOException {
        maker =
                _ -> {
                    throw new OutOfMemoryError("as a test asks");
                };
        look();
        look();
        look();
        assertThat(made).hasSize(1);
        assertThat(conversations.version()).isEqualTo(OLD.version());
        assertThat(output).contains("The guide goes on as it was", "start it with more (-Xmx)");
        maker = _ -> NEW;
        write("two");
        look();
        look();
        assertThat(conversations.version()).isEqualTo(NEW.version());
    }

    @Test
    void leavesAllProcessorsButOneToVisitors() {
        var threads = ConcurrentHashMap.<String>newKeySet();
        maker =
                _ -> {
                    IntStream.range(0, 1_000)
                            .parallel()
                            .forEach(_ -> threads.add(Thread.currentThread().getName()));
                    return NEW;
                };
        look();
        look();
        assertThat(threads).containsExactly("reload");
    }

    @Test
    void doesNotServeWhatWasTakenBackWhileItLearnt() throws IOException {
        var learnt = new CountDownLatch(1);
        maker =
                _ -> {
                    await(learnt);
                    return NEW;
                };
        look();
        var learning = reload.look();
        write("two");
        assertThat(reload.look()).isSameAs(learning);
        learnt.countDown();
        learning.join();
        assertThat(conversations.version()).isEqualTo(OLD.version());
        write("one");
        look();
        look();
        assertThat(conversations.version()).isEqualTo(NEW.version());
    }

    @Test
    void saysOnceThatTheFolderIsGoneAndGoesOn(CapturedOutput output) throws IOException {
        Files.delete(folder.resolve("site.yaml"));
        Files.delete(folder);
        look();
        look();
        assertThat(output.getAll().split("cannot be read", -1)).hasSize(2);
        assertThat(made).isEmpty();
        Files.createDirectory(folder);
        write("one");
        look();
        look();
        assertThat(conversations.version()).isEqualTo(NEW.version());
    }

    private Guide make(SourceFolder sources) {
        made.add(sources);
        return maker.apply(sources);
    }

    private void look() {
        reload.look().join();
    }

    private void write(String name) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: " + name + "\n");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
