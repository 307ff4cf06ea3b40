package io.tradematching.matching;

import java.util.Comparator;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Rules for some trades only.
 *
 * @param when empty conditions hold for every trade
 * @param pairingChange what it changes in the pairing rules
 */
record RuleOverride(
        RuleScope when, boolean changesPairing, UnaryOperator<PairingRules> pairingChange, Tolerances tolerances) {

    /** The more special ones last, so that they are applied over the others. */
    static final Comparator<RuleOverride> BY_PRECEDENCE = Comparator.comparingInt(RuleOverride::precedence);

    private static final double SAME_PARTY = 0.9;

    /** The keys under which conditions are written. */
    static final Set<String> CONDITIONS = Set.of("product", "currency", "counterparty");

    private int precedence() {
        return (when.counterparty().isEmpty() ? 0 : 4)
                + (when.product().isEmpty() ? 0 : 2)
                + (when.currency().isEmpty() ? 0 : 1);
    }

    boolean appliesTo(RuleScope scope, NameSimilarity names) {
        return (when.product().isEmpty() || when.product().equals(scope.product()))
                && (when.currency().isEmpty() || when.currency().equals(scope.currency()))
                && (when.counterparty().isEmpty() || names.of(when.counterparty(), scope.counterparty()) >= SAME_PARTY);
    }

    PairingRules pairing(PairingRules general) {
        return pairingChange.apply(general);
    }
}
