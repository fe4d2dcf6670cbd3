package io.github.concertlib.examples.form;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas as they are handed out: with the readings and the pathways that are installed. */
public final class Schemas {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final String DEFINITIONS = "#/definitions/";

    private Schemas() {}

    /** The schema of a kind of file, for an editor: that of a study knows the readings and changes of these pathways. */
    public static Map<String, Object> of(Form form, Pathways pathways) {
        Map<String, Object> schema = form.schema();
        if (form == Form.STUDY) {
            readings(below(schema, "properties", "readings"), pathways);
            changes(below(schema, "definitions", "reform"), below(schema, "definitions"), pathways);
        }
        return schema;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> parsed(String text) {
        return MAPPER.readValue(text, LinkedHashMap.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> below(Map<String, Object> object, String... path) {
        Map<String, Object> at = object;
        for (String name : path) {
            at = (Map<String, Object>) at.get(name);
        }
        return at;
    }

    /** Each contested point with the readings on offer. */
    private static void readings(Map<String, Object> readings, Pathways pathways) {
        Map<String, Object> points = new LinkedHashMap<>();
        pathways.all().stream()
                .flatMap(pathway -> pathway.descriptor().interpretations().stream())
                .sorted(Comparator.comparing(Interpretation::id))
                .forEach(point -> points.put(point.id(), point(point)));
        readings.put("properties", points);
        readings.put("additionalProperties", false);
    }

    private static Map<String, Object> point(Interpretation point) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", point.question() + " " + point.byDefault() + " if left out.");
        schema.put("enum", List.copyOf(point.readings().keySet()));
        return schema;
    }

    /** A pathway that the schema does not know may have changes of its own, in words that only it understands. */
    @SuppressWarnings("unchecked")
    private static void changes(Map<String, Object> reform, Map<String, Object> definitions, Pathways pathways) {
        List<Object> forms = new ArrayList<>((List<Object>) reform.get("anyOf"));
        pathways.all().stream()
                .map(Pathway::descriptor)
                .map(descriptor -> descriptor.id())
                .filter(id -> !definitions.containsKey(id))
                .forEach(id -> {
                    definitions.put(id, ImmutableMap.of("type", "object"));
                    Map<String, Object> form = new LinkedHashMap<>();
                    form.put("type", "object");
                    form.put("additionalProperties", false);
                    form.put("required", List.of(id));
                    form.put("properties", ImmutableMap.of(id, ImmutableMap.of("$ref", DEFINITIONS + id)));
                    forms.add(form);
                });
        reform.put("anyOf", forms);
    }
}
