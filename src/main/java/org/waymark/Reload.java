package org.waymark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.waymark.content.SourceFolder;
import org.waymark.conversation.Conversations;
import org.waymark.guide.Guide;

/**
 * Serves what the content folder holds, also where that changes while the guide runs. Content that
 * must not be served, or cannot be learnt from, leaves the guide as it was.
 */
final class Reload {

    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);
    private static final String GOES_ON =
            "The guide goes on as it was, and looks again when a file changes.";

    private final Path folder;
    private final Function<SourceFolder, Guide> maker;
    private final Conversations conversations;

    /** What a task splits up stays in its pool: visitors have all processors but one. */
    private final ForkJoinPool learner = new ForkJoinPool(1, Reload::worker, null, false);

    private ForkJoinTask<?> learning = learner.submit(() -> {});
    private String seen;
    private String taken;

    /**
     * Watches the folder.
     *
     * @param maker makes a guide from it, or throws {@link NotReady}
     * @param conversations which serve what the folder held at the start
     */
    Reload(Path folder, Function<SourceFolder, Guide> maker, Conversations conversations) {
        this.folder = folder;
        this.maker = maker;
        this.conversations = conversations;
        this.seen = conversations.version();
        this.taken = seen;
    }

    /**
     * Looks at the folder, and takes up what is new in it once it has been the same for two looks:
     * before, somebody may still be saving. Reads it whole, which costs little and misses nothing.
     *
     * @return what was taken up last, which is done where nothing is under way
     */
    @Scheduled(fixedDelay = 10_000)
    synchronized ForkJoinTask<?> look() {
        var before = seen;
        try {
            var now = SourceFolder.of(folder);
            seen = now.version();
            if (seen.equals(before) && !seen.equals(taken) && learning.isDone()) {
                taken = seen;
                learning = learner.submit(() -> take(now));
            }
        } catch (IOException e) {
            seen = e.toString();
            if (!seen.equals(before)) {
                LOG.error("The content folder cannot be read: {}. {}", seen, GOES_ON);
            }
        }
        return learning;
    }

    private void take(SourceFolder found) {
        try {
            LOG.info("the content folder has changed and is read anew");
            serve(maker.apply(found), found.version());
        } catch (NotReady e) {
            LOG.error("The new content is not served. {}\n{}", GOES_ON, e.inFull());
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "The new content could not be learnt. {} Where memory ran out, start it with"
                            + " more (-Xmx).",
                    GOES_ON,
                    e);
        }
    }

    /** Learning takes minutes: what was taken back meanwhile must not be served after all. */
    private synchronized void serve(Guide guide, String version) {
        if (seen.equals(version)) {
            conversations.serve(guide);
            LOG.info("serving content {}", version);
        } else {
            taken = "";
        }
    }

    private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
        var worker = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        worker.setName("reload");
        // By default it would not see what is packed in the jar.
        worker.setContextClassLoader(Reload.class.getClassLoader());
        return worker;
    }

    /** Stops looking; what is being learnt is left. */
    void close() {
        learner.shutdownNow();
    }
}
