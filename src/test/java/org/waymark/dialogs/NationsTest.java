package org.waymark.dialogs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.message.Reply;

/** In each nation, whoever provides the therapy, the right bodies are shown and no others. */
class NationsTest {

    private static final String NEVER_ASKED = "never asked";

    private static final Set<String> UK = Set.of("england", "wales", "scotland", "ni");

    /** Bodies and words that belong to one nation alone. */
    private static final Map<String, List<String>> OWN =
            Map.of(
                    "england",
                    List.of("PALS", "integrated care board", "Talking Therapies", "Step 3:"),
                    "wales",
                    List.of("Listening to People", "Llais", "Ombudsman for Wales"),
                    "scotland",
                    List.of("(PASS)", "Scottish Public Services", "NHS 24"),
                    "ni",
                    List.of("Patient and Client Council", "Lifeline", "Ireland Public Services"));

    private static final List<String> TOPICS =
            List.of(
                    "ask-for-step-up",
                    "change-therapist",
                    "take-a-break",
                    "stopping",
                    "complain",
                    "misconduct",
                    "hurt-by-someone");

    static Stream<Arguments> nationsAndProviders() {
        var providers = options("provider");
        return options("nation").stream()
                .flatMap(nation ->
                        providers.stream().map(provider -> Arguments.of(nation, provider)));
    }

    private static List<String> options(String slot) {
        return List.copyOf(Ways.guidance().slot(slot).orElseThrow().options().keySet());
    }

    @ParameterizedTest
    @MethodSource("nationsAndProviders")
    void namesNoBodyOfAnotherNation(String nation, String provider) {
        var foreign = new ArrayList<String>();
        OWN.forEach((other, words) -> foreign.addAll(other.equals(nation) ? List.of() : words));
        for (var topic : TOPICS) {
            for (var way : Ways.through(topic, known(nation, provider))) {
                var words = way.words();
                assertThat(foreign).as(topic).filteredOn(words::contains).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nationsAndProviders")
    void showsWhereToComplainAndWhereToGoAfter(String nation, String provider) {
        for (var way : Ways.through("complain", known(nation, provider))) {
            boolean nhs = provider.equals("nhs") || provider.equals("inpatient");
            if (way.slots().containsKey("misconduct_kind")) {
                assertThat(bodies(way)).isSubsetOf("complaint-advocacy");
            } else if (nhs || "nhs".equals(way.slots().get("complaint_payer"))) {
                assertThat(bodies(way)).isEqualTo(expected(nation, way.slots()));
            } else {
                assertThat(bodies(way)).isEmpty();
            }
        }
    }

    /** The bodies of NHS complaints that were shown. */
    private static Set<String> bodies(Ways.Way way) {
        var shown = new HashSet<>(way.contacts());
        shown.retainAll(Set.of("nhs-complaint", "ombudsman", "complaint-advocacy", "icb", "pals"));
        return shown;
    }

    private static Set<String> expected(String nation, Map<String, String> slots) {
        var bodies = new HashSet<String>();
        if (!UK.contains(nation)) {
            return bodies;
        }
        var step = slots.getOrDefault("complaint_step", "formal");
        boolean formal = slots.containsKey("complaint_by");
        boolean english = nation.equals("england");
        if (formal) {
            bodies.addAll(Set.of("nhs-complaint", "ombudsman", "complaint-advocacy"));
        }
        if (step.equals("helper")) {
            bodies.add("complaint-advocacy");
        }
        if (english && formal) {
            bodies.add("icb");
        }
        if (english && Set.of("talk", "not_sure").contains(step)) {
            bodies.add("pals");
        }
        return bodies;
    }

    @ParameterizedTest
    @MethodSource("nationsAndProviders")
    void tellsEachNationItsOwnTimeLimit(String nation, String provider) {
        var limits =
                Map.of(
                        "england", "Within 12 months",
                        "wales", "Guides from before April 2026 say 12 months",
                        "scotland", "Usually within 6 months",
                        "ni", "Before 2026 it was 6 months");
        for (var way : Ways.through("complain", known(nation, provider))) {
            if (way.contacts().contains("nhs-complaint")) {
                assertThat(way.words()).contains(limits.get(nation), "good reason");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nationsAndProviders")
    void opensMisconductAndAbuseWithALineThatAnswersAtAnyHour(String nation, String provider) {
        for (var topic : List.of("misconduct", "hurt-by-someone")) {
            for (var way : Ways.through(topic, known(nation, provider))) {
                assertThat(way.contactsShown().findFirst())
                        .map(Reply.Contact::hours)
                        .hasValueSatisfying(hours -> assertThat(hours.always()).isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nationsAndProviders")
    void showsALineForSexualAbuseOnlyToThoseItIsFor(String nation, String provider) {
        for (var way : Ways.through("misconduct", known(nation, provider))) {
            boolean sexual = "sexual".equals(way.slots().get("misconduct_kind"));
            assertThat(way.contacts().contains("sexual-abuse-line"))
                    .isEqualTo(sexual && UK.contains(nation));
        }
    }

    @ParameterizedTest
    @MethodSource("nationsAndProviders")
    void showsTheWayBackIntoTheNhsToItsOwnPatients(String nation, String provider) {
        for (var topic : List.of("take-a-break", "stopping")) {
            for (var way : Ways.through(topic, known(nation, provider))) {
                if (way.contacts().contains("nhs-therapy")) {
                    assertThat(provider).isEqualTo("nhs");
                    assertThat(UK).contains(nation);
                }
            }
        }
        var back = with(known(nation, provider), "stop_what", "come_back");
        for (var way : Ways.through("stopping", back)) {
            assertThat(way.contacts().contains("nhs-therapy"))
                    .isEqualTo(provider.equals("nhs") && UK.contains(nation));
        }
    }

    static Stream<Arguments> nationsAndProvidersAndNeverAsked() {
        var providers = new ArrayList<>(options("provider"));
        providers.add(NEVER_ASKED);
        return Stream.concat(options("nation").stream(), Stream.of(NEVER_ASKED))
                .flatMap(nation ->
                        providers.stream().map(provider -> Arguments.of(nation, provider)));
    }

    /** Exactly these contacts, and no others, at the end of each way through a topic. */
    @ParameterizedTest
    @MethodSource("nationsAndProvidersAndNeverAsked")
    void endsEachRequestWithTheRightContacts(String nation, String provider) {
        var told = known(nation, provider);
        for (var topic :
                List.of("ask-for-step-up", "change-therapist", "take-a-break", "stopping")) {
            for (var way : Ways.through(topic, told)) {
                assertThat(Set.copyOf(way.contacts()))
                        .as("%s %s", topic, way.slots())
                        .isEqualTo(RightContacts.of(topic, way.slots()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nationsAndProvidersAndNeverAsked")
    void endsAbuseWithTheLinesOfTheNation(String nation, String provider) {
        for (var way : Ways.through("hurt-by-someone", known(nation, provider))) {
            var shown = Set.copyOf(way.contacts());
            assertThat(shown).contains("emergency", "samaritans");
            assertThat(shown.contains("childline")).isEqualTo(way.has("hurt_when", "child"));
            assertThat(shown.contains("domestic-abuse-line")).isEqualTo(way.has("nation", "ni"));
            assertThat(shown.contains("sexual-abuse-line"))
                    .isEqualTo(way.has("nation", "england", "wales", "scotland"));
            assertThat(shown.contains("elsewhere-emergency"))
                    .isEqualTo(way.has("nation", "elsewhere", "not_sure"));
        }
    }

    /**
     * M5: a known nation has its own line alone; an unknown one all of them, and nothing is asked.
     */
    @ParameterizedTest
    @MethodSource("nationsAndProvidersAndNeverAsked")
    void endsEachCrisisWithTheLinesOfTheNationAndAsksForNothing(String nation, String provider) {
        var help = Ways.guidance().help();
        var dialogs = new ArrayList<>(help.dialogs().values());
        dialogs.add(help.dialog());
        for (var dialog : dialogs) {
            for (var way : Ways.through(dialog, known(nation, provider))) {
                assertThat(way.contacts()).as(dialog).startsWith("emergency");
                assertThat(way.contacts()).contains("samaritans", "childline");
                assertThat(way.asked())
                        .as(dialog)
                        .isSubsetOf("offer/" + dialog + "/start", "offer/welcome/start");
                assertThat(way.contacts().contains("elsewhere-emergency"))
                        .isEqualTo(!UK.contains(nation));
                way.contactsShown()
                        .filter(contact -> contact.id().equals("urgent-mental-health"))
                        .forEach(contact -> assertThat(numbers(contact)).contains(urgent(nation)));
                if (way.contacts().contains("urgent-mental-health")) {
                    assertThat(way.contacts().contains("lifeline")).isEqualTo(!UK.contains(nation));
                }
            }
        }
    }

    private static String urgent(String nation) {
        return nation.equals("ni") ? "0808 808 8000" : "111";
    }

    @ParameterizedTest
    @MethodSource("nationsAndProvidersAndNeverAsked")
    void showsTheNumbersThatTheFactsHold(String nation, String provider) {
        var expected =
                Map.of(
                        "england", Map.of("ombudsman", "0345 015 4033"),
                        "wales",
                                Map.of(
                                        "ombudsman", "0300 790 0203",
                                        "complaint-advocacy", "llaiswales.org"),
                        "scotland",
                                Map.of(
                                        "ombudsman", "0800 377 7330",
                                        "complaint-advocacy", "0800 917 2127",
                                        "sexual-abuse-line", "08088 01 03 02"),
                        "ni",
                                Map.of(
                                        "ombudsman", "nipso.org.uk",
                                        "complaint-advocacy", "0800 917 0222",
                                        "sexual-abuse-line", "0808 802 1414"));
        for (var topic : List.of("complain", "misconduct")) {
            for (var way : Ways.through(topic, known(nation, provider))) {
                var own = expected.getOrDefault(way.slots().getOrDefault("nation", ""), Map.of());
                way.contactsShown()
                        .filter(contact -> own.containsKey(contact.id()))
                        .forEach(contact ->
                                assertThat(numbers(contact))
                                        .contains(requireNonNull(own.get(contact.id()))));
            }
        }
    }

    private static String numbers(Reply.Contact contact) {
        return contact.ways().toString();
    }

    @ParameterizedTest
    @MethodSource("nationsAndProvidersAndNeverAsked")
    void tellsUntilWhenTheOmbudsmanTakesAComplaint(String nation, String provider) {
        var limits =
                Map.of(
                        "england", "Usually within a year of knowing",
                        "wales", "Usually within 12 months",
                        "scotland", "Usually within 12 months of knowing",
                        "ni", "Usually within 6 months of the end");
        for (var way : Ways.through("complain", known(nation, provider))) {
            if (way.contacts().contains("ombudsman")) {
                assertThat(way.words())
                        .contains(requireNonNull(limits.get(way.slots().get("nation"))));
            }
        }
    }

    /** S26 to S28: patients of the health service too, and outside the UK none of its bodies. */
    @ParameterizedTest
    @MethodSource("nationsAndProviders")
    void tellsPatientsOfTheHealthServiceOfTheRegistersToo(String nation, String provider) {
        for (var way : Ways.through("complain", known(nation, provider))) {
            if (way.slots().containsKey("complaint_step") && way.has("provider", "nhs")) {
                assertThat(way.told().contains("S26")).isEqualTo(nation.equals("england"));
            }
            if (way.has("provider", "nhs") && way.slots().containsKey("complaint_by")) {
                assertThat(way.told().containsAll(List.of("S27", "S28")))
                        .isEqualTo(!nation.equals("elsewhere"));
            }
        }
    }

    /** Who pays privately, or through somebody else, comes to the body that they named. */
    @ParameterizedTest
    @MethodSource("nationsAndProvidersAndNeverAsked")
    void showsTheBodyThatTheTherapistBelongsTo(String nation, String provider) {
        for (var way : Ways.through("complain", known(nation, provider))) {
            var register = way.slots().getOrDefault("complaint_register", "");
            switch (register) {
                case "babcp", "bacp" -> assertThat(way.contacts()).contains(register);
                case "other" ->
                        assertThat(way.contacts())
                                .contains(
                                        way.has("complaint_body", "not_sure")
                                                ? "psa"
                                                : way.slots().get("complaint_body"));
                case "none" -> assertThat(way.contacts()).contains("hcpc", "ico");
                case "not_sure" -> assertThat(way.contacts()).contains("psa", "bacp-get-help");
                default -> {
                    if (!way.slots().containsKey("misconduct_kind")) {
                        assertThat(way.contacts()).doesNotContain("babcp", "bacp", "ukcp", "ncps");
                    }
                }
            }
        }
    }

    /** M22. The button that says NHS says there too what it is called in Northern Ireland. */
    @ParameterizedTest
    @MethodSource("topics")
    void saysHealthAndSocialCareInNorthernIreland(String topic) {
        for (var provider : List.of("nhs", "private", "charity")) {
            for (var way : Ways.through(topic, known("ni", provider))) {
                assertThat(way.words().replace("The NHS, or HSC in Northern Ireland", ""))
                        .doesNotContain("NHS");
            }
        }
    }

    static Stream<String> topics() {
        return Ways.topics().stream();
    }

    private static Map<String, String> known(String nation, String provider) {
        var known = new HashMap<>(Map.of("age_band", "adult"));
        known.put("nation", nation);
        known.put("provider", provider);
        known.values().remove(NEVER_ASKED);
        return known;
    }

    private static Map<String, String> with(Map<String, String> known, String slot, String value) {
        var more = new HashMap<>(known);
        more.put(slot, value);
        return more;
    }
}
