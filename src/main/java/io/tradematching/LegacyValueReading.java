package io.tradematching;

import io.tradematching.extraction.ValueReader;
import io.tradematching.migration.LegacyValues;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Has legacy records read with the documents' value readers; stands here because neither package may know the other. */
@Component
class LegacyValueReading implements LegacyValues {

    private final ValueReader reader = new ValueReader();

    @Override
    public Optional<ProductType> product(String text) {
        return reader.product(text);
    }

    @Override
    public Optional<Term> term(ProductType product, String name) {
        return reader.term(product, name);
    }

    @Override
    public Reading of(ProductType product, List<String> written) {
        return reader.of(product, written)::apply;
    }
}
