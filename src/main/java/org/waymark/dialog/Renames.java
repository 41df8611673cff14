package org.waymark.dialog;

import java.util.LinkedHashMap;
import org.waymark.message.QuestionId;

/**
 * Reads old names in stored moves as today's, by what writers declared under {@code was:}. What a
 * message told by the way is left out where its slot or option is gone: no question misses it.
 */
final class Renames {

    private final Guidance guidance;

    Renames(Guidance guidance) {
        this.guidance = guidance;
    }

    /** The act with today's names; names that nothing replaces stay. */
    Act today(Act act) {
        return switch (act) {
            case Act.Chose chose -> today(chose);
            case Act.Start(var topic) -> new Act.Start(dialog(topic));
            case Act.Said said -> today(said);
            case Act.Back _, Act.Restart _, Act.Help _, Act.Lost _ -> act;
        };
    }

    private Act.Said today(Act.Said said) {
        var slots = new LinkedHashMap<String, String>();
        said.slots()
                .forEach((slot, value) ->
                        guidance.slot(slot)
                                .flatMap(it -> it.option(value))
                                .ifPresent(option -> slots.put(slot(slot), option.key())));
        return new Act.Said(
                said.concern(),
                said.answer() == null ? null : today(said.answer()),
                slots,
                said.intents(),
                said.certainty());
    }

    private Act.Chose today(Act.Chose chose) {
        var question = chose.question();
        if (!question.isOffer()) {
            var option = option(question.key(), chose.option());
            return new Act.Chose(new QuestionId(question.turn(), slot(question.key())), option);
        }
        var parts = question.key().split("/", -1);
        var offer = QuestionId.offer(question.turn(), dialog(parts[1]), parts[parts.length - 1]);
        return new Act.Chose(offer, dialog(chose.option()));
    }

    private String slot(String name) {
        return guidance.slot(name).map(Slot::name).orElse(name);
    }

    private String option(String slot, String key) {
        return guidance.slot(slot).flatMap(it -> it.option(key)).map(Slot.Option::key).orElse(key);
    }

    private String dialog(String name) {
        return guidance.dialog(name).map(Dialog::name).orElse(name);
    }
}
