package org.waymark.tool;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.waymark.content.Content;
import org.waymark.guide.Guide;
import org.waymark.safety.DangerList;
import org.waymark.text.Equipment;

/**
 * What understanding costs a server that has learnt before: how much longer it takes to start,
 * until a first message is read as a whole, and how much more memory it takes than a guide that has
 * learnt nothing.
 */
final class Cost {

    private static final String MESSAGE = "it does not feel like this goes anywhere at all lately";
    private static final HotSpotDiagnosticMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    private static final Duration GIVEN_BACK = Duration.ofSeconds(2);
    private static final Path STATUS = Path.of("/proc/self/status");

    private Cost() {}

    static Figures measure(Content content, PrintWriter out) throws IOException {
        double before = megabytes(start(content, false).guide());
        growHeap();
        double without = start(content, false).seconds();
        var with = start(content, true);
        double added = megabytes(with.guide()) - before;
        var figures = new Figures();
        figures.put("start-without-s", without);
        figures.put("start-with-s", with.seconds());
        figures.put("start-added-s", with.seconds() - without);
        figures.put("memory-added-mb", added);
        figures.print(out);
        out.println("(where it had to learn first, run it again)");
        return figures;
    }

    /** A guide, and how long it took until it had read a message. */
    private record Started(Guide guide, double seconds) {}

    private static Started start(Content content, boolean understanding) {
        long start = System.nanoTime();
        var guide =
                Guide.of(
                        content.guidance(),
                        understanding ? content.dangers() : phrasesAlone(content.dangers()),
                        understanding ? content.intents() : List.of(),
                        content.mentions(),
                        understanding ? Equipment.usual() : Equipment.PLAIN);
        guide.explain(MESSAGE);
        return new Started(guide, (System.nanoTime() - start) / 1e9);
    }

    /** To what it is at the start of a server, which has not just given its memory back. */
    private static void growHeap() {
        byte[][] _ = new byte[200][1 << 20];
    }

    private static List<DangerList> phrasesAlone(List<DangerList> lists) {
        return lists.stream()
                .map(it ->
                        new DangerList(
                                it.concern(),
                                it.phrases(),
                                it.exceptions(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()))
                .toList();
    }

    /**
     * What the process holds of the machine's memory beside a guide; on Linux alone. What the
     * collector holds in reserve is given back first, since it depends on all that happened before.
     */
    private static double megabytes(Guide guide) throws IOException {
        try {
            return megabytes();
        } finally {
            Reference.reachabilityFence(guide);
        }
    }

    private static double megabytes() throws IOException {
        MACHINE.setVMOption("MinHeapFreeRatio", "0");
        MACHINE.setVMOption("MaxHeapFreeRatio", "10");
        // twice, since it is given back a little later, and by halves
        for (int i = 0; i < 2; i++) {
            System.gc();
            LockSupport.parkNanos(GIVEN_BACK.toNanos());
        }
        MACHINE.setVMOption("MaxHeapFreeRatio", "70");
        MACHINE.setVMOption("MinHeapFreeRatio", "40");
        if (!Files.exists(STATUS)) {
            return Double.NaN;
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }
}
