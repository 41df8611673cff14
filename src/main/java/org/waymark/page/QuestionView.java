package org.waymark.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.message.Given;
import org.waymark.message.Reply;
import org.waymark.message.Reply.Option;

/**
 * A question in the shape that the template walks through.
 *
 * @param single its one option, where there is no choice: a button then, and no list
 * @param later how many later answers may be asked again, in words; none where none
 */
record QuestionView(
        String id,
        String prompt,
        List<OptionView> options,
        @Nullable Option single,
        @Nullable String later) {

    /** What comes before the question itself, the question, and what comes after it. */
    private static final Pattern PARTS =
            Pattern.compile("(?<before>.*[.!]\\s+)?(?<question>[^.!?]*\\?)(?<after>\\s.*)?");

    /**
     * The prompt in parts, of which the question stands out.
     *
     * @param about whether this part is about the question
     */
    record PartView(String text, boolean about) {}

    /** Asked by the template. */
    List<PartView> parts() {
        var found = PARTS.matcher(prompt);
        if (!found.matches()) {
            return List.of(new PartView(prompt, false));
        }
        return Stream.of("before", "question", "after")
                .filter(part -> found.group(part) != null)
                .map(part -> new PartView(found.group(part), !part.equals("question")))
                .toList();
    }

    /** An option; {@code id} names its field on the page. */
    record OptionView(String id, String key, String label, boolean checked) {}

    static QuestionView of(Reply.Question question) {
        var only = question.options().size() == 1 ? question.options().getFirst() : null;
        return new QuestionView(
                question.id().toString(), question.prompt(), options(question, ""), only, null);
    }

    /** The question again, with its answer. */
    static QuestionView of(Given given) {
        var later =
                switch (given.later()) {
                    case 0 -> null;
                    case 1 -> "a later question";
                    default -> given.later() + " later questions";
                };
        var question = given.question();
        return new QuestionView(
                question.id().toString(),
                question.prompt(),
                options(question, given.option().key()),
                null,
                later);
    }

    private static List<OptionView> options(Reply.Question question, String checked) {
        var options = question.options();
        return IntStream.range(0, options.size())
                .mapToObj(i ->
                        new OptionView(
                                i == 0 ? "option" : "option-" + (i + 1),
                                options.get(i).key(),
                                options.get(i).label(),
                                options.get(i).key().equals(checked)))
                .toList();
    }
}
