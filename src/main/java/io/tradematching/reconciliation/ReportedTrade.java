package io.tradematching.reconciliation;

import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trade that is not one of a pair, as a run left it.
 *
 * @param group of trades too close to call, 0 if it is in none
 * @param refersTo the original or successor that stands for it
 * @param nearest the best candidate of the other side, which was not good enough
 */
public record ReportedTrade(
        TradeSource source,
        String tradeId,
        TradeStatus status,
        int group,
        @Nullable String refersTo,
        @Nullable String nearest,
        @Nullable BigDecimal nearestScore,
        String s3Source,
        String productType,
        @Nullable String counterparty,
        @Nullable String currency,
        @Nullable BigDecimal notional,
        @Nullable LocalDate tradeDate,
        Instant receivedAt) {}
