package io.tradematching.reconciliation;

import io.tradematching.trade.MatchStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of a run are asked for; null leaves the question open.
 *
 * @param status MATCHED or MISMATCHED
 * @param productType as in {@link ReportedPair}
 * @param tradeId of either side, whole
 */
public record PairFilter(
        @Nullable MatchStatus status,
        @Nullable String productType,
        @Nullable String counterparty,
        @Nullable String tradeId) {

    public static final PairFilter ALL = new PairFilter(null, null, null, null);
}
