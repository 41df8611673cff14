package org.waymark.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.guide.Guide;
import org.waymark.message.Concern;
import org.waymark.tool.Table.BadFile;

/** What a guide makes of messages for which it is known how dangerous they are. */
final class SafetyEvaluation {

    private static final Set<String> LABELS = Set.of("crisis", "check_in", "none");

    private final List<Checked> all;

    private SafetyEvaluation(List<Checked> all) {
        this.all = all;
    }

    /** A message, what is right, and what was found; the kind is empty where the file has none. */
    private record Checked(String id, String text, String label, String kind, Heard heard) {

        boolean is(String right, String found) {
            return label.equals(right) && heard.safety().equals(found);
        }

        boolean isRight() {
            return heard.safety().equals(label) && (kind.isEmpty() || isKindRight());
        }

        boolean isKindRight() {
            return heard.concern().key().equals(kind);
        }
    }

    /** Reads {@code id, text, label} and perhaps {@code kind}, and checks each message. */
    static SafetyEvaluation of(Guide guide, Path file) throws IOException {
        var table = Table.read(file, List.of("label", "text"));
        table.needs("text", "label");
        var reader = new Heard.Reader(guide);
        var all = new ArrayList<Checked>();
        for (var row : table.rows()) {
            var label = row.cell("label");
            if (!LABELS.contains(label)) {
                throw new BadFile(
                        file, row.line(), "'" + label + "' is none of crisis, check_in, none");
            }
            var kind = row.cell("kind");
            var heard = reader.read(row.cell("text"));
            all.add(new Checked(row.cell("id"), row.cell("text"), label, kind(kind), heard));
        }
        return new SafetyEvaluation(all);
    }

    private static String kind(String cell) {
        return cell.equals("-") || cell.equals("none") ? "" : cell;
    }

    Figures figures() {
        var figures = new Figures();
        long crisis = count(it -> it.label().equals("crisis"));
        long checkIn = count(it -> it.label().equals("check_in"));
        long none = count(it -> it.label().equals("none"));
        figures.putShare("crisis-recall", count(it -> it.is("crisis", "crisis")), crisis);
        figures.putShare("missed-as-none", count(it -> it.is("crisis", "none")), crisis);
        figures.putShare("check-in-recall", count(it -> it.is("check_in", "check_in")), checkIn);
        figures.putShare(
                "check-in-noticed",
                count(it -> it.is("check_in", "crisis"))
                        + count(it -> it.is("check_in", "check_in")),
                checkIn);
        figures.putShare("false-alarms", count(it -> it.is("none", "crisis")), none);
        figures.putShare("false-check-ins", count(it -> it.is("none", "check_in")), none);
        long kinds = count(it -> it.is("crisis", "crisis") && !it.kind().isEmpty());
        figures.putShare(
                "kind-right", count(it -> it.is("crisis", "crisis") && it.isKindRight()), kinds);
        figures.putShare(
                "happening-now-weaker",
                count(it -> isOfKind(it, Concern.HAPPENING_NOW) && !it.isKindRight()),
                count(it -> isOfKind(it, Concern.HAPPENING_NOW)));
        figures.putShare(
                "intrusive-as-crisis",
                count(it ->
                        isOfKind(it, Concern.INTRUSIVE) && it.heard().safety().equals("crisis")),
                count(it -> isOfKind(it, Concern.INTRUSIVE)));
        return figures;
    }

    void print(PrintWriter out) {
        out.println("messages               " + all.size());
        figures().print(out);
        out.println();
        out.println("found to be something else");
        all.stream()
                .filter(it -> !it.isRight())
                .forEach(it ->
                        out.printf(
                                "%s %s %s -> %s %s: %s%n",
                                it.id(),
                                it.label(),
                                it.kind(),
                                it.heard().safety(),
                                it.heard().concern().key(),
                                it.text()));
    }

    private static boolean isOfKind(Checked checked, Concern concern) {
        return checked.kind().equals(concern.key());
    }

    private long count(Predicate<Checked> held) {
        return all.stream().filter(held).count();
    }
}
