package org.waymark.socket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The AsyncAPI document, and as much of JSON Schema as it uses. */
final class AsyncApi {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode document;

    private AsyncApi(JsonNode document) {
        this.document = document;
    }

    static AsyncApi read() throws IOException {
        var yaml = Files.readString(Path.of("src/main/asyncapi/chat.yaml"));
        Map<String, Object> loaded = new Yaml().load(yaml);
        return new AsyncApi(JSON.valueToTree(loaded));
    }

    /** The names of the frames of an operation: {@code receive} or {@code send}. */
    List<String> frames(String operation) {
        return document.at("/operations/" + operation + "/messages").values().stream()
                .map(message -> at(message).stringValue())
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                .toList();
    }

    /** The values that a property of a schema may have. */
    List<String> values(String schema, String property) {
        return document
                .at("/components/schemas/" + schema + "/properties/" + property + "/enum")
                .values()
                .stream()
                .map(JsonNode::stringValue)
                .toList();
    }

    /** What is wrong with a frame. */
    List<String> problems(String frame) {
        var json = JSON.readTree(frame);
        var type = json.path("type").asString();
        var problems = new ArrayList<String>();
        check(document.at("/components/messages/" + type + "/payload"), json, type, problems);
        return problems;
    }

    private void check(JsonNode schema, JsonNode json, String path, List<String> problems) {
        if (schema.has("$ref")) {
            check(document.at(at(schema).stringValue().substring(1)), json, path, problems);
        } else if (schema.has("oneOf")) {
            if (schema.get("oneOf").values().stream().filter(it -> fits(it, json)).count() != 1) {
                problems.add(path + " is not exactly one of what it may be");
            }
        } else if (schema.has("const")) {
            expect(json.equals(schema.get("const")), path + " is another constant", problems);
        } else if (schema.has("enum")) {
            expect(schema.get("enum").values().contains(json), path + " is none of", problems);
        } else {
            checkType(schema, json, path, problems);
        }
    }

    private void checkType(JsonNode schema, JsonNode json, String path, List<String> problems) {
        var type = schema.path("type").asString();
        switch (type) {
            case "object" -> checkObject(schema, json, path, problems);
            case "array" -> {
                expect(json.isArray(), path + " is no list", problems);
                json.values().forEach(it -> check(schema.get("items"), it, path + "[]", problems));
            }
            case "string" -> {
                expect(json.isString(), path + " is no text", problems);
                var pattern = schema.path("pattern").asString(".*");
                expect(
                        Pattern.compile(pattern, Pattern.DOTALL).matcher(json.asString()).find(),
                        path + " does not match " + pattern,
                        problems);
            }
            case "integer" -> {
                expect(json.isInt(), path + " is no number", problems);
                expect(json.asInt() >= schema.path("minimum").asInt(0), path + " low", problems);
            }
            case "boolean" -> expect(json.isBoolean(), path + " is not true or false", problems);
            default -> problems.add(path + " has an unknown schema");
        }
    }

    private void checkObject(JsonNode schema, JsonNode json, String path, List<String> problems) {
        expect(json.isObject(), path + " is no object", problems);
        for (var name : schema.path("required").values()) {
            expect(json.has(name.stringValue()), path + " lacks " + name, problems);
        }
        var properties = schema.path("properties");
        var others = schema.path("additionalProperties");
        for (var property : json.properties()) {
            var own = properties.get(property.getKey());
            var at = path + "." + property.getKey();
            if (own != null) {
                check(own, property.getValue(), at, problems);
            } else if (others.isObject()) {
                check(others, property.getValue(), at, problems);
            } else {
                problems.add(at + " is not described");
            }
        }
    }

    private boolean fits(JsonNode schema, JsonNode json) {
        var problems = new ArrayList<String>();
        check(schema, json, "", problems);
        return problems.isEmpty();
    }

    private static JsonNode at(JsonNode reference) {
        return reference.get("$ref");
    }

    private static void expect(boolean holds, String otherwise, List<String> problems) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
