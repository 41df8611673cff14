package org.waymark.tool;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures by name, and what is required of them. */
final class Figures {

    /** Of these, less is better: {@code =} asks for at most. */
    private static final Set<String> LESS_IS_BETTER =
            Set.of(
                    "wrong-and-sure",
                    "wrong-where-it-went",
                    "ece",
                    "refused",
                    "missed-as-none",
                    "happening-now-weaker",
                    "intrusive-as-crisis",
                    "false-alarms",
                    "false-check-ins",
                    "latency-p50-ms",
                    "latency-p99-ms",
                    "start-added-s",
                    "memory-added-mb");

    private static final Pattern REQUIRED =
            Pattern.compile("\\s*([a-z0-9-]+)\\s*(>=|<=|=)\\s*([0-9]*\\.?[0-9]+)\\s*");

    private final Map<String, Double> byName = new LinkedHashMap<>();

    void put(String name, double value) {
        byName.put(name, value);
    }

    /** The share of some among all of them; no figure where there are none. */
    void putShare(String name, long some, long all) {
        if (all > 0) {
            put(name, some / (double) all);
        }
    }

    double get(String name) {
        return byName.getOrDefault(name, Double.NaN);
    }

    void print(PrintWriter out) {
        byName.forEach((name, value) -> out.printf(Locale.ROOT, "%-22s %.4f%n", name, value));
    }

    Map<String, Double> byName() {
        return byName;
    }

    /**
     * A line for each requirement, such as {@code accuracy=0.9} or {@code ece<=0.05}, that is not
     * met.
     *
     * @throws IllegalArgumentException where one cannot be read, or names no figure
     */
    List<String> missed(List<String> required) {
        var missed = new ArrayList<String>();
        for (var requirement : required) {
            var parts = REQUIRED.matcher(requirement);
            if (!parts.matches() || !byName.containsKey(parts.group(1))) {
                throw new IllegalArgumentException(
                        "--require takes such as accuracy=0.9 or ece<=0.05, not '%s'; the figures are: %s"
                                .formatted(requirement, String.join(", ", byName.keySet())));
            }
            if (!isMet(parts)) {
                missed.add(
                        String.format(
                                Locale.ROOT,
                                "missed: %s, was %.4f",
                                requirement.strip(),
                                get(parts.group(1))));
            }
        }
        return missed;
    }

    private boolean isMet(Matcher requirement) {
        var name = requirement.group(1);
        var sign = requirement.group(2);
        double limit = Double.parseDouble(requirement.group(3));
        boolean atMost = sign.equals("<=") || (sign.equals("=") && LESS_IS_BETTER.contains(name));
        return atMost ? get(name) <= limit : get(name) >= limit;
    }
}
