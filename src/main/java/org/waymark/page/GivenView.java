package org.waymark.page;

import org.waymark.message.Given;

/** An answer that counts, in the shape that the template walks through. */
record GivenView(String id, String slot, String value, String prompt, String label) {

    static GivenView of(Given given) {
        var question = given.question();
        return new GivenView(
                question.id().toString(),
                question.id().key(),
                given.option().key(),
                question.prompt(),
                given.option().label());
    }
}
