package io.tradematching.matching;

import io.tradematching.trade.Term;
import java.util.EnumMap;
import java.util.Map;

/** The tolerance of each term; exact where nothing else is said. */
record Tolerances(Map<Term, Tolerance> byTerm) {

    private static final Tolerance EXACT = new Tolerance.Exact();

    Tolerances {
        byTerm = Map.copyOf(byTerm);
    }

    Tolerance of(Term term) {
        return byTerm.getOrDefault(term, EXACT);
    }

    Tolerances overriddenBy(Tolerances special) {
        if (special.byTerm.isEmpty()) {
            return this;
        }
        Map<Term, Tolerance> merged = new EnumMap<>(Term.class);
        merged.putAll(byTerm);
        merged.putAll(special.byTerm);
        return new Tolerances(merged);
    }
}
