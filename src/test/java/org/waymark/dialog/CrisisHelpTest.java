package org.waymark.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.message.Concern;
import org.waymark.message.Hours;
import org.waymark.message.Reply;
import org.waymark.message.Reply.Contact;
import org.waymark.message.Reply.Way;

/** What is added to crisis help, and what it passes over. */
class CrisisHelpTest {

    private static final String LOCAL =
            """
            harbour:
              name: Harbour line
              about: Someone near you.
              source: a fixture
              confidence: medium
              checked: 2026-11-21
            %s  all: { phone: 0123 999, hours: always }
            """;

    @Test
    void addsTheCharitysOwnLinesBehindTheNationalOnes() {
        var talk = Talk.beginWith(local(VERIFIED)).says(Concern.THOUGHTS);

        assertThat(contacts(talk))
                .containsExactly("emergency", "listeners", "samaritans", "harbour");
        assertThat(talk.last().replies().indexOf(shown(talk, "harbour")))
                .isLessThan(talk.last().replies().size() - 1);
        assertThat(page(talk)).endsWith("lifeline", "harbour", "site");
    }

    @Test
    void addsThemToHelpAlone() {
        var talk = Talk.beginWith(local(VERIFIED)).start("people");

        assertThat(contacts(talk)).containsExactly("listeners");
    }

    @Test
    void keepsBackWhatIsOfMediumConfidenceUntilSomebodyTriedIt() {
        var talk = Talk.beginWith(local("")).says(Concern.THOUGHTS);

        assertThat(contacts(talk)).containsExactly("emergency", "listeners", "samaritans");
        assertThat(page(talk)).doesNotContain("harbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {VERIFIED, "  in-crisis: { because: there is no other }\n"})
    void showsItInAStepOfHelpOnceItIsSureEnough(String sure) {
        assertThat(contacts(Talk.beginWith(inHelp(sure)).says(Concern.THOUGHTS)))
                .contains("harbour");
    }

    @Test
    void passesItOverInAStepOfHelpAndShowsItElsewhere() {
        var talk = Talk.beginWith(inHelp("")).says(Concern.THOUGHTS);
        assertThat(contacts(talk)).doesNotContain("harbour");

        assertThat(contacts(Talk.beginWith(inHelp("")).start("people"))).contains("harbour");
    }

    @Test
    void namesTheCharityOnTheHelpPageWithWaysAndHours() {
        var page = new Rendering(Talk.begin().fold().guidance(), Map.of()).helpPage();
        var charity = page.contacts().getLast();

        assertThat(charity.name()).isEqualTo("Fixture Charity");
        assertThat(charity.ways())
                .containsExactly(
                        new Way(Way.Kind.EMAIL, "people@example.org", "mailto:people@example.org"));
        assertThat(charity.hours()).isEqualTo(Hours.listed("Monday to Friday"));
    }

    @Test
    void findsNumbersAndAddressesInALineOfWords() {
        assertThat(Contacts.waysIn("Ring 0300 123 4567, or write to us@a-charity.org.uk."))
                .extracting(Way::href)
                .containsExactly("tel:03001234567", "mailto:us@a-charity.org.uk");
        assertThat(Contacts.waysIn("the front desk"))
                .containsExactly(new Way(Way.Kind.VISIT, "the front desk", null));
    }

    @Test
    void letsNoTimeLimitStandAlone() {
        var talk = Talk.begin().mentions("provider", "nhs").mentions("nation", "wales");
        var words = talk.start("complain").taps("no").last().replies().toString();

        assertThat(words).contains("within a year Later may be accepted too.");
    }

    private static final String VERIFIED =
            "  verified: { by: Sam, role: volunteer, at: 2026-11-20 }\n";

    private static Map<String, UnaryOperator<String>> local(String sure) {
        return Map.of(
                "resources/all.yaml", file -> file + LOCAL.formatted(sure),
                "site.yaml", file -> file + "local: [harbour]\n");
    }

    private static Map<String, UnaryOperator<String>> inHelp(String sure) {
        return Map.of(
                "resources/all.yaml", file -> file + LOCAL.formatted(sure),
                "topics/get-help.yaml", file -> file.replace("samaritans]", "samaritans, harbour]"),
                "topics/people.yaml", file -> file.replace("show: listeners", "show: harbour"));
    }

    private static List<String> contacts(Talk talk) {
        return talk.last().replies().stream()
                .filter(Contact.class::isInstance)
                .map(reply -> ((Contact) reply).id())
                .toList();
    }

    private static Reply shown(Talk talk, String id) {
        return talk.last().replies().stream()
                .filter(reply -> reply instanceof Contact contact && contact.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> page(Talk talk) {
        return new Rendering(talk.fold().guidance(), Map.of())
                .helpPage().contacts().stream().map(Contact::id).toList();
    }
}
