package io.tradematching.matching;

/** How much of what identifies a trade both papers state: two sparse papers that agree on two terms are not a match. */
final class Coverage {

    private Coverage() {}

    /** The share of the core terms' weight that is comparable, 0 to 1. */
    static double of(Tally tally, PairingRules rules) {
        long core = 0;
        long comparable = 0;
        for (PairingTerm term : CORE) {
            int weight = rules.weight(term).agree();
            core += weight;
            comparable += isComparable(term, tally) ? weight : 0;
        }
        return core == 0 ? 1 : (double) comparable / core;
    }

    /** A floating trade has a spread or an index where a fixed one has a rate. */
    private static boolean isComparable(PairingTerm term, Tally tally) {
        return tally.compares(term)
                || term == PairingTerm.RATE
                        && (tally.compares(PairingTerm.SPREAD) || tally.compares(PairingTerm.INDEX));
    }

    private static final PairingTerm[] CORE = {
        PairingTerm.COUNTERPARTY, PairingTerm.TRADE_DATE, PairingTerm.MATURITY_DATE, PairingTerm.SIZE, PairingTerm.RATE
    };
}
