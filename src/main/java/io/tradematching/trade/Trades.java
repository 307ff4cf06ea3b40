package io.tradematching.trade;

import io.tradematching.failure.Failure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The two tables of confirmed trades, one for each source. Every method throws
 * {@link io.tradematching.failure.TransientFailureException} when the tables do not answer or throttle.
 */
public interface Trades {

    /**
     * Writes the trade unless that would lose something: an older version never overwrites a newer one, a migrated record never
     * overwrites a trade read from a document. Of two papers with the same reference and version but different terms the one
     * received later stands; see {@link Succession}. What is written has not been judged yet. Repeating a write is harmless.
     *
     * @throws io.tradematching.failure.PermanentFailureException TRADE_NOT_STORABLE if a table cannot hold it exactly, BAD_ROW if
     *     a row that breaks the table's integrity stands in its place
     */
    StoreOutcome store(StoredTrade trade);

    /** @throws io.tradematching.failure.PermanentFailureException BAD_ROW if the row breaks the table's integrity */
    Optional<StoredTrade> find(TradeSource source, String tradeId);

    /**
     * Reads one of {@code segmentCount} disjoint parts of a source's table.
     *
     * @param rows receives every readable row
     * @param unreadable receives the rows that break the table's integrity, one BAD_ROW failure each
     */
    void scan(
            TradeSource source,
            int segment,
            int segmentCount,
            Consumer<StoredTrade> rows,
            Consumer<Failure> unreadable);

    /** Writes verdicts back; a trade that was stored anew since it was judged stays without verdict. */
    void recordVerdicts(TradeSource source, List<Verdict> verdicts);

    /**
     * @param version of the trade that was judged
     * @param processingTimestamp of the trade that was judged
     * @param matchId the pair's identity, null where there is none
     */
    record Verdict(
            String tradeId,
            int version,
            Instant processingTimestamp,
            MatchStatus status,
            @Nullable String matchId) {

        public static Verdict on(StoredTrade judged, MatchStatus status, @Nullable String matchId) {
            return new Verdict(judged.tradeId(), judged.version(), judged.processingTimestamp(), status, matchId);
        }

        /** Whether the trade is still the one that was judged. */
        public boolean concerns(StoredTrade trade) {
            return tradeId.equals(trade.tradeId())
                    && version == trade.version()
                    && processingTimestamp.equals(trade.processingTimestamp());
        }
    }

    enum StoreOutcome {
        /** Written: a new trade, a later version of a known one, or a later reading of the same version. */
        STORED,
        /** The very same document's trade was there already. */
        ALREADY_STORED,
        /** A later version is there, or a paper of the same version that was received later; nothing was written. */
        SUPERSEDED,
        /** Another document with the same reference, version and terms is there; nothing was written. */
        DUPLICATE
    }
}
