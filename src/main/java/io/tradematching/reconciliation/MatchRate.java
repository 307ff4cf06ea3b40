package io.tradematching.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The one definition of the match rate: bank trades that are MATCHED of the bank trades in scope. In scope is what was judged and
 * stands for itself: no data errors, duplicates, superseded versions, and nothing that waits for the next run.
 */
public record MatchRate(long matched, long inScope) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");

    /** With one decimal; empty if there is no bank trade. 100 means that none is left, not that rounding hid the last one. */
    public Optional<BigDecimal> percent() {
        if (inScope == 0) {
            return Optional.empty();
        }
        BigDecimal share = BigDecimal.valueOf(matched).multiply(HUNDRED);
        BigDecimal rounded = share.divide(BigDecimal.valueOf(inScope), 1, RoundingMode.HALF_UP);
        return Optional.of(matched < inScope ? rounded.min(ALMOST_ALL) : rounded);
    }

    /** {@code 98.7%}, or {@code n/a}. */
    @Override
    public String toString() {
        return percent().map(it -> it.toPlainString() + "%").orElse("n/a");
    }
}
