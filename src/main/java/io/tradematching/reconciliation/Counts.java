package io.tradematching.reconciliation;

import io.tradematching.trade.TradeSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How many trades of each side a run read, and what became of them. */
public record Counts(Map<TradeStatus, Long> bank, Map<TradeStatus, Long> counterparty) {

    /** Trades that stand for themselves and were judged. */
    private static final Set<TradeStatus> IN_SCOPE = EnumSet.of(
            TradeStatus.MATCHED,
            TradeStatus.MISMATCHED,
            TradeStatus.AMBIGUOUS,
            TradeStatus.UNMATCHED,
            TradeStatus.ALLEGED);

    public Counts {
        bank = Map.copyOf(bank);
        counterparty = Map.copyOf(counterparty);
    }

    Map<TradeStatus, Long> of(TradeSource source) {
        return source == TradeSource.BANK ? bank : counterparty;
    }

    public long read(TradeSource source) {
        return of(source).values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(TradeSource source, TradeStatus status) {
        return of(source).getOrDefault(status, 0L);
    }

    /** Of both sides. */
    public long of(TradeStatus status) {
        return of(TradeSource.BANK, status) + of(TradeSource.COUNTERPARTY, status);
    }

    public long inScope(TradeSource source) {
        return IN_SCOPE.stream().mapToLong(status -> of(source, status)).sum();
    }

    public MatchRate matchRate() {
        return new MatchRate(of(TradeSource.BANK, TradeStatus.MATCHED), inScope(TradeSource.BANK));
    }
}
