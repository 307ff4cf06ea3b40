package io.tradematching.ingest;

import io.tradematching.trade.TradeSource;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are asked for; null leaves the question open.
 *
 * @param text found in the object's key, the trade's id or the reason, whatever the case
 */
public record DocumentFilter(
        @Nullable DocumentOutcome outcome,
        @Nullable TradeSource source,
        @Nullable String text) {

    public static final DocumentFilter ALL = new DocumentFilter(null, null, null);
}
