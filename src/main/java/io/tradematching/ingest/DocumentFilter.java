package io.tradematching.ingest;

import io.tradematching.trade.TradeSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are asked for; null leaves the question open.
 *
 * @param text found in the object's key, the trade's id or the reason, whatever the case
 * @param from received then or later
 * @param before received earlier than that
 */
public record DocumentFilter(
        @Nullable DocumentOutcome outcome,
        @Nullable TradeSource source,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant before) {

    public static final DocumentFilter ALL = new DocumentFilter(null, null, null, null, null);
}
