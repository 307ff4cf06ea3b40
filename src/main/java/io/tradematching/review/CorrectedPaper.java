package io.tradematching.review;

import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.extraction.ExtractedField;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read from a document, with what people corrected in it: a person's word stands above any reading, later ones too. */
record CorrectedPaper(TradeSource source, Map<Term, TermValue> values) {

    /** @param accepted the corrections that hold, in the order in which they were made */
    static CorrectedPaper of(ExtractedDocument read, List<PaperChange> accepted) {
        Map<Term, TermValue> values = new EnumMap<>(Term.class);
        switch (read.result()) {
            case ExtractionResult.Extracted it ->
                values.putAll(it.trade().terms().asMap());
            case ExtractionResult.Rejected it -> it.fields().forEach(field -> add(field, values));
        }
        CorrectedPaper paper = new CorrectedPaper(read.source(), values);
        for (PaperChange change : accepted) {
            Term term = change.term();
            paper = term == null ? paper : paper.with(term, change.after());
        }
        return paper;
    }

    private static void add(ExtractedField field, Map<Term, TermValue> values) {
        values.put(field.term(), field.value());
    }

    /**
     * @param wire null if the paper does not state the term
     * @throws IllegalArgumentException if the text is no value of the term
     */
    CorrectedPaper with(Term term, @Nullable String wire) {
        Map<Term, TermValue> copy = new EnumMap<>(Term.class);
        copy.putAll(values);
        if (wire == null) {
            copy.remove(term);
        } else {
            copy.put(term, TermValue.parse(term.type(), wire));
        }
        return new CorrectedPaper(source, copy);
    }

    @Nullable
    String text(Term term) {
        return Optional.ofNullable(values.get(term)).map(TermValue::wire).orElse(null);
    }

    /** Empty while mandatory terms are missing. */
    Optional<Trade> trade() {
        return Optional.ofNullable(values.get(Term.PRODUCT_TYPE))
                .map(product -> new Trade(source, ProductType.valueOf(product.wire()), Terms.of(values)))
                .filter(trade -> trade.reference().isPresent()
                        && trade.missingMandatoryTerms().isEmpty());
    }
}
