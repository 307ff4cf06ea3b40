package io.tradematching.extraction;

import io.tradematching.extraction.EvaluatedField.Outcome;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One document's reading held against its truth.
 *
 * @param name by which a person finds the document
 */
public record EvaluatedDocument(String name, EvaluationTruth truth, List<EvaluatedField> fields) {

    /** What follows from other terms counts only where the truth file states it. */
    private static final Set<Term> DERIVED = Set.of(
            Term.BANK_BUY_CURRENCY,
            Term.BANK_BUY_AMOUNT,
            Term.BANK_SELL_CURRENCY,
            Term.BANK_SELL_AMOUNT,
            Term.NEAR_BANK_BUY_CURRENCY,
            Term.NEAR_BANK_BUY_AMOUNT,
            Term.NEAR_BANK_SELL_CURRENCY,
            Term.NEAR_BANK_SELL_AMOUNT,
            Term.FAR_BANK_BUY_CURRENCY,
            Term.FAR_BANK_BUY_AMOUNT,
            Term.FAR_BANK_SELL_CURRENCY,
            Term.FAR_BANK_SELL_AMOUNT);

    public EvaluatedDocument {
        fields = List.copyOf(fields);
    }

    /** @param fields what the reader found, whether or not it came to a trade */
    public static EvaluatedDocument of(String name, EvaluationTruth truth, List<ExtractedField> fields) {
        Map<Term, ExtractedField> read = new EnumMap<>(Term.class);
        fields.forEach(field -> read.putIfAbsent(field.term(), field));
        List<EvaluatedField> evaluated = new ArrayList<>();
        for (Term term : Term.values()) {
            TermValue expected = truth.fields().get(term);
            ExtractedField found = read.get(term);
            if (expected != null) {
                evaluated.add(new EvaluatedField(term, outcome(expected, found), expected.wire(), found));
            } else if (found != null && !DERIVED.contains(term)) {
                evaluated.add(new EvaluatedField(term, Outcome.INVENTED, null, found));
            }
        }
        return new EvaluatedDocument(name, truth, evaluated);
    }

    private static Outcome outcome(TermValue expected, @Nullable ExtractedField found) {
        if (found == null) {
            return Outcome.MISSED;
        }
        return EvaluationEquality.same(found.term(), expected, found.value()) ? Outcome.RIGHT : Outcome.WRONG;
    }

    public boolean isSpotless() {
        return fields.stream().noneMatch(EvaluatedField::isMistake);
    }
}
