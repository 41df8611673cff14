package org.waymark.content;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.dialog.Place;
import org.waymark.dialog.Resource;
import org.waymark.dialog.Step;

/**
 * The national crisis lines are always there: a charity adds its own lines, and cannot take these
 * away. They are told by their numbers, since a folder may give them any name.
 */
final class NationalHelp {

    private static final String EMERGENCY = "999";
    private static final String SAMARITANS = "116123";
    private static final String SHOUT = "85258";
    private static final String NHS = "111";
    private static final String LIFELINE = "08088088000";

    private static final List<String> NUMBERS = List.of("phone", "textphone", "sms");

    private final Draft draft;

    NationalHelp(Draft draft) {
        this.draft = draft;
    }

    void check() {
        var help = draft.help;
        if (help == null) {
            return;
        }
        named("the page of help", help.contacts(), EMERGENCY, SAMARITANS, SHOUT, NHS, LIFELINE);
        named("the strip after a crisis", help.crisisStrip(), EMERGENCY, SAMARITANS, SHOUT);
        named("the strip after a check-in", help.checkInStrip(), SAMARITANS, SHOUT);
        new Urgent(draft)
                .crisis().stream()
                        .map(draft.dialogs::get)
                        .filter(Objects::nonNull)
                        .forEach(dialog ->
                                lacking(
                                        dialog.place(),
                                        Problems.quote(dialog.name()),
                                        Steps.of(dialog)
                                                .filter(Step.Show.class::isInstance)
                                                .map(step -> ((Step.Show) step).resource())
                                                .toList(),
                                        EMERGENCY,
                                        SAMARITANS));
    }

    private void named(String what, Value contacts, String... numbers) {
        if (!contacts.items().isEmpty()) {
            lacking(contacts.place(), what, contacts.texts(), numbers);
        }
    }

    private void lacking(Place place, String what, Collection<String> names, String... numbers) {
        var unknown = names.stream().anyMatch(name -> !draft.resources.containsKey(name));
        var lacking =
                Stream.of(numbers)
                        .filter(number -> names.stream().noneMatch(name -> has(name, number)))
                        .toList();
        if (!lacking.isEmpty() && !unknown) {
            draft.problems.add(
                    Code.NO_NATIONAL_HELP,
                    place,
                    what + " lacks " + String.join(", ", lacking),
                    "add the national line; your own lines go on local: in site.yaml");
        }
    }

    /** Whether it has the number for somebody in any nation, or in none that is known. */
    private boolean has(String name, String number) {
        var resource = draft.resources.get(name);
        return resource != null
                && resource.variants().containsKey(Resource.ALL)
                && resource.variants().values().stream()
                        .allMatch(
                                variant -> isAt(variant, number) || isOtherRoute(variant, number));
    }

    private static boolean isAt(Resource.Variant variant, String number) {
        return NUMBERS.stream()
                .map(way -> variant.fields().getOrDefault(way, ""))
                .anyMatch(way -> way.replaceAll("\\D", "").equals(number));
    }

    /** In Northern Ireland Lifeline takes the place of 111. */
    private static boolean isOtherRoute(Resource.Variant variant, String number) {
        return number.equals(NHS) && isAt(variant, LIFELINE);
    }
}
