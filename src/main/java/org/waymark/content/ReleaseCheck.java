package org.waymark.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.waymark.dialog.Place;

/**
 * What is asked of content before visitors in need meet it: contacts that were tried, files that
 * people signed off, and nothing made up.
 */
final class ReleaseCheck {

    /** How long the contacts of crisis, abuse and misconduct hold once they were verified. */
    private static final Period FRESH = Period.ofDays(90);

    /** Those who build the content cannot sign it off. */
    private static final String BUILDER = "builder";

    private final Draft draft;
    private final LocalDate today;
    private final List<Problem> gaps = new ArrayList<>();

    ReleaseCheck(Draft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    List<Problem> run() {
        var urgent = new Urgent(draft);
        var contacts = urgent.contacts();
        draft.facts.forEach(fact -> verified(fact, contacts));
        draft.sheets.forEach(sheet -> signedOff(sheet, urgent.dialogs()));
        site();
        return gaps.stream()
                .sorted(
                        Comparator.comparing(Problem::code)
                                .thenComparing(gap -> gap.place().file())
                                .thenComparingInt(gap -> gap.place().line()))
                .toList();
    }

    private void verified(Fact fact, Set<String> urgent) {
        boolean isUrgent = urgent.contains(fact.resource());
        var verified = fact.verified();
        var name = Problems.quote(fact.resource()) + ", " + fact.nation();
        if (verified == null) {
            if (isUrgent) {
                add(
                        Gap.NOT_VERIFIED,
                        fact.place(),
                        name + ": crisis, abuse or misconduct leads there, and nobody has tried it",
                        "try it, and add verified: { by, role, at }");
            }
        } else if (fact.isOverdue(today) || (isUrgent && verified.plus(FRESH).isBefore(today))) {
            add(
                    Gap.STALE,
                    fact.place(),
                    name + " was verified on " + verified,
                    "try it again, and write who did on verified:");
        }
    }

    private void signedOff(Review.Sheet sheet, Set<String> urgent) {
        if (!sheet.draft().isEmpty()) {
            add(
                    Gap.DRAFT,
                    sheet.place(),
                    "it is a draft: " + Problems.cut(sheet.draft()),
                    "have it reviewed, and take draft: off");
        }
        if (sheet.translated().equals(Review.BY_MACHINE)) {
            add(
                    Gap.MACHINE_TRANSLATED,
                    sheet.place(),
                    "a machine has translated it",
                    "have people who know the language and the subject write it, and take"
                            + " translated: off");
        }
        boolean two = sheet.kind() != FileKind.TOPIC || urgent.contains(sheet.name());
        long people =
                sheet.reviews().stream()
                        .filter(review -> !review.role().equals(BUILDER))
                        .map(Review::by)
                        .distinct()
                        .count();
        if (people < (two ? 2 : 1)) {
            add(
                    Gap.NOT_SIGNED_OFF,
                    sheet.place(),
                    people + " of " + (two ? 2 : 1) + " people have signed it off",
                    "write who did on reviewed:, with a role other than " + BUILDER);
        }
    }

    private void site() {
        var site = draft.site;
        if (site != null) {
            for (var entry : site.unready()) {
                add(
                        Gap.SAMPLE,
                        site.place(),
                        Problems.quote(entry) + " is missing or made up",
                        "put in your own, and take it off samples:");
            }
        }
    }

    private void add(Gap gap, Place place, String what, String mend) {
        gaps.add(new Problem(place, gap.id(), what, mend));
    }
}
