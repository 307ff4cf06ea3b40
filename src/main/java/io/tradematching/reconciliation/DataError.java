package io.tradematching.reconciliation;

import io.tradematching.trade.TradeSource;
import org.jspecify.annotations.Nullable;

/**
 * A row that breaks its table's integrity.
 *
 * @param item its key, or whatever it can be found by
 * @param s3Source null if the row does not even tell that
 */
public record DataError(
        TradeSource source,
        String item,
        String message,
        @Nullable String s3Source) {

    /** A broken row may hold what a database, a log or a report must not. */
    public DataError {
        item = printable(item);
        message = printable(message);
        s3Source = s3Source == null ? null : printable(s3Source);
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
