package org.waymark.content;

import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Resource;
import org.waymark.dialog.Resource.Variant;
import org.waymark.message.Hours;

/** Reads contacts and facts with their variants by nation. */
final class ResourceReader {

    private static final List<String> ORIGIN = List.of("source", "confidence", "checked");

    private static final Period FRESH = Period.ofDays(90);

    private final Draft draft;

    ResourceReader(Draft draft) {
        this.draft = draft;
    }

    void read(Value file) {
        for (var entry : file.entries()) {
            if (entry.key().text().equals(ResourceShapes.MISSING)) {
                draft.missing.addAll(entry.value().items());
            } else {
                read(entry.key(), entry.value());
            }
        }
    }

    private void read(Value.Scalar name, Value resource) {
        if (name.text().equals(ProseReader.SITE)) {
            draft.keep(name, "a resource");
            return;
        }
        draft.names.declare(Kind.RESOURCE, name);
        var variants = new LinkedHashMap<String, Variant>();
        for (var nation : Shapes.NATIONS) {
            if (resource.has(nation)) {
                variants.put(nation, variant(name, nation, resource, resource.get(nation)));
            }
        }
        if (variants.isEmpty() && !(resource instanceof Value.Nothing)) {
            draft.problems.add(
                    Code.MISSING_KEY,
                    resource.place(),
                    "the resource has no variant",
                    "add all:, or england:, wales:, scotland: and ni: where they differ");
        }
        var read =
                new Resource(
                        name.text(),
                        name.place(),
                        resource.get("name").text(),
                        resource.get("about").text(),
                        Collections.unmodifiableMap(variants));
        draft.resources.putIfAbsent(read.id(), read);
    }

    private Variant variant(Value.Scalar name, String nation, Value resource, Value variant) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (var way : Shapes.WAYS) {
            if (variant.has(way)) {
                fields.put(way, HoursReader.words(variant.get(way)));
                draft.names.declareField(name.text(), way, variant.get(way).place());
            }
        }
        for (var key : ORIGIN) {
            if (!variant.has(key) && !resource.has(key)) {
                draft.problems.add(
                        Code.MISSING_KEY,
                        variant.place(),
                        "'" + key + ":' is missing",
                        "write it here, or once for the whole resource");
            }
        }
        var read =
                new Variant(
                        variant.place(),
                        nameOf(variant),
                        Collections.unmodifiableMap(fields),
                        hours(nation, resource, variant),
                        either(variant, resource, "source").text(),
                        either(variant, resource, "confidence").text(),
                        either(variant, resource, "checked").text(),
                        isSure(resource, variant));
        draft.facts.add(fact(name, nation, resource, variant, read));
        return read;
    }

    private Fact fact(
            Value.Scalar name, String nation, Value resource, Value variant, Variant read) {
        var dates = new ReviewReader(draft);
        var verified = either(variant, resource, "verified");
        var by = verified.get("by").text();
        return new Fact(
                variant.place(),
                name.text(),
                nation,
                read.name() == null ? resource.get("name").text() : read.name(),
                read.fields(),
                read.source(),
                read.confidence(),
                dates.date(either(variant, resource, "checked")),
                dates.date(verified.get("at")),
                by.isEmpty() ? "" : by + ", " + verified.get("role").text(),
                ReviewReader.period(either(variant, resource, "every")));
    }

    private static boolean isSure(Value resource, Value variant) {
        return either(variant, resource, "confidence").text().equals("high")
                || either(variant, resource, "verified").has("at")
                || either(variant, resource, ResourceShapes.IN_CRISIS).has("because");
    }

    /** A trial of the hours counts until it is due again, and for ninety days where nobody says. */
    private @Nullable Hours hours(String nation, Value resource, Value variant) {
        if (!variant.has("hours")) {
            return null;
        }
        var tried = new ReviewReader(draft).date(either(variant, resource, "verified").get("at"));
        var every = ReviewReader.period(either(variant, resource, "every"));
        return HoursReader.read(
                variant.get("hours"),
                nation,
                tried == null ? null : tried.plus(every == null ? FRESH : every));
    }

    private static @Nullable String nameOf(Value variant) {
        return variant.has("name") ? variant.get("name").text() : null;
    }

    private static Value either(Value variant, Value resource, String key) {
        return variant.has(key) ? variant.get(key) : resource.get(key);
    }
}
