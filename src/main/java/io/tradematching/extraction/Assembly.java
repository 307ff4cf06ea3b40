package io.tradematching.extraction;

import io.tradematching.extraction.vocabulary.ProductEntry;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a trade of the chosen readings, or says which mandatory terms are missing. */
final class Assembly {

    private static final List<List<Term>> ALWAYS =
            List.of(List.of(Term.TRADE_DATE), List.of(Term.BANK_NAME), List.of(Term.COUNTERPARTY_NAME));

    ExtractionResult assemble(
            String item,
            TradeSource source,
            ProductEntry product,
            List<Candidate> candidates,
            Asides asides,
            List<Finding> before) {
        Resolution resolution = new Resolution(candidates);
        List<ExtractedField> fields = new ArrayList<>(resolution.fields());
        fields.addAll(new BankFlows(fields, product).derived());
        Map<Term, TermValue> values = new EnumMap<>(Term.class);
        fields.forEach(field -> values.put(field.term(), field.value()));
        Terms terms = Terms.of(values);
        List<Finding> findings = new ArrayList<>(before);
        findings.addAll(resolution.findings());
        findings.addAll(new Checks(terms, asides).findings());
        Trade trade = new Trade(source, product.product(), terms);
        List<String> missing = missing(trade, product);
        return missing.isEmpty()
                ? new ExtractionResult.Extracted(trade, fields, findings)
                : new ExtractionResult.Rejected(failure(item, missing), fields, findings);
    }

    /** Of the product, or else of what every trade must state to be read back from its table, such as an amount's currency. */
    private static List<String> missing(Trade trade, ProductEntry product) {
        List<String> missing = missing(trade.source(), product, trade.terms());
        return missing.isEmpty() ? trade.missingMandatoryTerms() : missing;
    }

    private static Failure failure(String item, List<String> missing) {
        return new Failure(FailureReason.MANDATORY_TERMS_MISSING, item, "missing: " + String.join(", ", missing));
    }

    /** Wire names; of terms of which one is enough, the first. */
    static List<String> missing(TradeSource source, ProductEntry product, Terms terms) {
        Term own = source == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE;
        List<List<Term>> mandatory = new ArrayList<>(ALWAYS);
        mandatory.add(List.of(own));
        mandatory.addAll(product.mandatory());
        return mandatory.stream()
                .filter(choice -> choice.stream().noneMatch(terms::states))
                .map(choice -> choice.getFirst().wireName())
                .toList();
    }
}
