package org.waymark.tool;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How far confidence can be trusted: of messages with .8 or so, about eight in ten are right. */
record Reliability(List<Bin> bins, int messages) {

    private static final int BINS = 10;
    private static final int SIDE = 400;
    private static final int MARGIN = 50;

    /** Messages of like confidence: the mean of it, and the share that is right. */
    record Bin(int messages, double confidence, double right) {}

    /**
     * Over messages.
     *
     * @param right what counts as right: the first intent alone, or the second as well
     */
    static Reliability of(List<Judged> judged, Predicate<Judged> right) {
        var bins =
                IntStream.range(0, BINS)
                        .mapToObj(bin -> judged.stream().filter(it -> bin(it) == bin).toList())
                        .filter(some -> !some.isEmpty())
                        .map(some -> bin(some, right))
                        .toList();
        return new Reliability(bins, judged.size());
    }

    private static int bin(Judged judged) {
        return Math.min(BINS - 1, (int) (judged.confidence() * BINS));
    }

    private static Bin bin(List<Judged> some, Predicate<Judged> held) {
        double confidence = some.stream().mapToDouble(Judged::confidence).average().orElse(0);
        long right = some.stream().filter(held).count();
        return new Bin(some.size(), confidence, right / (double) some.size());
    }

    /** The expected calibration error: how far the two lie apart on average. */
    double error() {
        return bins.stream()
                        .mapToDouble(it -> Math.abs(it.confidence() - it.right()) * it.messages())
                        .sum()
                / Math.max(1, messages);
    }

    /** A picture: a point for each bin, on the line where confidence is to be trusted. */
    String svg() {
        var points = new StringBuilder();
        for (var bin : bins) {
            double share = bin.messages() / (double) Math.max(1, messages);
            points.append(
                    String.format(
                            Locale.ROOT,
                            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%d messages:"
                                    + " confidence %.2f, right %.2f</title></circle>%n",
                            x(bin.confidence()),
                            y(bin.right()),
                            3 + 12 * Math.sqrt(share),
                            bin.messages(),
                            bin.confidence(),
                            bin.right()));
        }
        int whole = SIDE + 2 * MARGIN;
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" role="img"
          aria-label="How far confidence can be trusted" font-family="sans-serif" font-size="13">
        <rect width="100%%" height="100%%" fill="white"/>
        <path d="M%d %dV%dH%d" fill="none" stroke="black"/>
        <path d="M%d %dL%d %d" stroke="gray" stroke-dasharray="4"/>
        %s
        <g fill="steelblue" fill-opacity=".7">
        %s</g>
        <text x="%d" y="%d" text-anchor="middle">confidence</text>
        <text transform="translate(14 %d) rotate(-90)" text-anchor="middle">share that is right</text>
        <text x="%d" y="24">expected calibration error %s, %d messages</text>
        </svg>
        """
                .formatted(
                        whole,
                        whole,
                        whole,
                        MARGIN,
                        MARGIN,
                        MARGIN + SIDE,
                        MARGIN + SIDE,
                        MARGIN,
                        MARGIN + SIDE,
                        MARGIN + SIDE,
                        MARGIN,
                        marks(),
                        points,
                        whole / 2,
                        whole - 10,
                        whole / 2,
                        MARGIN,
                        String.format(Locale.ROOT, "%.3f", error()),
                        messages);
    }

    private static String marks() {
        var marks = new StringBuilder();
        for (double value : new double[] {0, 0.5, 1}) {
            marks.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>"
                                    + "<text x=\"%d\" y=\"%.0f\" text-anchor=\"end\">%.1f</text>%n",
                            x(value),
                            MARGIN + SIDE + 18,
                            value,
                            MARGIN - 6,
                            y(value) + 4,
                            value));
        }
        return marks.toString();
    }

    private static double x(double confidence) {
        return MARGIN + SIDE * confidence;
    }

    private static double y(double right) {
        return MARGIN + SIDE * (1 - right);
    }
}
