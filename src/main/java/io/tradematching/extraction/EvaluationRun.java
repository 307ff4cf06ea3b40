package io.tradematching.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures of one evaluation, kept to compare a later one with.
 *
 * @param groups by name: {@code overall}, {@code product/FRA}, {@code layout/x}, {@code medium/scan}, {@code field/uti}
 * @param mistakes number of mistakes by document
 */
public record EvaluationRun(Map<String, EvaluationScore> groups, Map<String, Integer> mistakes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public byte[] toJson() {
        ObjectNode root = JSON.createObjectNode();
        root.set("groups", JSON.valueToTree(groups));
        root.set("mistakes", JSON.valueToTree(mistakes));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    /** @throws IllegalArgumentException if the content is no such run */
    public static EvaluationRun ofJson(byte[] json) {
        try {
            JsonNode root = JSON.readTree(json);
            Map<String, EvaluationScore> groups = new LinkedHashMap<>();
            root.path("groups")
                    .properties()
                    .forEach(group ->
                            groups.put(group.getKey(), JSON.treeToValue(group.getValue(), EvaluationScore.class)));
            Map<String, Integer> mistakes = new LinkedHashMap<>();
            root.path("mistakes")
                    .properties()
                    .forEach(document ->
                            mistakes.put(document.getKey(), document.getValue().asInt()));
            return new EvaluationRun(groups, mistakes);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a run of the evaluation: " + e.getOriginalMessage(), e);
        }
    }
}
