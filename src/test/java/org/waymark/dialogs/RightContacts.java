package org.waymark.dialogs;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which contacts belong at the end of a request, by what is known then. */
final class RightContacts {

    private static final Set<String> OTHER_NATIONS = Set.of("wales", "scotland", "ni");

    private RightContacts() {}

    static Set<String> of(String topic, Map<String, String> slots) {
        var nation = slots.getOrDefault("nation", "");
        var provider = slots.getOrDefault("provider", "");
        return switch (topic) {
            case "ask-for-step-up" -> stepUp(nation, provider);
            case "change-therapist" -> change(nation, provider, slots);
            case "take-a-break" -> pause(nation, provider);
            case "stopping" -> stopping(nation, provider, slots);
            default -> throw new IllegalArgumentException(topic);
        };
    }

    private static Set<String> stepUp(String nation, String provider) {
        return switch (provider) {
            case "nhs" -> helpers(nation);
            case "inpatient" -> Set.of();
            default -> Set.of("bacp-get-help");
        };
    }

    private static Set<String> change(String nation, String provider, Map<String, String> slots) {
        var right =
                new HashSet<>(
                        switch (provider) {
                            case "nhs" -> helpers(nation);
                            case "inpatient" -> Set.<String>of();
                            case "private" -> Set.of("cbt-register");
                            default -> Set.of("bacp-get-help");
                        });
        if ("unsafe".equals(slots.get("change_reason"))) {
            right.addAll(Set.of("samaritans", "bacp-get-help"));
        }
        return right;
    }

    private static Set<String> pause(String nation, String provider) {
        return switch (provider) {
            case "nhs" -> wayBack(nation);
            case "inpatient" -> Set.of();
            default -> Set.of("bacp-get-help");
        };
    }

    private static Set<String> stopping(
            String nation, String provider, Map<String, String> slots) {
        var what = slots.getOrDefault("stop_what", "");
        if (what.equals("not_sure")) {
            return Set.of();
        }
        var right = new HashSet<>(Set.of("samaritans"));
        if (!what.equals("want_end")) {
            right.addAll(pause(nation, provider));
        }
        return right;
    }

    /** Who helps where the health service does not answer. */
    private static Set<String> helpers(String nation) {
        if (nation.equals("england")) {
            return Set.of("pals");
        }
        return OTHER_NATIONS.contains(nation) ? Set.of("complaint-advocacy") : Set.of();
    }

    private static Set<String> wayBack(String nation) {
        return nation.equals("england") || OTHER_NATIONS.contains(nation)
                ? Set.of("nhs-therapy")
                : Set.of();
    }
}
