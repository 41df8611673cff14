package org.waymark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ConversationTest.Expected;

/** Compares a plain page with what a conversation test expects of the guide's answer. */
final class PlainExpectation {

    private final PlainVisitor visitor;
    private final List<String> failures = new ArrayList<>();

    private PlainExpectation(PlainVisitor visitor) {
        this.visitor = visitor;
    }

    /** What does not hold, one sentence each. */
    static List<String> failures(Expected expected, PlainVisitor visitor) {
        var expectation = new PlainExpectation(visitor);
        expectation.compare(expected);
        return expectation.failures;
    }

    private void compare(Expected expected) {
        var topic = visitor.page().select("main").attr("data-topic");
        var asked = visitor.page().select("#answer input[name=question]").attr("value");
        same("in", expected.in(), topic.isEmpty() ? "nothing" : topic);
        same(
                "asks",
                expected.asks(),
                asked.isEmpty() ? "nothing" : asked.replaceFirst("\\d+:", ""));
        same("help", expected.help(), visitor.offers(".help-turn"));
        same("strip", expected.strip(), visitor.offers(".strip a"));
        same("ended", expected.ended(), visitor.offers("[data-ended]"));
        missing("shows", expected.shows(), all("main [data-resource]", "data-resource"));
        missing("letters", expected.letters(), all("main [data-letter]", "data-letter"));
        missing("options", expected.options(), all("#answer input[name=option]", "value"));
        var unwanted = new ArrayList<>(all("main [data-resource]", "data-resource"));
        unwanted.retainAll(expected.notShows());
        same("not-shows", List.of(), unwanted);
        expected.slots().forEach(this::known);
    }

    /** What the engine itself made known is no answer, and is not listed as one. */
    private void known(String slot, String value) {
        var listed = all(".answers [data-slot=" + slot + "]", "data-value");
        if (value.equals("unknown") || !listed.isEmpty()) {
            same("slot " + slot, value.equals("unknown") ? List.of() : List.of(value), listed);
        }
    }

    private void same(String what, @Nullable Object expected, Object actual) {
        if (expected != null && !expected.equals(actual)) {
            failures.add(what + ": expected " + expected + ", was " + actual);
        }
    }

    private void missing(String what, List<String> expected, List<String> actual) {
        for (var name : expected) {
            if (!actual.contains(name)) {
                failures.add(what + ": expected " + name + ", there was " + actual);
            }
        }
    }

    private List<String> all(String selector, String attribute) {
        return visitor.page().select(selector).stream().map(it -> it.attr(attribute)).toList();
    }
}
