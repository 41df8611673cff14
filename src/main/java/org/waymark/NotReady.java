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

    /** Prints it as a list, without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<NotReady> {

        @Override
        protected FailureAnalysis analyze(Throwable root, NotReady cause) {
            var newLine = System.lineSeparator();
            var description =
                    cause.getMessage() + newLine + newLine + String.join(newLine, cause.reasons);
            return new FailureAnalysis(description, cause.cure, cause);
        }
    }
}
