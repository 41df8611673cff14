package org.waymark;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Why the guide must not start, for a person to read. */
final class NotReady extends RuntimeException {

    private final List<String> reasons;
    private final String cure;

    /**
     * Refuses the start.
     *
     * @param what what is the matter, in one line
     * @param reasons what exactly, one line each
     * @param cure what to do about it
     */
    NotReady(String what, List<String> reasons, String cure) {
        super(what);
        this.reasons = List.copyOf(reasons);
        this.cure = cure;
    }

    /** What is the matter, as a list. */
    private String list() {
        var newLine = System.lineSeparator();
        return getMessage() + newLine + newLine + String.join(newLine, reasons);
    }

    /** All of it, for a log. */
    String inFull() {
        return list() + System.lineSeparator() + System.lineSeparator() + cure;
    }

    /** Prints it as a list, without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<NotReady> {

        @Override
        protected FailureAnalysis analyze(Throwable root, NotReady cause) {
            return new FailureAnalysis(cause.list(), cause.cure, cause);
        }
    }
}
