package io.tradematching.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How trades of one product, currency and counterparty are paired. Evidence is in hundredths of a bit.
 *
 * @param accept evidence a pair needs
 * @param leftover evidence two papers need that nothing else is left for
 * @param confident evidence from which no weaker key is tried
 * @param margin evidence by which a pair must surpass the best other assignment; below it the trades are ambiguous
 * @param minimumCoverage share of the core terms' weight that both papers must state, 0 to 1
 */
record PairingRules(
        int accept, int leftover, int confident, int margin, double minimumCoverage, Set<Gate> gates, Weights weights) {

    PairingRules {
        Set<Gate> closed = EnumSet.noneOf(Gate.class);
        closed.addAll(gates);
        gates = Collections.unmodifiableSet(closed);
    }

    boolean gatesRegions() {
        return gates.containsAll(Set.of(Gate.PRODUCT_FAMILY, Gate.CURRENCY));
    }

    Weight weight(PairingTerm term) {
        return weights.of(term);
    }
}
