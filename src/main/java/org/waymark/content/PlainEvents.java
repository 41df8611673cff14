package org.waymark.content;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;

/**
 * What a YAML file says, piece by piece, for as long as no tree of it can explode: without aliases,
 * and without depth beyond measure.
 */
final class PlainEvents implements Parser {

    static final int DEEPEST = 40;

    private final Parser parser;
    private int depth;

    PlainEvents(Parser parser) {
        this.parser = parser;
    }

    /** What is not plain, and where. */
    record Reason(Code code, Mark mark, String what, String mend) {}

    /** Ends the reading of a file that is not plain. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Reason reason;

        private Refused(Reason reason) {
            super(reason.what());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    @Override
    public boolean checkEvent(Event.ID kind) {
        return parser.checkEvent(kind);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        var event = parser.getEvent();
        var mark = event.getStartMark();
        if (event instanceof AliasEvent alias) {
            throw new Refused(
                    new Reason(
                            Code.ALIAS,
                            mark,
                            "'*"
                                    + Problems.cut(alias.getAnchor())
                                    + "' repeats another part of the file",
                            "write it out, or put quotes around a text that begins with *"));
        } else if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            throw new Refused(
                    new Reason(
                            Code.TOO_DEEP,
                            mark,
                            "this is nested more than " + DEEPEST + " deep",
                            "put the inner steps into nodes of their own"));
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }
}
