package io.tradematching.extraction.vocabulary;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one product can state.
 *
 * @param terms every term that it can state
 * @param rename leg and role as composed from the paper, to the name of the term meant
 * @param yieldsTo products that are meant where a text names them beside this more general one
 * @param mandatory of each of these lists at least one term must be stated
 */
public record ProductEntry(
        ProductType product,
        Set<Term> terms,
        Map<String, String> rename,
        Set<ProductType> yieldsTo,
        List<List<Term>> mandatory) {

    public ProductEntry {
        terms = Set.copyOf(terms);
        rename = Map.copyOf(rename);
        yieldsTo = Set.copyOf(yieldsTo);
        mandatory = List.copyOf(mandatory);
    }
}
