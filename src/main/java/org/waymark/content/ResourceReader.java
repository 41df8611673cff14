package org.waymark.content;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Place;
import org.waymark.dialog.Resource;
import org.waymark.dialog.Resource.Variant;
import org.waymark.message.Hours;

/** Reads contacts and facts with their variants by nation. */
final class ResourceReader {

    private static final List<String> ORIGIN = List.of("source", "confidence", "checked");

    private final Draft draft;

    private Value file = new Value.Nothing(new Place("", 1, 1));

    ResourceReader(Draft draft) {
        this.draft = draft;
    }

    void read(Value whole) {
        file = whole;
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
                switch (resource.get(nation)) {
                    case Value.Scalar other ->
                            same(name, nation, resource, other)
                                    .ifPresent(variant -> variants.put(nation, variant));
                    case Value variant ->
                            variants.put(nation, variant(name, nation, resource, variant));
                }
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

    /** What is the same as in another nation, or as another resource of the file. */
    private Optional<Variant> same(
            Value.Scalar name, String nation, Value resource, Value.Scalar other) {
        if (resource.get(other.text()) instanceof Value.Keys variant
                && Shapes.NATIONS.contains(other.text())) {
            return Optional.of(read(name, nation, resource, variant, nameOf(variant)));
        }
        var another = file.get(other.text());
        if ((another.has(nation) ? another.get(nation) : another.get(Resource.ALL))
                instanceof Value.Keys variant) {
            draft.sameAs.put(name.text(), other.text());
            var called = variant.has("name") ? variant.get("name") : another.get("name");
            return Optional.of(read(name, nation, another, variant, called.text()));
        }
        draft.problems.add(
                Code.UNKNOWN_RESOURCE,
                other.place(),
                "no nation of it, and no resource of this file, is named "
                        + Problems.quote(other.text()),
                "write what holds in " + nation + ", or name one that says it in full");
        return Optional.empty();
    }

    private Variant variant(Value.Scalar name, String nation, Value resource, Value variant) {
        var read = read(name, nation, resource, variant, nameOf(variant));
        draft.facts.add(fact(name, nation, resource, variant, read));
        return read;
    }

    private Variant read(
            Value.Scalar name,
            String nation,
            Value resource,
            Value variant,
            @Nullable String called) {
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
        return new Variant(
                variant.place(),
                called,
                Collections.unmodifiableMap(fields),
                hours(nation, resource, variant),
                either(variant, resource, "source").text(),
                either(variant, resource, "confidence").text(),
                either(variant, resource, "checked").text(),
                isSure(resource, variant));
    }

    private Fact fact(
            Value.Scalar name, String nation, Value resource, Value variant, Variant read) {
        var dates = new ReviewReader(draft);
        var verified = either(variant, resource, "verified");
        var by = verified.get("by").text();
        return new Fact(
                variant.place(),
                name.text(),
                nations(nation, resource),
                read.name() == null ? resource.get("name").text() : read.name(),
                read.fields(),
                read.source(),
                read.confidence(),
                dates.date(either(variant, resource, "checked")),
                dates.date(verified.get("at")),
                by.isEmpty() ? "" : by + ", " + verified.get("role").text(),
                ReviewReader.period(either(variant, resource, "every")),
                false);
    }

    /** The nation, with those that are the same as it. */
    private static String nations(String nation, Value resource) {
        return Shapes.NATIONS.stream()
                .filter(other -> other.equals(nation) || resource.get(other).text().equals(nation))
                .collect(joining(", "));
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
                tried == null ? null : tried.plus(every == null ? Fact.FRESH : every));
    }

    private static @Nullable String nameOf(Value variant) {
        return variant.has("name") ? variant.get("name").text() : null;
    }

    private static Value either(Value variant, Value resource, String key) {
        return variant.has(key) ? variant.get(key) : resource.get(key);
    }
}
