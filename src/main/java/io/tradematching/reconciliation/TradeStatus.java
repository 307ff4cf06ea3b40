package io.tradematching.reconciliation;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.TradeSource;

/** What became of a trade in one run: each trade that was read has exactly one of these. */
public enum TradeStatus {
    MATCHED,
    MISMATCHED,
    AMBIGUOUS,
    UNMATCHED,
    ALLEGED,
    /** A re-sent paper; its original stands for it. */
    DUPLICATE,
    /** An earlier version; its successor stands for it. */
    SUPERSEDED,
    /** A row that breaks its table's integrity. */
    DATA_ERROR,
    /** Received after the run's as-of time, or paired with such a trade: judged in the next run. */
    WAITING;

    static TradeStatus of(MatchStatus status) {
        return valueOf(status.name());
    }

    static TradeStatus alone(TradeSource source) {
        return source == TradeSource.BANK ? UNMATCHED : ALLEGED;
    }
}
