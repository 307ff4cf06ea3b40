package io.tradematching.migration;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the texts of legacy records in the way the texts of documents are read. */
public interface LegacyValues {

    /** Empty if the text names no product. */
    Optional<ProductType> product(String text);

    /** The term that the product has under the name; empty if there is none. */
    Optional<Term> term(ProductType product, String name);

    /** @param written all texts of the record; tell how numeric dates and lone commas are to be taken */
    Reading of(ProductType product, List<String> written);

    /** Reads the texts of one record. */
    interface Reading {

        /** The term's value and what is written with it, such as an amount's currency; empty if there is none, or more than one. */
        Map<Term, TermValue> read(Term term, String text);
    }
}
