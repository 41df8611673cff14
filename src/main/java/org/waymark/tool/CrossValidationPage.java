package org.waymark.tool;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A page that shows how well the examples foretell one another. */
final class CrossValidationPage {

    private static final String HEAD =
            """
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>How the examples foretell one another</title>
            <style>
            body { font: 15px/1.5 sans-serif; margin: 2em; }
            table { border-collapse: collapse; margin: 1em 0; }
            td, th { border: 1px solid #ccc; padding: 2px 6px; text-align: right; font-weight: normal; }
            th[scope=row], td.text { text-align: left; }
            thead th { writing-mode: vertical-rl; }
            .right { background: #cfe8cf; } .wrong { background: #f6d3cf; }
            </style></head><body>
            <h1>How the examples foretell one another</h1>
            <p>Each fifth of the examples was read by a guide that learnt from the others alone.</p>
            """;

    private final List<Judged> judged;
    private final PrintWriter out;

    CrossValidationPage(List<Judged> judged, PrintWriter out) {
        this.judged = judged;
        this.out = out;
    }

    void print() {
        out.println(HEAD);
        printFigures();
        printMatrix(new Confusion(judged));
        out.println("<h2>How far confidence can be trusted</h2>");
        out.println(Reliability.of(judged, Judged::isRight).svg());
        printThresholds();
        printMistakes();
        out.println("</body></html>");
        out.flush();
    }

    private void printFigures() {
        out.println("<table><tbody>");
        row("examples", Integer.toString(judged.size()));
        Evaluation.figures(judged)
                .byName()
                .forEach((name, value) -> row(name, String.format(Locale.ROOT, "%.4f", value)));
        out.println("</tbody></table>");
    }

    private void row(String name, String value) {
        out.println("<tr><th scope=\"row\">" + name + "</th><td>" + value + "</td></tr>");
    }

    /** A row for each intent that is right, a column for each that was heard. */
    private void printMatrix(Confusion confusion) {
        var intents = confusion.intents();
        out.println("<h2>Which intents are taken for which</h2><table><thead><tr><td></td>");
        intents.forEach(it -> out.println("<th scope=\"col\">" + escaped(it) + "</th>"));
        out.println(
                "<th scope=\"col\">precision</th><th scope=\"col\">recall</th></tr></thead><tbody>");
        for (var right : intents) {
            out.println("<tr><th scope=\"row\">" + escaped(right) + "</th>");
            intents.forEach(heard -> out.println(cell(confusion, right, heard)));
            out.printf(
                    Locale.ROOT,
                    "<td>%.2f</td><td>%.2f</td></tr>%n",
                    confusion.precision(right),
                    confusion.recall(right));
        }
        out.println("</tbody></table>");
    }

    private static String cell(Confusion confusion, String right, String heard) {
        int count = confusion.count(right, heard);
        if (count == 0) {
            return "<td></td>";
        }
        var kind = right.equals(heard) ? "right" : "wrong";
        return "<td class=\"" + kind + "\">" + count + "</td>";
    }

    /** What opening a topic at other degrees of confidence would do. */
    private void printThresholds() {
        out.println(
                "<h2>Thresholds</h2><table><tbody><tr><th>confidence of at least</th>"
                        + "<th>share of messages</th><th>of these right</th><th>wrong, of all</th></tr>");
        for (int percent = 30; percent < 100; percent += 5) {
            double least = percent / 100.0;
            var sure = judged.stream().filter(it -> it.confidence() >= least).toList();
            long right = sure.stream().filter(Judged::isRight).count();
            out.printf(
                    Locale.ROOT,
                    "<tr><td>%.2f</td><td>%.3f</td><td>%.3f</td><td>%.3f</td></tr>%n",
                    least,
                    sure.size() / (double) judged.size(),
                    right / (double) Math.max(1, sure.size()),
                    (sure.size() - right) / (double) judged.size());
        }
        out.println("</tbody></table>");
    }

    /** The surest first: these contradict the other examples, or stand alone. */
    private void printMistakes() {
        out.println(
                "<h2>Examples that the others contradict, the surest first</h2>"
                        + "<table><tbody><tr><th>confidence</th><th>declared</th><th>heard</th>"
                        + "<th>example</th></tr>");
        var wrong =
                judged.stream()
                        .filter(it -> !it.isRight())
                        .sorted(Comparator.comparingDouble(it -> -it.confidence()))
                        .toList();
        wrong.forEach(it ->
                out.printf(
                        Locale.ROOT,
                        "<tr><td>%.2f</td><td>%s</td><td>%s</td><td class=\"text\">%s</td></tr>%n",
                        it.confidence(),
                        escaped(it.primary()),
                        escaped(it.first()),
                        escaped(it.text())));
        out.println("</tbody></table>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
