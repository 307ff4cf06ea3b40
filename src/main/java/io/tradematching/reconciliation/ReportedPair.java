package io.tradematching.reconciliation;

import io.tradematching.trade.MatchStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pair as it is reported. */
record ReportedPair(
        String matchId,
        String bankTradeId,
        String counterpartyTradeId,
        String bankSource,
        String counterpartySource,
        String productType,
        @Nullable String counterparty,
        @Nullable String currency,
        @Nullable BigDecimal notional,
        MatchStatus status,
        BigDecimal score,
        String pairedBy,
        @Nullable String runnerUp,
        @Nullable BigDecimal runnerUpScore,
        @Nullable String contributions,
        List<Difference> differences) {

    /** @param openedAt of its break, null if it is tolerated */
    record Difference(
            String term,
            String kind,
            String severity,
            String bankValue,
            String counterpartyValue,
            String tolerance,
            boolean tolerated,
            @Nullable String breakStatus,
            @Nullable Instant openedAt) {

        String verdict() {
            return tolerated ? "tolerated" : "break";
        }
    }

    ReportedPair with(List<Difference> all) {
        return new ReportedPair(
                matchId,
                bankTradeId,
                counterpartyTradeId,
                bankSource,
                counterpartySource,
                productType,
                counterparty,
                currency,
                notional,
                status,
                score,
                pairedBy,
                runnerUp,
                runnerUpScore,
                contributions,
                List.copyOf(all));
    }

    List<Difference> breaks() {
        return differences.stream().filter(it -> !it.tolerated()).toList();
    }

    List<Difference> tolerated() {
        return differences.stream().filter(Difference::tolerated).toList();
    }
}
