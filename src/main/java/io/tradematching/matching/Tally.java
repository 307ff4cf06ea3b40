package io.tradematching.matching;

import java.util.Arrays;

/** The evidence of one pair, term by term. Reused from pair to pair. */
final class Tally {

    private static final int TEN_THOUSAND = 10_000;
    private static final PairingTerm[] TERMS = PairingTerm.values();

    private final Agreement[] agreements = new Agreement[TERMS.length];
    private final int[] evidence = new int[TERMS.length];
    private final int[] possible = new int[TERMS.length];
    private int total;

    Tally() {
        clear();
    }

    void clear() {
        Arrays.fill(agreements, Agreement.NOT_COMPARABLE);
        total = 0;
    }

    /** @param bits what the outcome tells; @param mostBits what an agreement would have told */
    void record(PairingTerm term, Agreement agreement, int bits, int mostBits) {
        agreements[term.ordinal()] = agreement;
        evidence[term.ordinal()] = bits;
        possible[term.ordinal()] = mostBits;
        total += bits;
    }

    Agreement agreement(PairingTerm term) {
        return agreements[term.ordinal()];
    }

    boolean agrees(PairingTerm term) {
        return agreements[term.ordinal()] == Agreement.AGREES;
    }

    boolean compares(PairingTerm term) {
        return agreements[term.ordinal()] != Agreement.NOT_COMPARABLE;
    }

    /** Whether both papers state the term and do not agree. */
    boolean disputes(PairingTerm term) {
        return compares(term) && !agrees(term);
    }

    /** Whether every term that both papers state agrees or is near with a weight that speaks for the pair. */
    boolean nothingDiffers() {
        for (PairingTerm term : TERMS) {
            boolean against = agreements[term.ordinal()] == Agreement.DIFFERS
                    || agreements[term.ordinal()] == Agreement.NEAR && evidence[term.ordinal()] < 0;
            if (against) {
                return false;
            }
        }
        return true;
    }

    int evidence(PairingTerm term) {
        return evidence[term.ordinal()];
    }

    /** What an agreement on the term would have told. */
    int possible(PairingTerm term) {
        return possible[term.ordinal()];
    }

    /** In hundredths of a bit. */
    int total() {
        return total;
    }

    /** {@link #score} in ten-thousandths. */
    int roundedScore() {
        return (int) Math.round(score() * TEN_THOUSAND);
    }

    /** The share of the comparable weight that agrees, 0 to 1; near values count as far as they speak for the pair. */
    double score() {
        long comparable = 0;
        long agreeing = 0;
        for (PairingTerm term : TERMS) {
            if (compares(term)) {
                comparable += possible(term);
                agreeing += Math.max(0, evidence(term));
            }
        }
        return comparable == 0 ? 0 : (double) agreeing / comparable;
    }
}
