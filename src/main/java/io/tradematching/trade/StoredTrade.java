package io.tradematching.trade;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A trade as it stands in its table.
 *
 * @param tradeId the issuing house's reference as printed: the table's key {@code Trade_ID}
 * @param documentId first 16 hex digits of the document's SHA-256; for a migrated record, of the record
 * @param s3Source URI of the document it was read from, or of the legacy file
 * @param receivedAt when the document arrived (time of the S3 event); orders papers of the same reference and version
 * @param matchStatus null until the first reconciliation
 * @param migratedFrom null for a trade read from a document
 */
public record StoredTrade(
        String tradeId,
        Trade trade,
        int version,
        String documentId,
        String s3Source,
        Instant receivedAt,
        Instant processingTimestamp,
        @Nullable MatchStatus matchStatus,
        @Nullable String matchId,
        @Nullable String migratedFrom) {

    public static StoredTrade read(
            Trade trade, String documentId, String s3Source, Instant receivedAt, Instant processingTimestamp) {
        String tradeId = trade.reference()
                .orElseThrow(() -> new IllegalArgumentException("A trade without its own reference cannot be stored"))
                .value();
        return new StoredTrade(
                tradeId,
                trade,
                trade.version(),
                documentId,
                s3Source,
                receivedAt,
                processingTimestamp,
                null,
                null,
                null);
    }

    public boolean isMigrated() {
        return migratedFrom != null;
    }

    /** @param pair the pair's identity, null where there is none */
    public StoredTrade withVerdict(MatchStatus verdict, @Nullable String pair) {
        return new StoredTrade(
                tradeId,
                trade,
                version,
                documentId,
                s3Source,
                receivedAt,
                processingTimestamp,
                verdict,
                pair,
                migratedFrom);
    }

    /** The same trade before any reconciliation has judged it. */
    public StoredTrade unjudged() {
        return new StoredTrade(
                tradeId,
                trade,
                version,
                documentId,
                s3Source,
                receivedAt,
                processingTimestamp,
                null,
                null,
                migratedFrom);
    }
}
