package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Condition;
import org.waymark.dialog.Place;

/** Reads conditions such as {@code nation in [wales, scotland] and provider is known}. */
final class ConditionReader {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(==|!=|[()\\[\\],]|[A-Za-z0-9_.-]+|\\S)");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*");
    private static final List<String> KEYWORDS = List.of("and", "or", "not", "in", "is", "known");
    private static final int DEEPEST = 20;

    private final Draft draft;

    ConditionReader(Draft draft) {
        this.draft = draft;
    }

    /** The condition; where it is malformed, one that always holds, and a problem. */
    Condition read(Value value) {
        if (value.text().isEmpty()) {
            return new Condition.And(List.of());
        }
        try {
            var parser = new Parser(value.text(), value.place());
            var condition = parser.whole();
            parser.references.forEach(Runnable::run);
            return condition;
        } catch (Malformed e) {
            draft.problems.add(
                    Code.BAD_CONDITION, value.place(), e.what, "write it as in: provider == nhs");
            return new Condition.And(List.of());
        }
    }

    /** The condition cannot be read; never leaves this reader. */
    private static final class Malformed extends Exception {
        private final String what;

        Malformed(String what) {
            super(what);
            this.what = what;
        }
    }

    private final class Parser {

        private final List<String> tokens;
        private final Place place;
        private final List<Runnable> references = new ArrayList<>();
        private int at;
        private int depth;

        Parser(String text, Place place) {
            this.tokens =
                    TOKEN.matcher(text.strip()).results().map(match -> match.group(1)).toList();
            this.place = place;
        }

        Condition whole() throws Malformed {
            var condition = or();
            if (at < tokens.size()) {
                throw new Malformed(
                        Problems.quote(tokens.get(at)) + " is left over in the condition");
            }
            return condition;
        }

        private Condition or() throws Malformed {
            var parts = new ArrayList<>(List.of(and()));
            while (take("or")) {
                parts.add(and());
            }
            return parts.size() == 1 ? parts.getFirst() : new Condition.Or(List.copyOf(parts));
        }

        private Condition and() throws Malformed {
            var parts = new ArrayList<>(List.of(not()));
            while (take("and")) {
                parts.add(not());
            }
            return parts.size() == 1 ? parts.getFirst() : new Condition.And(List.copyOf(parts));
        }

        private Condition not() throws Malformed {
            if (++depth > DEEPEST) {
                throw new Malformed("the condition is nested too deeply");
            }
            Condition condition;
            if (take("not")) {
                condition = new Condition.Not(not());
            } else if (take("(")) {
                condition = or();
                expect(")");
            } else {
                condition = comparison();
            }
            depth--;
            return condition;
        }

        private Condition comparison() throws Malformed {
            var slot = name("the name of a slot");
            references.add(() -> draft.names.refer(Kind.SLOT, "", slot, place));
            if (take("==")) {
                return new Condition.Is(slot, List.of(option(slot)));
            } else if (take("!=")) {
                return new Condition.IsNot(slot, List.of(option(slot)));
            } else if (take("in")) {
                return new Condition.Is(slot, options(slot));
            } else if (take("not")) {
                expect("in");
                return new Condition.IsNot(slot, options(slot));
            } else if (take("is")) {
                boolean not = take("not");
                expect("known");
                var known = new Condition.IsKnown(slot);
                return not ? new Condition.Not(known) : known;
            }
            throw new Malformed("after " + Problems.quote(slot) + " comes ==, !=, in or is known");
        }

        private List<String> options(String slot) throws Malformed {
            var options = new ArrayList<String>();
            expect("[");
            do {
                options.add(option(slot));
            } while (take(","));
            expect("]");
            return List.copyOf(options);
        }

        private String option(String slot) throws Malformed {
            var option = name("the key of an option");
            references.add(() -> draft.names.refer(Kind.OPTION, slot, option, place));
            return option;
        }

        private String name(String what) throws Malformed {
            if (at >= tokens.size()) {
                throw new Malformed("the condition ends where " + what + " belongs");
            }
            var token = tokens.get(at);
            if (!NAME.matcher(token).matches() || KEYWORDS.contains(token)) {
                throw new Malformed(Problems.quote(token) + " stands where " + what + " belongs");
            }
            at++;
            return token;
        }

        private void expect(String token) throws Malformed {
            if (!take(token)) {
                var found = at < tokens.size() ? Problems.quote(tokens.get(at)) : "its end";
                throw new Malformed(
                        "the condition has " + found + " where '" + token + "' belongs");
            }
        }

        private boolean take(String token) {
            boolean found = at < tokens.size() && tokens.get(at).equals(token);
            at += found ? 1 : 0;
            return found;
        }
    }
}
