package io.tradematching.extraction;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one paper states, as a person or the paper's maker wrote it down: the content of a truth file
 * {@code {"source", "product", "layout", "medium", "fields": {wire name: canonical value}}}.
 *
 * @param layout groups documents by house or form; any name
 * @param medium groups documents by quality, for instance {@code text}, {@code scan}, {@code fax}; any name
 * @param fields the terms printed on the paper: no more and no less
 */
public record EvaluationTruth(
        TradeSource source, ProductType product, String layout, String medium, Map<Term, TermValue> fields) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String UNNAMED = "unnamed";

    public EvaluationTruth {
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    }

    /** @throws IllegalArgumentException with what is wrong in the file */
    public static EvaluationTruth ofJson(byte[] json) {
        try {
            JsonNode root = JSON.readTree(json);
            return new EvaluationTruth(
                    TradeSource.valueOf(root.path("source").asString()),
                    ProductType.valueOf(root.path("product").asString()),
                    root.path("layout").asString(UNNAMED),
                    root.path("medium").asString(UNNAMED),
                    fields(root.path("fields")));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a truth file: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<Term, TermValue> fields(JsonNode node) {
        Map<Term, TermValue> fields = new EnumMap<>(Term.class);
        node.properties().forEach(entry -> {
            Term term = Term.ofWireName(entry.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("There is no term named " + entry.getKey()));
            fields.put(term, value(term, entry.getValue()));
        });
        return fields;
    }

    private static TermValue value(Term term, JsonNode node) {
        return node.isArray()
                ? TermValue.of(node.valueStream().map(JsonNode::asString).toList())
                : TermValue.parse(term.type(), node.asString());
    }
}
