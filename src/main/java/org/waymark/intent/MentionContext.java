package org.waymark.intent;

import java.util.regex.Pattern;
import org.waymark.text.Phrase.Span;

/**
 * What the words around a mention say of it: that it does not hold, holds now, or is a correction.
 */
final class MentionContext {

    /** Words that may stand between a "not" and what it denies. */
    private static final String BETWEEN =
            "(?:(?:a|an|any|the|my|our|it|its|that|with|in|on|from|by|through|at|via|under|to|of|"
                    + "for|actually|really|even|have|having|had|use|using|been|being|go|going|"
                    + "want|see|seeing|live|called|part) ){0,4}";

    private static final Pattern DENIAL =
            Pattern.compile(
                    " (?:not|never|isnt|wasnt|arent|werent|aint|dont|doesnt|didnt|havent|hasnt|"
                            + "no longer|neither|nor|without|instead of|rather than|cant afford|"
                            + "cannot afford) "
                            + BETWEEN
                            + "$");

    private static final String NOW =
            "(?:now|nowadays|currently|at the moment|these days|at present|this time|today)";

    private static final String CLAUSE_ENDS =
            "(?:was|used|but|and|before|previously|since|because|though|so|having) ";

    /** Begins the clause after it, unless something that ends a clause follows. */
    private static final Pattern NOW_BEFORE =
            Pattern.compile(" " + NOW + " (?!" + CLAUSE_ENDS + ")(?:[^ .]+ ){0,4}$");

    private static final Pattern NOW_AFTER =
            Pattern.compile("^ (?:[^ .]+ ){0,2}" + NOW + " (?:$|\\. |" + CLAUSE_ENDS + ")");

    private static final Pattern CORRECTION =
            Pattern.compile(
                    " (?:no|nope|nah|sorry|actually|i mean|i meant|meant to say|correction|oops|"
                            + "wait|(?:moved|switched|changed|swapped|transferred) (?:over )?to) ");

    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:\\b\\d+|sixteen|seventeen)$");

    /** What is counted, where it is not years of age. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "^ (?:minutes|mins|min|hours|hrs|hour|days|day|weeks|week|months|month|pounds|"
                            + "quid|percent|stone|st|kg|miles|sessions|years? (?:in|into|sober|clean|"
                            + "older|younger)|into|in to|down|over|late|times) ");

    private final String normalised;

    /** Looks at text as {@link org.waymark.text.Normaliser} leaves it. */
    MentionContext(String normalised) {
        this.normalised = normalised;
    }

    /** Whether the mention is said not to hold. */
    boolean denies(Span mention) {
        return DENIAL.matcher(before(mention)).find();
    }

    /** Whether the mention ends in a number of something else: "I'm 15 minutes late". */
    boolean countsSomething(Span mention) {
        return ENDS_IN_NUMBER.matcher(normalised.substring(mention.start(), mention.end())).find()
                && COUNTED.matcher(normalised.substring(mention.end())).find();
    }

    /** Whether the mention is said to hold now. */
    boolean isCurrent(Span mention) {
        return NOW_BEFORE.matcher(before(mention)).find()
                || NOW_AFTER.matcher(normalised.substring(mention.end())).find();
    }

    /** Whether the later mention takes the earlier one back. */
    boolean corrects(Span earlier, Span later) {
        return CORRECTION.matcher(normalised.substring(earlier.end(), later.start())).find();
    }

    private String before(Span mention) {
        return normalised.substring(0, mention.start());
    }
}
