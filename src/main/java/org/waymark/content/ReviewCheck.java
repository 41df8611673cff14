package org.waymark.content;

import java.time.LocalDate;

/** Every file that is to be signed off says who reviewed it, and no review is past its time. */
final class ReviewCheck {

    private final Draft draft;
    private final Hints hints;
    private final LocalDate today;

    ReviewCheck(Draft draft, Hints hints, LocalDate today) {
        this.draft = draft;
        this.hints = hints;
        this.today = today;
    }

    void run() {
        for (var sheet : draft.sheets) {
            if (sheet.reviews().isEmpty() && sheet.draft().isEmpty()) {
                hints.add(
                        Code.REVIEW_MISSING,
                        sheet.place(),
                        "",
                        "nobody has reviewed this",
                        "add reviewed:, or draft: with the reason");
            }
            for (var review : sheet.reviews()) {
                if (review.every() != null && review.at().plus(review.every()).isBefore(today)) {
                    hints.add(
                            Code.REVIEW_PAST,
                            sheet.place(),
                            "",
                            "the review by "
                                    + Problems.quote(review.by())
                                    + " was due on "
                                    + review.at().plus(review.every()),
                            "have it reviewed again");
                }
            }
        }
    }
}
