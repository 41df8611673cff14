package org.waymark.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Names.Kind;
import org.waymark.dialog.Resource;
import org.waymark.dialog.Resource.Variant;

/** Reads contacts and facts with their variants by nation. */
final class ResourceReader {

    private static final List<String> ORIGIN = List.of("source", "confidence", "checked");

    private final Draft draft;

    ResourceReader(Draft draft) {
        this.draft = draft;
    }

    void read(Value file) {
        file.entries().forEach(entry -> read(entry.key(), entry.value()));
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
                variants.put(nation, variant(name, resource, resource.get(nation)));
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

    private Variant variant(Value.Scalar name, Value resource, Value variant) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (var way : Shapes.WAYS) {
            if (variant.has(way)) {
                fields.put(way, variant.get(way).text());
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
                nameOf(variant),
                Collections.unmodifiableMap(fields),
                either(variant, resource, "source"),
                either(variant, resource, "confidence"),
                either(variant, resource, "checked"));
    }

    private static @Nullable String nameOf(Value variant) {
        return variant.has("name") ? variant.get("name").text() : null;
    }

    private static String either(Value variant, Value resource, String key) {
        return variant.has(key) ? variant.get(key).text() : resource.get(key).text();
    }
}
