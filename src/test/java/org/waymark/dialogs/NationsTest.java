package org.waymark.dialogs;

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
                        "wales", "Usually within 12 months",
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

    private static Map<String, String> known(String nation, String provider) {
        return Map.of("nation", nation, "provider", provider, "age_band", "adult");
    }

    private static Map<String, String> with(Map<String, String> known, String slot, String value) {
        var more = new HashMap<>(known);
        more.put(slot, value);
        return more;
    }
}
