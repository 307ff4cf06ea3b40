package tradematching.samples;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tradematching.samples.medium.Medium;

/** What a paper states, in canonical values, and how it was made. */
public record PaperTruth(
        TradeSource source, ProductType product, String layout, Medium medium, Map<Term, TermValue> fields) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The content of a truth file, which stands beside its PDF. */
    public String toJson() {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((term, value) -> values.put(term.wireName(), json(value)));
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put("source", source.name());
        truth.put("product", product.name());
        truth.put("layout", layout);
        truth.put("medium", medium.label());
        truth.put("fields", values);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(truth) + "\n";
    }

    private static Object json(TermValue value) {
        return value instanceof TermValue.Texts texts ? texts.values() : value.wire();
    }
}
