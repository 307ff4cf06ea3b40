package io.tradematching.extraction.model;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the model says that a term is printed.
 *
 * @param page from 1
 * @param line from 1
 */
record Claim(String term, int page, int line, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Empty if the text holds no such JSON. Models like to put it between fences or polite words. */
    static Optional<List<Claim>> ofJson(String text) {
        int start = text.indexOf('{');
        int end = text.lastIndexOf('}');
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        try {
            JsonNode values = JSON.readTree(text.substring(start, end + 1)).path("values");
            return values.isArray()
                    ? Optional.of(values.valueStream().map(Claim::of).toList())
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Claim of(JsonNode value) {
        return new Claim(
                value.path("term").asString(""),
                value.path("page").asInt(0),
                value.path("line").asInt(0),
                value.path("text").asString(""));
    }
}
