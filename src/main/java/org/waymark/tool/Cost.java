package org.waymark.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private static final Path STATUS = Path.of("/proc/self/status");

    private Cost() {}

    static Figures measure(Content content, PrintWriter out) throws IOException {
        start(content, false);
        double before = megabytes();
        double without = start(content, false);
        double with = start(content, true);
        var figures = new Figures();
        figures.put("start-without-s", without);
        figures.put("start-with-s", with);
        figures.put("start-added-s", with - without);
        figures.put("memory-added-mb", megabytes() - before);
        figures.print(out);
        out.println("(where it had to learn first, run it again)");
        return figures;
    }

    /** Seconds until a guide is there and has read a message. */
    private static double start(Content content, boolean understanding) {
        long start = System.nanoTime();
        var guide =
                Guide.of(
                        content.guidance(),
                        understanding ? content.dangers() : phrasesAlone(content.dangers()),
                        understanding ? content.intents() : List.of(),
                        content.mentions(),
                        understanding ? Equipment.usual() : Equipment.PLAIN);
        guide.explain(MESSAGE);
        return (System.nanoTime() - start) / 1e9;
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

    /** What the process holds of the machine's memory; on Linux alone. */
    private static double megabytes() throws IOException {
        System.gc();
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
